package salescoach.cadence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Says of what the rules chose when it is due, in which part of the day, and which attempt it is.
 */
final class Steps {

  /** Later days than that are not planned: arithmetic must end somewhere. */
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 1);

  private final Situation situation;
  private final Policy policy;
  private final LocalDate today;
  private final WorkingDays days;
  private final Bands bands;
  private final Reasons reasons;

  Steps(Situation situation) {
    this.situation = situation;
    this.policy = situation.policy();
    this.today = situation.today();
    this.days = situation.days();
    this.bands = new Bands(policy);
    this.reasons = new Reasons(situation);
  }

  NextStep none() {
    return new NextStep(
        Action.NONE,
        Optional.empty(),
        Optional.empty(),
        situation.history().attempts(),
        reasons.none(),
        Occasion.OVER);
  }

  NextStep circleBack() {
    Optional<LocalDate> since =
        situation
            .standing()
            .backBurnerOn()
            .or(() -> situation.everything().last().map(Contact::on));
    LocalDate rested = since.map(day -> earliest(day).plusDays(policy.restDays())).orElse(today);
    return at(Action.CIRCLE_BACK, later(rested, afterGap()), Occasion.RESTED);
  }

  NextStep askDecisionMaker() {
    LocalDate next = situation.handedOffOn().map(day -> days.after(earliest(day), 1)).orElse(today);
    return at(Action.ASK_DECISION_MAKER, next, Occasion.HANDED_OFF);
  }

  /** On the day that both agreed on, whatever the gap; a call goes before everything. */
  NextStep agreed(Optional<Channel> channel, LocalDate on) {
    return channel.map(way -> to(way, earliest(on), Occasion.AGREED)).orElseGet(this::backBurner);
  }

  NextStep winnow() {
    return at(Action.WINNOW, today, Occasion.OVERDUE);
  }

  NextStep followUp(Optional<Channel> channel) {
    LocalDate next =
        situation
            .everything()
            .last()
            .map(last -> days.after(last.on(), policy.leadGapWorkingDays()))
            .orElse(today);
    return channel.map(way -> to(way, next, Occasion.FOLLOW_UP)).orElseGet(this::backBurner);
  }

  /** Today, without a gap: the voicemail announced it. */
  NextStep emailAfterVoicemail() {
    boolean late = situation.time().isAfter(policy.lastEmail());
    return at(Action.EMAIL, late ? today.plusDays(1) : today, Occasion.VOICEMAIL_LEFT);
  }

  NextStep backBurner() {
    return at(Action.BACK_BURNER, afterGap(), Occasion.USED_UP);
  }

  NextStep asProspect(Optional<Channel> channel) {
    return channel.map(way -> to(way, afterGap(), Occasion.NEXT_TRY)).orElseGet(this::backBurner);
  }

  private NextStep to(Channel channel, LocalDate from, Occasion occasion) {
    Action action = Action.by(channel);
    return action == Action.CALL || action == Action.VOICEMAIL
        ? spoken(action, from, occasion)
        : at(action, from, occasion);
  }

  /**
   * A call or a voicemail, in another band than the last: today, if such a band is left, or else on
   * the next working day. An agreed call stays on its day, whatever the band.
   */
  private NextStep spoken(Action action, LocalDate from, Occasion occasion) {
    LocalDate due = due(from);
    Optional<LocalTime> before = situation.history().lastSpokenAt();
    Optional<TimeOfDay> band = Optional.empty();
    if (due.equals(today)) {
      band = bands.today(before, situation.time());
      if (band.isEmpty() && occasion == Occasion.AGREED && !bands.isOver(situation.time())) {
        band = Optional.of(bands.of(situation.time()));
      }
      if (band.isEmpty()) {
        due = days.after(today, 1);
      }
    }
    return step(action, due, band.or(() -> Optional.of(bands.onADayToCome(before))), occasion);
  }

  private NextStep at(Action action, LocalDate from, Occasion occasion) {
    return step(action, due(from), Optional.empty(), occasion);
  }

  private NextStep step(Action action, LocalDate due, Optional<TimeOfDay> band, Occasion occasion) {
    int number = situation.history().attempts() + (action.isAttempt() ? 1 : 0);
    return new NextStep(
        action,
        Optional.of(due),
        band,
        number,
        reasons.of(action, due, band, number, occasion),
        occasion);
  }

  /** Four days after the last contact of any kind. */
  private LocalDate afterGap() {
    return situation
        .everything()
        .last()
        .map(last -> last.on().plusDays(policy.gapDays()))
        .orElse(today);
  }

  /** That day, or today if it is past, but not before the rep wants it, on a working day. */
  private LocalDate due(LocalDate from) {
    LocalDate wanted = later(from, today);
    LocalDate allowed =
        situation.standing().notBefore().map(day -> later(day, wanted)).orElse(wanted);
    return days.onOrAfter(earliest(allowed));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earliest(LocalDate day) {
    return day.isAfter(LATEST) ? LATEST : day;
  }
}
