package salescoach.cadence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Says of what the rules chose when it is due, in which part of the day, and which attempt it is.
 */
final class Steps {

  /** Later days than that are not planned: arithmetic must end somewhere. */
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 1);

  private final Standing standing;
  private final Policy policy;
  private final LocalDate today;
  private final LocalTime time;
  private final WorkingDays days;
  private final History everything;
  private final History history;
  private final Bands bands;

  Steps(
      Standing standing,
      Policy policy,
      LocalDateTime now,
      WorkingDays days,
      History everything,
      History history) {
    this.standing = standing;
    this.policy = policy;
    this.today = now.toLocalDate();
    this.time = now.toLocalTime();
    this.days = days;
    this.everything = everything;
    this.history = history;
    this.bands = new Bands(policy);
  }

  NextStep none() {
    return new NextStep(
        Action.NONE, Optional.empty(), Optional.empty(), history.attempts(), "Nothing.");
  }

  NextStep circleBack() {
    Optional<LocalDate> since =
        standing.backBurnerOn().or(() -> everything.last().map(Contact::on));
    LocalDate rested = since.map(day -> earliest(day).plusDays(policy.restDays())).orElse(today);
    return at(Action.CIRCLE_BACK, later(rested, afterGap()));
  }

  NextStep askDecisionMaker(Optional<LocalDate> handedOffOn) {
    LocalDate next = handedOffOn.map(day -> days.after(earliest(day), 1)).orElse(today);
    return at(Action.ASK_DECISION_MAKER, next);
  }

  NextStep agreed(Optional<Channel> channel, LocalDate on) {
    if (channel.isEmpty()) {
      return backBurner();
    }
    return isSpoken(channel.get()) ? spoken(channel.get(), on, true) : by(channel.get(), on);
  }

  NextStep winnow() {
    return at(Action.WINNOW, today);
  }

  NextStep followUp(Optional<Channel> channel) {
    LocalDate next =
        everything
            .last()
            .map(last -> days.after(last.on(), policy.leadGapWorkingDays()))
            .orElse(today);
    return channel.map(way -> to(way, next)).orElseGet(this::backBurner);
  }

  NextStep emailAfterVoicemail(Contact left) {
    LocalDate next = time.isAfter(policy.lastEmail()) ? today.plusDays(1) : today;
    return by(Channel.EMAIL, next);
  }

  NextStep backBurner() {
    return at(Action.BACK_BURNER, afterGap());
  }

  NextStep asProspect(Optional<Channel> channel) {
    return channel.map(way -> to(way, afterGap())).orElseGet(this::backBurner);
  }

  private NextStep to(Channel channel, LocalDate from) {
    return isSpoken(channel) ? spoken(channel, from, false) : by(channel, from);
  }

  private static boolean isSpoken(Channel channel) {
    return channel == Channel.CALL || channel == Channel.VOICEMAIL;
  }

  private NextStep by(Channel channel, LocalDate from) {
    return at(action(channel), from);
  }

  /**
   * A call or a voicemail, in another band than the last. Today's, if a band is left for it.
   *
   * @param fixed whether the day counts for more than the band
   */
  private NextStep spoken(Channel channel, LocalDate from, boolean fixed) {
    LocalDate due = due(from);
    Optional<LocalTime> before = history.lastSpokenAt();
    TimeOfDay band = bands.onADayToCome(before);
    if (due.equals(today)) {
      Optional<TimeOfDay> left = bands.today(before, time);
      if (left.isPresent()) {
        band = left.get();
      } else if (fixed && !bands.isOver(time)) {
        band = bands.of(time);
      } else {
        due = days.after(today, 1);
      }
    }
    return step(action(channel), due, Optional.of(band));
  }

  private NextStep at(Action action, LocalDate from) {
    return step(action, due(from), Optional.empty());
  }

  private NextStep step(Action action, LocalDate due, Optional<TimeOfDay> band) {
    boolean attempt = action == Action.CALL || action == Action.VOICEMAIL || action == Action.EMAIL;
    int number = history.attempts() + (attempt ? 1 : 0);
    return new NextStep(
        action, Optional.of(due), band, number, action.id() + " on " + due + " " + number);
  }

  /** Four days after the last contact of any kind. */
  private LocalDate afterGap() {
    return everything.last().map(last -> last.on().plusDays(policy.gapDays())).orElse(today);
  }

  /** That day, or today if it is past, but not before the rep wants it, on a working day. */
  private LocalDate due(LocalDate from) {
    LocalDate wanted = later(from, today);
    LocalDate allowed = standing.notBefore().map(day -> later(day, wanted)).orElse(wanted);
    return days.onOrAfter(earliest(allowed));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earliest(LocalDate day) {
    return day.isAfter(LATEST) ? LATEST : day;
  }

  private static Action action(Channel channel) {
    return Action.valueOf(channel.name().toUpperCase(Locale.ROOT));
  }
}
