package salescoach.cadence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How it stands with a prospect, apart from what was tried. Dates are local to the prospect.
 *
 * @param deadline the prospect's own, by which it is decided
 * @param salesCycleDays how long a sale to such a lead takes at most, in days, 1 or more
 * @param leadSince when it became a lead
 * @param agreedOn the day on which both agreed to speak again
 * @param handedOffOn when the contact passed the rep on to somebody else
 * @param backBurnerOn when it was put on the back-burner
 * @param reachable the channels that lead to the prospect
 * @param doNotContact whether the prospect asked to be left alone
 * @param notBefore the day before which nothing is due, where the rep put it off
 * @param gone whether the contact has left the company
 */
public record Standing(
    Stage stage,
    Optional<LocalDate> deadline,
    Optional<Integer> salesCycleDays,
    Optional<LocalDate> leadSince,
    Optional<LocalDate> agreedOn,
    Optional<LocalDate> handedOffOn,
    Optional<LocalDate> backBurnerOn,
    Set<Channel> reachable,
    boolean doNotContact,
    Optional<LocalDate> notBefore,
    boolean gone) {

  /** All channels in which one reaches out; a meeting is none of them. */
  public static final Set<Channel> EVERY_CHANNEL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Channel.MEETING)));

  /** A new prospect of whom nothing else is known. */
  public static final Standing NEW = of(Stage.PROSPECT);

  public Standing {
    reachable = Set.copyOf(reachable);
  }

  /** Whether the deadline has passed, or it is a lead for longer than a sale takes. */
  boolean isOverdue(LocalDate today) {
    boolean tooLong =
        leadSince.isPresent()
            && salesCycleDays.isPresent()
            && DAYS.between(leadSince.get(), today) > salesCycleDays.get();
    return tooLong || deadline.filter(today::isAfter).isPresent();
  }

  /** A stage, and nothing else known. */
  public static Standing of(Stage stage) {
    return new Standing(
        stage,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        EVERY_CHANNEL,
        false,
        Optional.empty(),
        false);
  }
}
