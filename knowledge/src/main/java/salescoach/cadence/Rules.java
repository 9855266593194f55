package salescoach.cadence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The rules for one prospect at one moment: the first that fits is answered. */
final class Rules {

  private final Standing standing;
  private final Policy policy;
  private final LocalDate today;
  private final History everything;
  private final History history;
  private final Routes routes;
  private final Steps steps;

  Rules(
      Standing standing,
      List<Touch> touches,
      Policy policy,
      LocalDateTime now,
      ZoneId zone,
      WorkingDays days) {
    this.standing = standing;
    this.policy = policy;
    this.today = now.toLocalDate();
    this.everything = History.of(touches, today, zone, policy.restDays());
    this.history = sinceHandOff(standing, everything);
    this.routes = new Routes(standing.reachable(), history, policy);
    this.steps = new Steps(standing, policy, now, days, everything, history);
  }

  /**
   * Whoever was handed on speaks to somebody else now, and only what came on later days was tried
   * with that person. Where nobody wrote the day down it is that of the last answer.
   */
  private static History sinceHandOff(Standing standing, History everything) {
    if (standing.stage() != Stage.HANDED_OFF) {
      return everything;
    }
    return handedOffOn(standing, everything)
        .map(everything::after)
        .orElse(everything.after(LocalDate.MAX));
  }

  private static Optional<LocalDate> handedOffOn(Standing standing, History everything) {
    return standing.handedOffOn().or(() -> everything.lastAnswered().map(Contact::on));
  }

  NextStep next() {
    if (standing.doNotContact()
        || standing.stage() == Stage.WON
        || standing.stage() == Stage.LOST) {
      return steps.none();
    }
    if (standing.stage() == Stage.BACK_BURNER) {
      return steps.circleBack();
    }
    if (standing.stage() == Stage.HANDED_OFF && history.isEmpty()) {
      return steps.askDecisionMaker(handedOffOn(standing, everything));
    }
    boolean talking =
        standing.stage() == Stage.LEAD || history.last().filter(Contact::answered).isPresent();
    return talking ? asLead() : asProspect();
  }

  private NextStep asLead() {
    Optional<LocalDate> agreed = standing.agreedOn().filter(this::isToCome);
    if (agreed.isPresent()) {
      return steps.agreed(routes.reachable(Routes.CALLING), agreed.get());
    }
    if (standing.deadline().filter(today::isAfter).isPresent() || isPastCycle()) {
      return steps.winnow();
    }
    int unanswered = history.unansweredSince(standing.leadSince().orElse(LocalDate.MIN));
    if (unanswered < Routes.FOLLOW_UPS) {
      return steps.followUp(routes.followUp());
    }
    return asProspect();
  }

  /** An agreed day is done with once they spoke on it. */
  private boolean isToCome(LocalDate agreed) {
    boolean spoke =
        history
            .last(c -> c.isSpoken() || c.channel() == Channel.MEETING)
            .filter(contact -> !contact.on().isBefore(agreed))
            .isPresent();
    return !agreed.isBefore(today) && !spoke;
  }

  private boolean isPastCycle() {
    return standing.leadSince().isPresent()
        && standing.salesCycleDays().isPresent()
        && DAYS.between(standing.leadSince().get(), today) > standing.salesCycleDays().get();
  }

  private NextStep asProspect() {
    Optional<Contact> left = history.voicemailWithoutEmail();
    if (left.isPresent() && standing.reachable().contains(Channel.EMAIL)) {
      return steps.emailAfterVoicemail(left.get());
    }
    if (history.attempts() >= policy.mostAttempts()) {
      return steps.backBurner();
    }
    return steps.asProspect(routes.asProspect());
  }
}
