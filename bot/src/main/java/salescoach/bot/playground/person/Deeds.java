package salescoach.bot.playground.person;

import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.api.Events;
import salescoach.bot.playground.api.FileJson;
import salescoach.bot.playground.api.MessageJson;
import salescoach.bot.playground.api.ResponseApi;
import salescoach.bot.playground.socket.Answer;
import salescoach.bot.playground.socket.Deliveries;
import salescoach.bot.playground.socket.Sent;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Typed;
import salescoach.bot.playground.workspace.ViewState;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person does outside of modals. Nothing here waits for the app: an answer's future ends
 * once the person sees what came of it.
 */
public final class Deeds {
  private final Workspace workspace;
  private final Events events;
  private final Deliveries deliveries;
  private final ResponseApi responses;
  private final FileJson files;
  private final Payloads payloads;
  private final Outcomes outcomes;

  public Deeds(
      Workspace workspace,
      Events events,
      Deliveries deliveries,
      ResponseApi responses,
      FileJson files) {
    this.workspace = workspace;
    this.events = events;
    this.deliveries = deliveries;
    this.responses = responses;
    this.files = files;
    payloads = new Payloads(workspace);
    outcomes = new Outcomes(workspace, responses.urls());
  }

  /** What the same people do in modals. */
  public ViewDeeds inViews() {
    return new ViewDeeds(
        workspace, deliveries, payloads, outcomes, new Attachments(workspace, files));
  }

  /** Writes a message and returns its event's id. */
  public String say(
      Member member, Conversation conversation, String text, @Nullable String threadTs) {
    String sent = Typed.message(text, workspace.team());
    return events.said(workspace.post(conversation, member.id(), sent, null, threadTs, null, null));
  }

  /** Types a whole command line; the first word is the command, Slack's own or one of the app's. */
  public Sent command(Member member, Conversation conversation, String line) {
    int space = line.indexOf(' ');
    String command = space < 0 ? line : line.substring(0, space);
    String text =
        Typed.command(space < 0 ? "" : line.substring(space + 1).strip(), workspace.team());
    if (command.equals(Invitation.COMMAND)) {
      new Invitation(workspace).run(member, conversation, text);
      return Sent.NOTHING;
    }
    String url = responses.newUrl(conversation, member.id(), null);
    Sent sent = deliveries.command(payloads.command(member, conversation, command, text, url));
    return after(sent, answer -> outcomes.ofCommand(answer, member, conversation, command));
  }

  /** Uses an element of a message; {@code chosen} is empty for a button. */
  public Sent press(Member member, Message message, Elements.Placed placed, ObjectNode chosen) {
    Conversation conversation = workspace.conversation(message.conversation());
    ObjectNode payload = payloads.interaction("block_actions", member, null);
    payloads.inMessage(payload, message, conversation);
    ObjectNode before = ViewState.of(message.blocks(), JsonMapper.shared().createObjectNode());
    payload
        .putObject("state")
        .set("values", ViewState.over(before, payloads.state(placed, chosen)));
    payload.put("response_url", responses.newUrl(conversation, member.id(), message.ts()));
    payload.putArray("actions").add(payloads.action(placed, chosen));
    if (message.failed() != null) {
      workspace.change(message.conversation(), message.ts(), now -> now.withFailure(null));
    }
    return after(deliveries.interaction(payload), answer -> outcomes.ofPress(answer, message));
  }

  /** Starts a global shortcut. */
  public Sent shortcut(Member member, String callbackId) {
    ObjectNode payload = payloads.interaction("shortcut", member, null);
    payload.put("callback_id", callbackId);
    payload.put("action_ts", workspace.nextTs());
    Conversation dm = workspace.conversationOf(member);
    return after(
        deliveries.interaction(payload), answer -> outcomes.ofShortcut(answer, member, dm));
  }

  /**
   * Starts a message shortcut.
   *
   * @throws Refusal on an ephemeral message, which has no shortcuts
   */
  public Sent shortcut(Member member, String callbackId, Message message) {
    if (message.ephemeral()) {
      throw new Refusal("message_not_found");
    }
    Conversation conversation = workspace.conversation(message.conversation());
    ObjectNode payload = payloads.interaction("message_action", member, null);
    payload.put("callback_id", callbackId);
    payload.put("action_ts", workspace.nextTs());
    payload.put("message_ts", message.ts());
    ObjectNode shown = payload.putObject("message");
    shown.setAll(MessageJson.of(message, workspace.team()));
    payloads.channel(payload, conversation);
    payload.put("response_url", responses.newUrl(conversation, member.id(), message.ts()));
    return after(
        deliveries.interaction(payload),
        answer -> outcomes.ofShortcut(answer, member, conversation));
  }

  /** Opens the app's Home tab and returns its event's id. */
  public String openHome(Member member) {
    return events.homeOpened(member);
  }

  static Sent after(Sent sent, UnaryOperator<Answer> outcome) {
    CompletableFuture<Answer> shown = sent.answer().thenApply(outcome);
    return new Sent(sent.envelopeId(), shown);
  }
}
