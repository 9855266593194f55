package salescoach.bot.surface;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.slack.ReceivedText;

/** Slack's payloads, each made into an {@link Incoming}. */
final class Conversion {

  private Conversion() {}

  static Incoming command(SlashCommandPayload payload, String name, String rest) {
    return new Incoming(
        payload.getTeamId(),
        payload.getUserId(),
        payload.getTriggerId(),
        "command " + name,
        payload.getChannelId(),
        "",
        "",
        ReceivedText.plain(rest),
        payload.getResponseUrl(),
        payload.getTriggerId(),
        Map.of("mentioned", String.join(",", ReceivedText.mentioned(rest))));
  }

  static Incoming message(EventsApiPayload<?> payload, Said said) {
    return new Incoming(
        payload.getTeamId(),
        or(said.user()),
        payload.getEventId(),
        "message",
        said.channel(),
        or(said.thread()),
        said.ts(),
        ReceivedText.plain(or(said.text())),
        "",
        "",
        Map.of());
  }

  static Incoming mention(EventsApiPayload<AppMentionEvent> payload, String bot) {
    AppMentionEvent event = payload.getEvent();
    String text = or(event.getText()).replace("<@" + bot + ">", "");
    return new Incoming(
        payload.getTeamId(),
        event.getUser(),
        payload.getEventId(),
        "mention",
        event.getChannel(),
        or(event.getThreadTs()),
        event.getTs(),
        ReceivedText.plain(text).strip(),
        "",
        "",
        Map.of());
  }

  static Incoming home(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent event = payload.getEvent();
    return new Incoming(
        payload.getTeamId(),
        event.getUser(),
        payload.getEventId(),
        "home",
        or(event.getChannel()),
        "",
        "",
        "",
        "",
        "",
        Map.of());
  }

  static Incoming action(BlockActionPayload payload) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    BlockActionPayload.Container container = payload.getContainer();
    Map<String, String> values = new HashMap<>();
    values.put("value", Chosen.by(action));
    values.put("block", or(action.getBlockId()));
    values.put("ephemeral", String.valueOf(container.isEphemeral()));
    String thread = or(container.getThreadTs());
    if (payload.getMessage() != null && thread.isEmpty()) {
      thread = or(payload.getMessage().getThreadTs());
    }
    if (payload.getView() != null) {
      values.put("view", or(payload.getView().getId()));
      values.put("metadata", or(payload.getView().getPrivateMetadata()));
    }
    return new Incoming(
        payload.getTeam().getId(),
        payload.getUser().getId(),
        payload.getTriggerId(),
        "action " + action.getActionId(),
        or(container.getChannelId()),
        thread,
        or(container.getMessageTs()),
        "",
        or(payload.getResponseUrl()),
        payload.getTriggerId(),
        values);
  }

  static Incoming modal(ViewSubmissionPayload payload) {
    Map<String, String> values = new HashMap<>();
    payload
        .getView()
        .getState()
        .getValues()
        .forEach(
            (block, fields) ->
                fields
                    .values()
                    .forEach(f -> values.put(block, ReceivedText.storable(Chosen.in(f)))));
    values.put("metadata", or(payload.getView().getPrivateMetadata()));
    values.put("view", or(payload.getView().getId()));
    String trigger = or(payload.getTriggerId());
    return new Incoming(
        payload.getTeam().getId(),
        payload.getUser().getId(),
        trigger.isEmpty() ? payload.getView().getId() : trigger,
        "modal " + payload.getView().getCallbackId(),
        "",
        "",
        "",
        "",
        "",
        trigger,
        values);
  }

  static Incoming shortcut(GlobalShortcutPayload payload) {
    return new Incoming(
        payload.getTeam().getId(),
        payload.getUser().getId(),
        payload.getTriggerId(),
        "shortcut " + payload.getCallbackId(),
        "",
        "",
        "",
        "",
        "",
        payload.getTriggerId(),
        Map.of());
  }

  static Incoming shortcut(MessageShortcutPayload payload) {
    return new Incoming(
        payload.getTeam().getId(),
        payload.getUser().getId(),
        payload.getTriggerId(),
        "shortcut " + payload.getCallbackId(),
        payload.getChannel().getId(),
        or(payload.getMessage().getThreadTs()),
        or(payload.getMessageTs()),
        ReceivedText.plain(or(payload.getMessage().getText())),
        or(payload.getResponseUrl()),
        payload.getTriggerId(),
        Map.of("author", or(payload.getMessage().getUser())));
  }

  static Incoming typed(BlockSuggestionPayload payload) {
    return new Incoming(
        payload.getTeam().getId(),
        payload.getUser().getId(),
        "",
        "options " + payload.getActionId(),
        "",
        "",
        "",
        or(payload.getValue()),
        "",
        "",
        Map.of());
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }
}
