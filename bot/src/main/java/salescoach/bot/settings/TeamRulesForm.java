package salescoach.bot.settings;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import salescoach.KnowledgeException;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.settings.PolicyField.Count;
import salescoach.bot.settings.PolicyField.Time;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.cadence.Policy;
import salescoach.cadence.WorkingDays;

/**
 * What was filled into {@link TeamRulesModal}.
 *
 * @param channel its id, or empty for none
 */
record TeamRulesForm(
    String channel, LocalTime channelAt, ZoneId zone, String calendar, Policy policy) {

  private static final int LONGEST_ID = 30;

  /** Reads what was filled in, by block_id. */
  static Form<TeamRulesForm> read(Map<String, String> values) {
    Map<String, String> errors = new LinkedHashMap<>();
    String channel = Modals.typed(values, TeamRulesModal.CHANNEL).orElse("");
    if (!isChannel(channel)) {
      errors.put(TeamRulesModal.CHANNEL, "Choose a channel, or leave it empty for no reminder.");
    }
    Optional<LocalTime> at = OwnForm.time(values, TeamRulesModal.CHANNEL_AT);
    if (at.isEmpty()) {
      errors.put(TeamRulesModal.CHANNEL_AT, OwnForm.WRONG_TIME);
    }
    Optional<ZoneId> zone =
        FollowUpStore.zone(Modals.typed(values, TeamRulesModal.ZONE).orElse(""));
    if (zone.isEmpty()) {
      errors.put(
          TeamRulesModal.ZONE,
          "There is no such time zone. Type a large city near you, and choose from the list.");
    }
    String calendar = Modals.typed(values, TeamRulesModal.CALENDAR).orElse("");
    if (!WorkingDays.isKnown(calendar)) {
      errors.put(
          TeamRulesModal.CALENDAR,
          "I know no public holidays of that. Type a country, and choose from the list.");
    }
    Optional<Policy> policy = policy(values, errors);
    return errors.isEmpty() && policy.isPresent()
        ? new Form.Filled<>(
            new TeamRulesForm(
                channel,
                at.orElseThrow(),
                zone.orElseThrow(),
                WorkingDays.of(calendar).code(),
                policy.get()))
        : new Form.Wrong<>(errors);
  }

  /** Whether it may be a channel's id; empty for none. A conversation with a person is none. */
  private static boolean isChannel(String id) {
    return id.isEmpty()
        || (id.length() <= LONGEST_ID
            && (id.startsWith("C") || id.startsWith("G"))
            && id.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')));
  }

  private static Optional<Policy> policy(Map<String, String> values, Map<String, String> errors) {
    Map<Count, Integer> counts = new EnumMap<>(Count.class);
    for (Count field : Count.values()) {
      Optional<Integer> number = field.read(values.getOrDefault(field.id(), ""));
      number.ifPresent(it -> counts.put(field, it));
      if (number.isEmpty()) {
        errors.put(
            field.id(), "Give a whole number from " + field.least() + " to " + field.most() + ".");
      }
    }
    Map<Time, LocalTime> times = new EnumMap<>(Time.class);
    for (Time field : Time.values()) {
      Optional<LocalTime> time = OwnForm.time(values, field.id());
      time.ifPresent(it -> times.put(field, it));
      if (time.isEmpty()) {
        errors.put(field.id(), OwnForm.WRONG_TIME);
      }
    }
    return counts.size() == Count.values().length && times.size() == Time.values().length
        ? together(counts, times, errors)
        : Optional.empty();
  }

  /** What is right by itself may still not go together. */
  private static Optional<Policy> together(
      Map<Count, Integer> counts, Map<Time, LocalTime> times, Map<String, String> errors) {
    if (counts.getOrDefault(Count.STOP_FROM, 0) > counts.getOrDefault(Count.MOST_ATTEMPTS, 0)) {
      errors.put(
          Count.STOP_FROM.id(), "A rep may stop at the last attempt at the latest: lower this.");
      return Optional.empty();
    }
    try {
      return Optional.of(made(counts, times));
    } catch (KnowledgeException outOfOrder) {
      errors.put(
          Time.AFTERNOON.id(),
          "Let the morning end first, then midday, and then the time for calls.");
      return Optional.empty();
    }
  }

  private static Policy made(Map<Count, Integer> counts, Map<Time, LocalTime> times) {
    return new Policy(
        count(counts, Count.GAP_DAYS),
        count(counts, Count.MOST_ATTEMPTS),
        count(counts, Count.STOP_FROM),
        count(counts, Count.MOST_EMAILS),
        count(counts, Count.REST_DAYS),
        count(counts, Count.LEAD_GAP),
        count(counts, Count.PAIRS),
        count(counts, Count.CALLS),
        time(times, Time.MIDDAY),
        time(times, Time.AFTERNOON),
        time(times, Time.LAST_CALL),
        time(times, Time.LAST_EMAIL));
  }

  private static int count(Map<Count, Integer> counts, Count field) {
    return counts.getOrDefault(field, field.of(Policy.STANDARD));
  }

  private static LocalTime time(Map<Time, LocalTime> times, Time field) {
    return times.getOrDefault(field, field.of(Policy.STANDARD));
  }
}
