package salescoach.guideline.overusedclient;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salescoach.draft.Client;
import salescoach.draft.TeamRecent;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.ClientMention;
import salescoach.kind.ClientMentions;
import salescoach.kind.Limit;
import salescoach.kind.Relevance;
import salescoach.text.Reading;

/** Names the client that the whole team has been naming to everybody. */
@AutoService(Guideline.class)
public final class OverusedClient extends Guideline {

  private static final int PERCENT = 100;

  private final Limit share =
      limit("client-share", 30, 1, "percent of the team's recent drafts that name the client");
  private final Limit fewest =
      limit("recent-drafts", 9, 1, "drafts of the team that say too little about its habits");

  public OverusedClient() {
    super("overused-client");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    TeamRecent recent = draft.context().recent();
    if (recent.drafts() <= team.value(fewest)) {
      return Verdict.nothing();
    }
    Map<String, Integer> worn = new HashMap<>();
    recent
        .naming()
        .forEach(
            (name, count) -> {
              if ((double) count * PERCENT / recent.drafts() > team.value(share)) {
                worn.put(name, count);
              }
            });
    return worn.isEmpty() ? Verdict.nothing() : named(draft, worn);
  }

  private static Verdict named(Reading draft, Map<String, Integer> worn) {
    for (ClientMention mention : ClientMentions.in(draft).firstOfEach()) {
      Optional<String> name =
          worn.keySet().stream().sorted().filter(known -> isSame(mention, known)).findFirst();
      if (name.isPresent()) {
        return fault(draft, mention, worn.getOrDefault(name.get(), 0));
      }
    }
    List<ClientMention> plain = ClientMentions.named(draft, worn.keySet());
    return plain.isEmpty()
        ? Verdict.nothing()
        : fault(draft, plain.get(0), worn.getOrDefault(plain.get(0).name(), 0));
  }

  private static boolean isSame(ClientMention mention, String name) {
    List<String> aliases = mention.client().map(Client::aliases).orElse(List.of());
    return mention.name().equalsIgnoreCase(name)
        || aliases.stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
  }

  private static Verdict fault(Reading draft, ClientMention mention, int count) {
    int drafts = draft.context().recent().drafts();
    return Verdict.fault(
        mention.span(),
        mention.name()
            + " is in "
            + count
            + " of the last "
            + drafts
            + " messages that your team has written.",
        "Name a client that fewer people have heard of, and that is closer to this prospect.",
        Relevance.better(draft.context(), mention.name())
            .map(better -> Wording.of(draft).story(better.name()))
            .orElseGet(() -> Wording.of(draft).question()));
  }
}
