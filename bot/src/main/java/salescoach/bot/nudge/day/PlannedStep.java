package salescoach.bot.nudge.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.cadence.NextStep;

/**
 * A step of a morning. Of the prospect only the company is kept with it: whatever else is shown is
 * read when it is shown, so that what was erased is gone from here, too.
 *
 * @param added whether it became due in the course of the day
 * @param by the touch with which it was done
 */
public record PlannedStep(
    UUID prospect,
    String company,
    NextStep next,
    StepState state,
    boolean added,
    Optional<UUID> by) {

  /** A step that is to be done. */
  public static PlannedStep of(Step step, boolean added) {
    return new PlannedStep(
        step.prospect().id(),
        step.prospect().facts().company(),
        step.next(),
        StepState.OPEN,
        added,
        Optional.empty());
  }

  /** The same, standing otherwise since that touch, if it was one. */
  PlannedStep with(StepState other, Optional<UUID> touch) {
    return new PlannedStep(prospect, company, next, other, added, touch);
  }

  /** The day from which on the prospect is due. */
  public Optional<LocalDate> due() {
    return next.due();
  }
}
