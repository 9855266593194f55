package salescoach.bot.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.cadence.Channel;

/**
 * What was filled into {@link OwnModal}.
 *
 * @param unused the channels that were not chosen
 */
record OwnForm(
    LocalTime at, Set<DayOfWeek> days, Set<Channel> unused, Optional<LocalDate> pausedUntil) {

  static final String WRONG_TIME = "Give a time of the day, such as 08:30.";
  private static final int FARTHEST_YEARS = 2;

  /**
   * Reads what was filled in, by block_id.
   *
   * @param today the member's
   */
  static Form<OwnForm> read(Map<String, String> values, LocalDate today) {
    Map<String, String> errors = new LinkedHashMap<>();
    Optional<LocalTime> at = time(values, OwnModal.AT);
    if (at.isEmpty()) {
      errors.put(OwnModal.AT, WRONG_TIME);
    }
    Set<DayOfWeek> days = days(values);
    if (days.isEmpty()) {
      errors.put(
          OwnModal.DAYS, "Choose one day at least. To have no message for a while, pause below.");
    }
    Set<Channel> unused = EnumSet.copyOf(OwnModal.CHANNELS_OFFERED);
    unused.removeAll(channels(values));
    if (unused.size() == OwnModal.CHANNELS_OFFERED.size()) {
      errors.put(OwnModal.CHANNELS, "Choose one channel at least, or I can't plan a step for you.");
    }
    Optional<String> pause = Modals.typed(values, OwnModal.PAUSE);
    Optional<LocalDate> until = pause.flatMap(OwnForm::date);
    if (pause.isPresent() && !isAhead(until, today)) {
      errors.put(
          OwnModal.PAUSE, "Choose a day after today and within two years, or leave it empty.");
    }
    return errors.isEmpty()
        ? new Form.Filled<>(new OwnForm(at.orElseThrow(), days, unused, until))
        : new Form.Wrong<>(errors);
  }

  /** A time of the day; nothing where it is none. */
  static Optional<LocalTime> time(Map<String, String> values, String block) {
    try {
      return Modals.typed(values, block).map(LocalTime::parse);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static boolean isAhead(Optional<LocalDate> until, LocalDate today) {
    return until
        .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(FARTHEST_YEARS)))
        .isPresent();
  }

  private static Set<DayOfWeek> days(Map<String, String> values) {
    Set<String> chosen = chosen(values, OwnModal.DAYS).collect(Collectors.toSet());
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> chosen.contains(String.valueOf(day.getValue())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Channel> channels(Map<String, String> values) {
    return chosen(values, OwnModal.CHANNELS)
        .map(Channel::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static Stream<String> chosen(Map<String, String> values, String block) {
    return Arrays.stream(values.getOrDefault(block, "").split(",", -1));
  }
}
