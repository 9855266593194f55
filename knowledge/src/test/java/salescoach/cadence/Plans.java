package salescoach.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a prospect together for a test, in New York; days are written as {@code 2026-03-02}. */
final class Plans {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final WorkingDays US = WorkingDays.of("US");

  private final List<Touch> touches = new ArrayList<>();
  private Stage stage = Stage.PROSPECT;
  private Optional<LocalDate> deadline = Optional.empty();
  private Optional<Integer> cycle = Optional.empty();
  private Optional<LocalDate> leadSince = Optional.empty();
  private Optional<LocalDate> agreed = Optional.empty();
  private Optional<LocalDate> handedOff = Optional.empty();
  private Optional<LocalDate> backBurner = Optional.empty();
  private Optional<LocalDate> notBefore = Optional.empty();
  private Set<Channel> reachable = Standing.EVERY_CHANNEL;
  private boolean doNotContact;

  static Plans prospect() {
    return new Plans();
  }

  static Plans of(Stage stage) {
    Plans plans = new Plans();
    plans.stage = stage;
    return plans;
  }

  /** A touch without an answer, at ten in the morning or at that time: {@code 2026-03-02T15:30}. */
  Plans tried(Channel channel, String at) {
    touches.add(new Touch(channel, instant(at), false));
    return this;
  }

  Plans answered(Channel channel, String at) {
    touches.add(new Touch(channel, instant(at), true));
    return this;
  }

  /** That many attempts of the usual kind, all on one day. */
  Plans tried(int times, Channel channel, String day) {
    for (int i = 0; i < times; i++) {
      tried(channel, day + "T10:" + (10 + i));
    }
    return this;
  }

  Plans deadline(String day) {
    deadline = Optional.of(LocalDate.parse(day));
    return this;
  }

  Plans leadSince(String day, int cycleDays) {
    leadSince = Optional.of(LocalDate.parse(day));
    cycle = Optional.of(cycleDays);
    return this;
  }

  Plans agreed(String day) {
    agreed = Optional.of(LocalDate.parse(day));
    return this;
  }

  Plans handedOff(String day) {
    handedOff = Optional.of(LocalDate.parse(day));
    return this;
  }

  Plans backBurner(String day) {
    backBurner = Optional.of(LocalDate.parse(day));
    return this;
  }

  Plans notBefore(String day) {
    notBefore = Optional.of(LocalDate.parse(day));
    return this;
  }

  Plans only(Channel... channels) {
    reachable = EnumSet.noneOf(Channel.class);
    reachable.addAll(List.of(channels));
    return this;
  }

  Plans without(Channel channel) {
    reachable = EnumSet.copyOf(reachable);
    reachable.remove(channel);
    return this;
  }

  Plans leftAlone() {
    doNotContact = true;
    return this;
  }

  Standing standing() {
    return new Standing(
        stage,
        deadline,
        cycle,
        leadSince,
        agreed,
        handedOff,
        backBurner,
        reachable,
        doNotContact,
        notBefore,
        false);
  }

  NextStep at(String now) {
    return Cadence.next(standing(), touches, Policy.STANDARD, instant(now), ZONE, US);
  }

  /** The step in short, as in {@code call 2026-03-06 morning 3}. */
  String plan(String now) {
    NextStep step = at(now);
    return step.action().id()
        + step.due().map(due -> " " + due).orElse("")
        + step.timeOfDay().map(band -> " " + band.id()).orElse("")
        + " "
        + step.attempt();
  }

  static Instant instant(String at) {
    String time = at.length() > 10 ? at : at + "T10:00";
    return LocalDateTime.parse(time).atZone(ZONE).toInstant();
  }
}
