package salescoach.bot.surface;

import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageBotEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEkmAccessDeniedEvent;
import com.slack.api.model.event.MessageRepliedEvent;

/**
 * What happens to messages afterwards, such as the coach's own edits: acknowledged and passed over.
 * What nobody acknowledges, Slack brings again; and to an app that acknowledges little it brings
 * nothing at all in the end. Bolt's own setting for this covers text patterns only.
 */
final class PassedOver {

  private PassedOver() {}

  static void acknowledge(App app) {
    app.event(MessageChangedEvent.class, nothing());
    app.event(MessageDeletedEvent.class, nothing());
    app.event(MessageBotEvent.class, nothing());
    app.event(MessageRepliedEvent.class, nothing());
    app.event(MessageEkmAccessDeniedEvent.class, nothing());
  }

  private static <E extends Event> BoltEventHandler<E> nothing() {
    return (payload, context) -> context.ack();
  }
}
