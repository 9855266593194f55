package salescoach.cadence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a rep's nudge comes: once on each local day, at the rep's time.
 *
 * <p>Where clocks are put forward over that time it comes later by as much; where they are put back
 * it comes at the earlier of the two. A day that a zone left out, as Samoa did in 2011, has none.
 *
 * @param at the rep's local time
 */
public record Mornings(LocalTime at, ZoneId zone) {

  /** A nudge is not sent any more when this much time has passed. */
  public static final Duration TOO_LATE = Duration.ofHours(3);

  /** What to do about a nudge. */
  public enum Decision {
    WAIT,
    NUDGE,
    TOO_LATE
  }

  /** When that local day's nudge is. */
  public Instant on(LocalDate day) {
    return day.atTime(at).atZone(zone).toInstant();
  }

  /** The nudge of the next local day after that one. */
  public Instant after(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!exists(next)) {
      next = next.plusDays(1);
    }
    return on(next);
  }

  /** The first nudge that is later than that instant. */
  public Instant after(Instant now) {
    LocalDate day = now.atZone(zone).toLocalDate().minusDays(1);
    Instant next = after(day.minusDays(1));
    while (!next.isAfter(now)) {
      next = after(day);
      day = day.plusDays(1);
    }
    return next;
  }

  /**
   * When the nudge comes that waits by another time or zone. Today's stays today's: where its time
   * has passed by this one it is in the past, and {@link #decide} says what to do about it.
   *
   * @param waiting the next nudge by the others; one whose time has come stays as it is
   */
  public Instant inPlaceOf(Mornings others, Instant waiting, Instant now) {
    if (!waiting.isAfter(now)) {
      return waiting;
    }
    LocalDate day = others.dayOf(waiting);
    boolean todays = day.equals(now.atZone(zone).toLocalDate());
    return todays && exists(day) ? on(day) : after(now);
  }

  /** Whose nudge it is: the local day, also where a gap carried the nudge over midnight. */
  public LocalDate dayOf(Instant nudge) {
    LocalDate day = nudge.atZone(zone).toLocalDate();
    LocalDate before = day.minusDays(1);
    return !on(day).equals(nudge) && on(before).equals(nudge) ? before : day;
  }

  /** What to do at that instant about a nudge: it is too late three hours after its time. */
  public static Decision decide(Instant nudge, Instant now) {
    if (now.isBefore(nudge)) {
      return Decision.WAIT;
    }
    return now.isBefore(nudge.plus(TOO_LATE)) ? Decision.NUDGE : Decision.TOO_LATE;
  }

  private boolean exists(LocalDate day) {
    return day.atStartOfDay(zone).toLocalDate().equals(day);
  }
}
