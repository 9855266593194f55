package salescoach.bot.followup.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import salescoach.bot.roster.KeptTouch;

/**
 * Something that was done with a prospect.
 *
 * @param member who did it
 * @param outcome of a touch that was logged, or whose logging was undone
 * @param touch the same touch
 * @param until the first day on which the prospect is due again, where that was moved
 * @param at when it was done, whenever the touch was
 * @param from whose the prospect was before, where it is somebody else's now
 */
public record Deed(
    Kind kind,
    String member,
    Optional<Outcome> outcome,
    Optional<KeptTouch> touch,
    Optional<LocalDate> until,
    Instant at,
    Optional<String> from) {

  /** What was done. */
  public enum Kind {
    LOGGED,
    UNDONE,
    SNOOZED,
    SKIPPED,
    STOPPED,
    /** Anything else, after which another step may be due or none: facts, stage, owner. */
    CHANGED
  }

  /** A deed that is no touch. */
  public static Deed of(Kind kind, String member, Optional<LocalDate> until, Instant at) {
    return new Deed(kind, member, Optional.empty(), Optional.empty(), until, at, Optional.empty());
  }

  /** A touch that was logged, or no longer is. */
  public static Deed of(Kind kind, KeptTouch touch, Outcome outcome, Instant at) {
    return new Deed(
        kind,
        touch.member(),
        Optional.of(outcome),
        Optional.of(touch),
        Optional.empty(),
        at,
        Optional.empty());
  }

  /** The same with a prospect that was that member's. */
  public Deed takenFrom(String owner) {
    return new Deed(kind, member, outcome, touch, until, at, Optional.of(owner));
  }
}
