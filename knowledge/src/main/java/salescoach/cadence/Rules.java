package salescoach.cadence;

import java.time.LocalDate;
import java.util.Optional;

/** The rules for one prospect at one moment: the first that fits is answered. */
final class Rules {

  private final Situation situation;
  private final Standing standing;
  private final History history;
  private final Routes routes;
  private final Steps steps;

  Rules(Situation situation) {
    this.situation = situation;
    this.standing = situation.standing();
    this.history = situation.history();
    this.routes = new Routes(standing.reachable(), history, situation.policy());
    this.steps = new Steps(situation);
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
      return steps.askDecisionMaker();
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
    if (standing.isOverdue(situation.today())) {
      return steps.winnow();
    }
    if (situation.unanswered() < Routes.FOLLOW_UPS) {
      return steps.followUp(routes.followUp());
    }
    return asProspect();
  }

  /** An agreed day is done with once they spoke on it. */
  private boolean isToCome(LocalDate agreed) {
    boolean spoke =
        history
            .last(contact -> contact.isSpoken() || contact.channel() == Channel.MEETING)
            .filter(contact -> !contact.on().isBefore(agreed))
            .isPresent();
    return !agreed.isBefore(situation.today()) && !spoke;
  }

  private NextStep asProspect() {
    Optional<Contact> left = history.voicemailWithoutEmail();
    if (left.isPresent() && standing.reachable().contains(Channel.EMAIL)) {
      return steps.emailAfterVoicemail();
    }
    if (history.attempts() >= situation.policy().mostAttempts()) {
      return steps.backBurner();
    }
    return steps.asProspect(routes.asProspect());
  }
}
