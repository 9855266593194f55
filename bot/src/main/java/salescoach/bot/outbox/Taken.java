package salescoach.bot.outbox;

import java.time.Instant;
import java.util.Optional;
import salescoach.bot.slack.MemberId;
import salescoach.bot.slack.Posted;

/**
 * A row that this process is at.
 *
 * @param claim grows with each process that takes the row, and tells them apart
 * @param channel the conversation, or empty where it is not known yet
 * @param posted where the message stands, if it is out
 * @param begun when somebody began to send it, if it is not known what became of that
 * @param expired whether it is too late to send it
 * @param attempts how often it failed so far
 * @param changes how often it was to be drawn anew so far
 */
record Taken(
    Letter letter,
    long claim,
    String channel,
    Optional<Posted> posted,
    Optional<Instant> begun,
    boolean expired,
    int attempts,
    long changes,
    Hold hold) {

  /** What is known of it in Slack. */
  String mark() {
    return letter.id().toString();
  }

  /** Whether it goes to a member, and not to a channel. */
  boolean isDirect() {
    return MemberId.isOne(letter.receiver());
  }
}
