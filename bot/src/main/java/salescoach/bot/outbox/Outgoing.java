package salescoach.bot.outbox;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A message that the coach is to send by itself. Receiver, local date and kind together are what it
 * is: a second one of the same is not written down. Where a receiver may get several of a kind on a
 * day, what tells them apart stands behind it, after a slash: {@code reassigned/5f0c…}.
 *
 * @param receiver a member's id, for the direct conversation, or a channel's
 * @param kind what draws it, one of {@link Kinds}
 * @param lifetime for how long it is worth sending, from now on; more than nothing. It is a length
 *     and no instant, so that clocks that differ change nothing
 * @param about what it is drawn from where that stands nowhere else: ids and numbers, no text that
 *     anybody wrote; empty for most
 */
public record Outgoing(
    String receiver, LocalDate localDate, String kind, Duration lifetime, String about) {

  /** One about which all is known elsewhere. */
  public Outgoing(String receiver, LocalDate localDate, String kind, Duration lifetime) {
    this(receiver, localDate, kind, lifetime, "");
  }

  public Outgoing {
    if (receiver.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("An outgoing message needs a receiver and a kind.");
    }
    if (lifetime.isNegative() || lifetime.isZero()) {
      throw new IllegalArgumentException("An outgoing message must be worth sending for a while.");
    }
  }
}
