package salescoach.bot.nudge.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.step.StepState;

/**
 * A rep's morning.
 *
 * @param on the rep's local day
 * @param steps most valuable first, ten of the planned ones at most, and what became due of them in
 *     the course of the day
 * @param due how many steps were due in all
 * @param winnows the first day of the month whose winnowing comes with it, be there anybody to
 *     winnow or not; nothing on all other mornings
 */
public record DayPlan(
    String member,
    LocalDate on,
    State state,
    List<PlannedStep> steps,
    int due,
    Notes notes,
    Optional<LocalDate> winnows) {

  /** What became of a morning. */
  public enum State {
    PLANNED,
    NOTHING_DUE,
    /** It was too late for it: what was due comes on the next. */
    SKIPPED;

    /** The name in the database: {@code nothing-due}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of that name. */
    public static State of(String id) {
      return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
  }

  public DayPlan {
    steps = List.copyOf(steps);
  }

  /** Whether nothing is left to do of what was planned. */
  public boolean isDone() {
    return steps.stream().noneMatch(step -> step.state().isOpen());
  }

  /** How many more were due than there was room for. */
  public int more() {
    return due - (int) steps.stream().filter(step -> !step.added()).count();
  }

  /** Whether a prospect is in it. */
  public boolean has(UUID prospect) {
    return steps.stream().anyMatch(step -> step.prospect().equals(prospect));
  }

  /** The same, where the open steps with a prospect stand otherwise since that touch, or a word. */
  public DayPlan with(UUID prospect, StepState state, Optional<UUID> touch) {
    return with(
        steps.stream()
            .map(
                step ->
                    step.prospect().equals(prospect) && step.state().isOpen()
                        ? step.with(state, touch)
                        : step)
            .toList());
  }

  /**
   * The same, where what was done with that touch is to be done again, and what it brought is not.
   * A morning on which the prospect was tried before stays as it is.
   *
   * @param to open, or dropped where it is not due any more
   */
  public DayPlan reopened(UUID prospect, UUID touch, StepState to) {
    Optional<UUID> by = Optional.of(touch);
    if (steps.stream().noneMatch(step -> step.by().equals(by))) {
      return this;
    }
    return with(
        steps.stream()
            .filter(
                step ->
                    !step.prospect().equals(prospect) || !step.added() || !step.state().isOpen())
            .map(step -> step.by().equals(by) ? step.with(to, Optional.empty()) : step)
            .toList());
  }

  /** The same, with one more step behind those with the same prospect. */
  public DayPlan and(PlannedStep step) {
    List<PlannedStep> more = new ArrayList<>(steps);
    int at = more.size();
    while (at > 0 && !more.get(at - 1).prospect().equals(step.prospect())) {
      at--;
    }
    more.add(at == 0 ? more.size() : at, step);
    return with(more);
  }

  private DayPlan with(List<PlannedStep> others) {
    return new DayPlan(member, on, state, others, due, notes, winnows);
  }
}
