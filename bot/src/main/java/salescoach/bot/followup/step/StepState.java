package salescoach.bot.followup.step;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a step.
 *
 * @param outcome of what is done
 * @param until when it comes back, of what was put off
 */
public record StepState(Kind kind, Optional<Outcome> outcome, Optional<LocalDate> until) {

  /** How it stands. */
  public enum Kind {
    OPEN,
    DONE,
    SNOOZED,
    SKIPPED,
    /** Nothing to do any more: somebody else's now, won, lost, or not to be contacted. */
    DROPPED
  }

  /** Still to do. */
  public static final StepState OPEN = new StepState(Kind.OPEN, Optional.empty(), Optional.empty());

  /** Off the list. */
  public static final StepState DROPPED =
      new StepState(Kind.DROPPED, Optional.empty(), Optional.empty());

  /** How a step stands after a deed with its prospect. */
  public static StepState after(Deed deed) {
    return switch (deed.kind()) {
      case LOGGED -> new StepState(Kind.DONE, deed.outcome(), Optional.empty());
      case SNOOZED, STOPPED -> new StepState(Kind.SNOOZED, Optional.empty(), deed.until());
      case SKIPPED -> new StepState(Kind.SKIPPED, Optional.empty(), deed.until());
      case UNDONE -> OPEN;
      case CHANGED -> DROPPED;
    };
  }

  /** Whether there is something left to do. */
  public boolean isOpen() {
    return kind == Kind.OPEN;
  }
}
