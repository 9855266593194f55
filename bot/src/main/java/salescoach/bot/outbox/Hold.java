package salescoach.bot.outbox;

import java.time.Duration;
import java.time.OffsetDateTime;
import salescoach.bot.Lease;

/**
 * What a process holds while it sends: its row, so that nobody else sends the same; and the turn of
 * its workspace, so that nobody else calls Slack at the same time and all heed the same rests.
 */
final class Hold {

  /**
   * For how long a row is kept without a word from its holder. A call leaves within two seconds of
   * the last word, so Slack has five to store what it took before another process looks for it.
   */
  static final Duration ROW = Duration.ofSeconds(7);

  private static final Duration ROW_MARGIN = Duration.ofSeconds(2);

  /**
   * A turn is short: a call that takes longer than this keeps the others no longer. The row is kept
   * for as long as the call takes.
   */
  static final Duration TURN = Duration.ofSeconds(3);

  private static final Duration TURN_MARGIN = Duration.ofSeconds(1);

  /** A turn that is younger than this need not be asked for again before a call. */
  private static final Duration FRESH = Duration.ofMillis(500);

  private final Lease row = new Lease(System::nanoTime, ROW, ROW_MARGIN);
  private final Lease turn = new Lease(System::nanoTime, TURN, TURN_MARGIN);
  private volatile OffsetDateTime turnEnds;
  private volatile long turnAsked;

  /** Both, as the database granted them after it was asked at that moment. */
  Hold(long asked, OffsetDateTime turnEnds) {
    this.turnEnds = turnEnds;
    renew(asked, turnEnds);
  }

  /** The end of the turn by the database's clock, which is also what it is known by. */
  OffsetDateTime turnEnds() {
    return turnEnds;
  }

  void renew(long asked, OffsetDateTime end) {
    turnEnds = end;
    turnAsked = asked;
    row.renew(asked);
    turn.renew(asked);
  }

  void renewRow(long asked) {
    row.renew(asked);
  }

  /** Whether there is time enough for another call to leave. */
  boolean isFresh() {
    return holds() && System.nanoTime() - turnAsked < FRESH.toNanos();
  }

  /** Whether a call may leave. */
  boolean holds() {
    return row.holds() && turn.holds();
  }

  /** Whether nobody else has the row. */
  boolean holdsRow() {
    return row.holds();
  }
}
