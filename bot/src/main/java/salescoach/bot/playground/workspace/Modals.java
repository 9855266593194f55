package salescoach.bot.playground.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each member's stack of modals, and their Home tab. */
final class Modals {
  private static final int DEEPEST = 3;

  // The modal on top comes first.
  private final Map<String, List<ShownView>> stacks = new HashMap<>();
  private final Map<String, ShownView> homes = new HashMap<>();

  synchronized ShownView open(String member, ObjectNode content) {
    stack(member).clear();
    return lay(member, content);
  }

  synchronized ShownView push(String member, ObjectNode content) {
    if (stack(member).size() >= DEEPEST) {
      throw new Refusal("push_limit_reached");
    }
    return lay(member, content);
  }

  synchronized ShownView publish(String member, ObjectNode content, @Nullable String hash) {
    ShownView before = homes.get(member);
    if (before != null && hash != null && !hash.equals(before.hash())) {
      throw new Refusal("hash_conflict");
    }
    ShownView home = before == null ? fresh(member, content, null) : before.withContent(content);
    homes.put(member, home);
    return home;
  }

  synchronized ShownView update(String viewId, ObjectNode content, @Nullable String hash) {
    return change(
            viewId,
            before -> {
              if (hash != null && !hash.equals(before.hash())) {
                throw new Refusal("hash_conflict");
              }
              return before.withContent(content);
            })
        .orElseThrow(() -> new Refusal("not_found"));
  }

  synchronized Optional<ShownView> change(String viewId, UnaryOperator<ShownView> change) {
    for (Map.Entry<String, ShownView> home : homes.entrySet()) {
      if (home.getValue().id().equals(viewId)) {
        home.setValue(change.apply(home.getValue()));
        return Optional.of(home.getValue());
      }
    }
    for (List<ShownView> stack : stacks.values()) {
      for (int i = 0; i < stack.size(); i++) {
        if (stack.get(i).id().equals(viewId)) {
          stack.set(i, change.apply(stack.get(i)));
          return Optional.of(stack.get(i));
        }
      }
    }
    return Optional.empty();
  }

  synchronized Optional<ShownView> find(String viewId) {
    return change(viewId, view -> view);
  }

  synchronized Optional<ShownView> byExternalId(String externalId) {
    return stacks.values().stream()
        .flatMap(List::stream)
        .filter(view -> externalId.equals(view.content().path("external_id").asString("")))
        .findFirst();
  }

  synchronized void close(String viewId) {
    stacks.values().forEach(stack -> stack.removeIf(view -> view.id().equals(viewId)));
  }

  synchronized void clear(String member) {
    stack(member).clear();
  }

  synchronized Optional<ShownView> top(String member) {
    return stack(member).stream().findFirst();
  }

  synchronized Optional<ShownView> home(String member) {
    return Optional.ofNullable(homes.get(member));
  }

  private ShownView lay(String member, ObjectNode content) {
    ShownView view = fresh(member, content, top(member).orElse(null));
    stack(member).add(0, view);
    return view;
  }

  private static ShownView fresh(
      String member, ObjectNode content, @Nullable ShownView underneath) {
    String id = "V" + Ids.random(10);
    ObjectNode values =
        ViewState.of(content.path("blocks"), JsonMapper.shared().createObjectNode());
    return new ShownView(
        id,
        underneath == null ? id : underneath.rootId(),
        underneath == null ? null : underneath.id(),
        Ids.random(10),
        member,
        content,
        values,
        Map.of(),
        null);
  }

  private List<ShownView> stack(String member) {
    return stacks.computeIfAbsent(member, id -> new ArrayList<>());
  }
}
