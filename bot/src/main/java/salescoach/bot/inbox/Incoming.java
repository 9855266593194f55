package salescoach.bot.inbox;

import java.util.Map;

/**
 * One thing that a person did in Slack, cut down to what the coach needs. An empty string stands
 * for what did not come with it.
 *
 * @param key what a second delivery of the same thing has too: the event's id, or the trigger's
 * @param kind what was done, such as {@code command review}, {@code message}, {@code action
 *     review_why}
 * @param channel where it was done
 * @param thread the first message of the thread that it was done in
 * @param ts the message that was sent, or whose button was pressed
 * @param text what was written: a message, or what follows a command
 * @param responseUrl where an answer that only this member sees goes
 * @param trigger lets a modal open, for 3 s
 * @param values what else came: a button's value or what was chosen, a modal's fields by their
 *     block's id; of files their ids, parted by commas
 */
public record Incoming(
    String workspace,
    String member,
    String key,
    String kind,
    String channel,
    String thread,
    String ts,
    String text,
    String responseUrl,
    String trigger,
    Map<String, String> values) {

  public Incoming {
    values = Map.copyOf(values);
  }

  /** What came under a name; empty if nothing did. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** Whether it was done in a conversation between the member and the coach. */
  public boolean isDirect() {
    return channel.startsWith("D");
  }

  /** With its texts left out: this may stand in a log. */
  @Override
  public String toString() {
    return kind + " " + key + " of " + member;
  }
}
