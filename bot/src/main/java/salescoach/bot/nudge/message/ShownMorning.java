package salescoach.bot.nudge.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salescoach.bot.followup.message.StepList.Line;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.nudge.day.Notes.Why;
import salescoach.bot.roster.KnownProspect;

/**
 * A rep's morning as it is shown.
 *
 * @param due how many steps were due in all
 * @param more how many of them are not among the steps
 * @param missed the day of the last morning, where that could not be told
 * @param gathered whether the rep was away before
 */
public record ShownMorning(
    int due,
    int more,
    List<Line> steps,
    List<Heap> winnow,
    Optional<LocalDate> missed,
    boolean gathered) {

  /**
   * Prospects to be looked through.
   *
   * @param first some of them
   */
  public record Heap(Why why, int count, List<KnownProspect> first) {
    public Heap {
      first = List.copyOf(first);
    }
  }

  public ShownMorning {
    steps = List.copyOf(steps);
    winnow = List.copyOf(winnow);
  }

  /** Whether something is left to do. */
  public boolean isOpen() {
    return steps.stream().anyMatch(line -> line.state().isOpen());
  }

  /** Whether something was done, and not only put off. */
  public boolean isAnythingDone() {
    return steps.stream().anyMatch(line -> line.state().kind() == StepState.Kind.DONE);
  }
}
