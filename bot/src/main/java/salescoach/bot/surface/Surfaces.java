package salescoach.bot.surface;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import salescoach.bot.inbox.Inbox;
import salescoach.bot.inbox.InboxMessages;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.StorageException;

/**
 * Connects Slack's surfaces with the inbox. What could not be committed is not acknowledged: Slack
 * brings an event again by itself, and whoever is waiting is told to try again.
 */
public final class Surfaces {

  /** The command that everything else hangs on. */
  public static final String COMMAND = "/coach";

  private static final int UNAVAILABLE = 503;
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private final Inbox inbox;
  private final Registry registry;
  private final Excuses excuses;

  public Surfaces(Inbox inbox, Registry registry, Excuses excuses) {
    this.inbox = inbox;
    this.registry = registry;
    this.excuses = excuses;
  }

  /** Adds the subcommand that lists the others; the last, so that it knows them all. */
  public static void offerHelp(Registry registry) {
    Help.offer(registry);
  }

  /** Sets the app's handlers. */
  public void serve(App app) {
    PassedOver.acknowledge(app);
    app.command(COMMAND, (request, context) -> command(request.getPayload(), context));
    app.event(MessageEvent.class, (p, c) -> said(p, Said.of(p.getEvent()), c));
    app.event(MessageFileShareEvent.class, (p, c) -> said(p, Said.of(p.getEvent()), c));
    app.event(MessageThreadBroadcastEvent.class, (p, c) -> said(p, Said.of(p.getEvent()), c));
    app.event(MessageMeEvent.class, (p, c) -> said(p, Said.of(p.getEvent()), c));
    app.event(
        AppMentionEvent.class,
        (payload, context) ->
            payload.getEvent().getBotId() == null
                ? event(Conversion.mention(payload, context.getBotUserId()), context)
                : context.ack());
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) ->
            "home".equals(payload.getEvent().getTab())
                ? event(Conversion.home(payload), context)
                : context.ack());
    app.blockAction(
        ANY, (request, context) -> press(Conversion.action(request.getPayload()), context));
    app.globalShortcut(
        ANY, (request, context) -> press(Conversion.shortcut(request.getPayload()), context));
    app.messageShortcut(
        ANY, (request, context) -> press(Conversion.shortcut(request.getPayload()), context));
    app.viewSubmission(
        ANY,
        (request, context) ->
            submit(
                Conversion.modal(request.getPayload()),
                request.getPayload().getView().getCallbackId(),
                context));
    app.viewClosed(ANY, (request, context) -> context.ack());
    app.blockSuggestion(
        ANY, (request, context) -> context.ack(r -> r.options(choices(request.getPayload()))));
  }

  private List<Option> choices(BlockSuggestionPayload typed) {
    return registry.optionsOf(Conversion.typed(typed), typed.getActionId()).stream()
        .map(
            choice ->
                Option.builder()
                    .text(new PlainTextObject(choice.shown(), false))
                    .value(choice.value())
                    .build())
        .toList();
  }

  private Response command(SlashCommandPayload payload, SlashCommandContext context) {
    String text = payload.getText() == null ? "" : payload.getText().strip();
    int end = firstBlank(text);
    String name = text.substring(0, end).toLowerCase(Locale.ROOT);
    Optional<Registry.Subcommand> known =
        name.isEmpty() ? registry.subcommand("help") : registry.subcommand(name);
    if (known.isEmpty()) {
      return context.ack(shown(Help.unknown(name, registry.subcommands())));
    }
    Incoming incoming =
        Conversion.command(payload, known.get().name(), text.substring(end).strip());
    if (known.get().instant().isPresent()) {
      return context.ack(shown(known.get().instant().get().apply(incoming)));
    }
    try {
      inbox.accept(incoming);
      return context.ack();
    } catch (StorageException lost) {
      // An acknowledgement with words: the command itself is told to be typed again.
      return context.ack(shown(InboxMessages.tryAgain()));
    }
  }

  private Response said(EventsApiPayload<?> payload, Said said, Context context) {
    return said.isToTheCoach() ? event(Conversion.message(payload, said), context) : context.ack();
  }

  private Response event(Incoming incoming, Context context) {
    try {
      inbox.accept(incoming);
      return context.ack();
    } catch (StorageException lost) {
      excuses.forEvent(incoming);
      return Response.builder().statusCode(UNAVAILABLE).build();
    }
  }

  private Response press(Incoming incoming, Context context) {
    if (!registry.handlers().kinds().contains(incoming.kind())) {
      // A link's button, or a field of a modal that acts when the modal is sent.
      return context.ack();
    }
    try {
      inbox.accept(incoming);
      return context.ack();
    } catch (StorageException lost) {
      excuses.forPress(incoming);
      return Response.builder().statusCode(UNAVAILABLE).build();
    }
  }

  private Response submit(Incoming incoming, String callbackId, ViewSubmissionContext context) {
    try {
      Map<String, String> errors = registry.errors(incoming, callbackId);
      if (!errors.isEmpty()) {
        return context.ackWithErrors(errors);
      }
      inbox.accept(incoming);
      return context.ack();
    } catch (StorageException lost) {
      // The modal stays open with everything that was typed. One without a field has no place for
      // a word of ours; Slack has one for what nobody acknowledged.
      return firstField(incoming)
          .map(field -> context.ackWithErrors(Map.of(field, InboxMessages.tryAgain().text())))
          .orElseGet(() -> Response.builder().statusCode(UNAVAILABLE).build());
    }
  }

  private static Optional<String> firstField(Incoming modal) {
    return modal.values().keySet().stream()
        .filter(block -> !block.equals("metadata") && !block.equals("view"))
        .sorted()
        .findFirst();
  }

  private static SlashCommandResponse shown(SlackMessage message) {
    return SlashCommandResponse.builder()
        .responseType("ephemeral")
        .text(message.text())
        .blocks(message.blocks())
        .build();
  }

  private static int firstBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }
}
