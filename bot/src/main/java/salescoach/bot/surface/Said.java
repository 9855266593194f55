package salescoach.bot.surface;

import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import org.jspecify.annotations.Nullable;

/** What a person said, whichever of its kinds of message Slack brings it as. */
record Said(
    String channel,
    @Nullable String channelType,
    @Nullable String user,
    @Nullable String bot,
    String ts,
    @Nullable String thread,
    @Nullable String text) {

  static Said of(MessageEvent event) {
    return new Said(
        event.getChannel(),
        event.getChannelType(),
        event.getUser(),
        event.getBotId(),
        event.getTs(),
        event.getThreadTs(),
        event.getText());
  }

  /** A text with a picture or a file; without a text there is nothing to read. */
  static Said of(MessageFileShareEvent event) {
    return new Said(
        event.getChannel(),
        event.getChannelType(),
        event.getUser(),
        null,
        event.getTs(),
        event.getThreadTs(),
        event.getText());
  }

  /** A reply that was sent to the conversation, too. */
  static Said of(MessageThreadBroadcastEvent event) {
    return new Said(
        event.getChannel(),
        event.getChannelType(),
        event.getUser(),
        null,
        event.getTs(),
        event.getThreadTs(),
        event.getText());
  }

  static Said of(MessageMeEvent event) {
    return new Said(
        event.getChannel(),
        event.getChannelType(),
        event.getUser(),
        event.getBotId(),
        event.getTs(),
        "",
        event.getText());
  }

  /** Whether a person said it to the coach alone. */
  boolean isToTheCoach() {
    return "im".equals(channelType) && bot == null && user != null;
  }
}
