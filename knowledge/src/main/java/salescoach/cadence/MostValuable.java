package salescoach.cadence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * The order of a day's steps, the most valuable first.
 *
 * <p>First a promise (an agreed call, a deadline within a week), then whoever is talking (leads,
 * and who answered), then who decides after a hand-off, then the email that a voicemail announced,
 * then prospects, those with fewer attempts first, since each further one gets an answer more
 * seldom. Tidying up waits: circling back, winnowing, and the back-burner last.
 */
public final class MostValuable {

  private static final int A_WEEK = 7;

  private MostValuable() {}

  /** That order of whatever has a step and a standing; equals keep their place in a sort. */
  public static <T> Comparator<T> first(
      Function<T, NextStep> step, Function<T, Standing> standing) {
    return Comparator.<T>comparingInt(item -> rank(step.apply(item), standing.apply(item)))
        .thenComparing(item -> standing.apply(item).deadline().orElse(LocalDate.MAX))
        .thenComparingInt(item -> step.apply(item).attempt())
        .thenComparing(item -> step.apply(item).due().orElse(LocalDate.MAX));
  }

  private static int rank(NextStep step, Standing standing) {
    return switch (step.occasion()) {
      case AGREED -> 0;
      case FOLLOW_UP -> isPressing(step, standing) ? 1 : 2;
      case HANDED_OFF -> 3;
      case VOICEMAIL_LEFT -> 4;
      case NEXT_TRY -> isPressing(step, standing) ? 1 : 5;
      case RESTED -> 6;
      case OVERDUE -> 7;
      case USED_UP -> 8;
      case OVER -> 9;
    };
  }

  private static boolean isPressing(NextStep step, Standing standing) {
    Optional<LocalDate> due = step.due();
    return due.isPresent()
        && standing
            .deadline()
            .map(deadline -> DAYS.between(due.get(), deadline))
            .filter(left -> left >= 0 && left <= A_WEEK)
            .isPresent();
  }
}
