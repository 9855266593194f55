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
 */
public record PlannedStep(
    UUID prospect, String company, NextStep next, StepState state, boolean added) {

  /** A step that is to be done. */
  public static PlannedStep of(Step step, boolean added) {
    return new PlannedStep(
        step.prospect().id(),
        step.prospect().facts().company(),
        step.next(),
        StepState.OPEN,
        added);
  }

  /** The same, standing otherwise. */
  public PlannedStep with(StepState other) {
    return new PlannedStep(prospect, company, next, other, added);
  }

  /** The day from which on the prospect is due. */
  public Optional<LocalDate> due() {
    return next.due();
  }
}
