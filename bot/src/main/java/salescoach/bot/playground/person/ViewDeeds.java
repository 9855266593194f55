package salescoach.bot.playground.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.socket.Deliveries;
import salescoach.bot.playground.socket.Sent;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.playground.workspace.ViewState;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a person does in a modal or on the Home tab. */
public final class ViewDeeds {
  private final Workspace workspace;
  private final Deliveries deliveries;
  private final Payloads payloads;
  private final Outcomes outcomes;
  private final Attachments attachments;

  ViewDeeds(
      Workspace workspace,
      Deliveries deliveries,
      Payloads payloads,
      Outcomes outcomes,
      Attachments attachments) {
    this.workspace = workspace;
    this.deliveries = deliveries;
    this.payloads = payloads;
    this.outcomes = outcomes;
    this.attachments = attachments;
  }

  /** Uses an element that tells the app at once: a button, or a select outside of an input. */
  public Sent press(Member member, ShownView view, Elements.Placed placed, ObjectNode chosen) {
    ObjectNode values = ViewState.over(view.values(), payloads.state(placed, chosen));
    workspace.fill(view.id(), values);
    ShownView filled = workspace.findView(view.id()).orElse(view);
    ObjectNode payload = payloads.interaction("block_actions", member, filled);
    payloads.inView(payload, filled);
    payload.putObject("state").set("values", values);
    payload.putArray("actions").add(payloads.action(placed, chosen));
    return Deeds.after(
        deliveries.interaction(payload), answer -> outcomes.ofPressInView(answer, view));
  }

  /** Puts values into a modal's fields; the app does not hear of it yet. */
  public void fill(ShownView view, JsonNode values) {
    workspace.fill(view.id(), ViewState.over(view.values(), values));
  }

  /**
   * Puts a file into a modal's field; the app does not hear of it yet.
   *
   * @return the file as the field's state shows it
   * @throws Refusal if Slack's own client would not take it there, saying why
   */
  public ObjectNode attach(
      Member member, ShownView view, Elements.Placed placed, String name, byte[] content) {
    ObjectNode file = attachments.keep(member, view, placed, name, content);
    fill(view, attachments.added(view, placed, file));
    return file;
  }

  /**
   * Sends the form, unless Slack's own client would not: then the complaints stand at its fields.
   *
   * @param values block id to action id to value
   */
  public Optional<Sent> submit(Member member, ShownView view, JsonNode values) {
    fill(view, values);
    ShownView filled = workspace.findView(view.id()).orElse(view);
    Map<String, String> complaints = ViewState.complaints(filled.blocks(), filled.values());
    workspace.complain(view.id(), complaints, null);
    if (!complaints.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode payload = payloads.interaction("view_submission", member, filled);
    payload.putArray("response_urls");
    return Optional.of(
        Deeds.after(
            deliveries.interaction(payload), answer -> outcomes.ofSubmission(answer, filled)));
  }

  /** Closes a modal; the app hears of it only if its view says so. */
  public Optional<Sent> close(Member member, ShownView view) {
    if (view.content().path("clear_on_close").asBoolean(false)) {
      workspace.clearViews(member.id());
    } else {
      workspace.closeView(view);
    }
    if (!view.content().path("notify_on_close").asBoolean(false)) {
      return Optional.empty();
    }
    ObjectNode payload = payloads.interaction("view_closed", member, view);
    payload.remove("trigger_id");
    payload.put("is_cleared", view.content().path("clear_on_close").asBoolean(false));
    return Optional.of(deliveries.interaction(payload));
  }

  /** What an external select offers for what was typed; nothing if the app does not say in time. */
  public CompletableFuture<List<JsonNode>> suggest(
      Member member, ShownView view, Elements.Placed placed, String typed) {
    ObjectNode payload = payloads.interaction("block_suggestion", member, view);
    payload.remove("trigger_id");
    payloads.inView(payload, view);
    payload.put("action_id", placed.actionId());
    payload.put("block_id", placed.blockId());
    payload.put("value", typed);
    return deliveries.interaction(payload).answer().thenApply(answer -> options(answer.payload()));
  }

  private static List<JsonNode> options(@Nullable JsonNode payload) {
    JsonNode given = payload == null ? JsonMapper.shared().createObjectNode() : payload;
    return given.has("options")
        ? given.path("options").valueStream().toList()
        : given
            .path("option_groups")
            .valueStream()
            .flatMap(group -> group.path("options").valueStream())
            .toList();
  }
}
