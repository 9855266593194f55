package salescoach.cadence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How it stands with one prospect at one moment.
 *
 * @param everything all that was tried
 * @param history what was tried with whom the rep speaks to now: since a hand-off, or everything
 */
record Situation(
    Standing standing,
    Policy policy,
    LocalDate today,
    LocalTime time,
    WorkingDays days,
    History everything,
    History history) {

  static Situation of(
      Standing standing,
      List<Touch> touches,
      Policy policy,
      LocalDateTime now,
      ZoneId zone,
      WorkingDays days) {
    History everything = History.of(touches, now.toLocalDate(), zone, policy.restDays());
    return new Situation(
        standing,
        policy,
        now.toLocalDate(),
        now.toLocalTime(),
        days,
        everything,
        sinceHandOff(standing, everything));
  }

  /**
   * Whoever was handed on speaks to somebody else now, and only what came on later days was tried
   * with that person: the day itself belongs to the contact who handed on.
   */
  private static History sinceHandOff(Standing standing, History everything) {
    if (standing.stage() != Stage.HANDED_OFF) {
      return everything;
    }
    return everything.after(handedOffOn(standing, everything).orElse(LocalDate.MAX));
  }

  /** The day of the hand-off; where nobody wrote it down, that of the last answer. */
  Optional<LocalDate> handedOffOn() {
    return handedOffOn(standing, everything);
  }

  private static Optional<LocalDate> handedOffOn(Standing standing, History everything) {
    return standing.handedOffOn().or(() -> everything.lastAnswered().map(Contact::on));
  }

  /** How many went unanswered since the last answer, or since it became a lead. */
  int unanswered() {
    return history.unansweredSince(standing.leadSince().orElse(LocalDate.MIN));
  }
}
