package salescoach.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.PolicyColumn;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.settings.PolicyField.Count;
import salescoach.bot.settings.PolicyField.Time;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Golden;
import salescoach.bot.surface.Choice;
import salescoach.cadence.Channel;
import salescoach.cadence.Policy;

/** What people fill into the forms of the settings, and what is wrong with it. */
class SettingsFormsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-05-05");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-05-05T14:00:00Z");

  private static final FollowUp REP =
      new FollowUp(
          "U07",
          Optional.of(BERLIN),
          LocalTime.of(8, 30),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          Set.of(Channel.X),
          Optional.of(LocalDate.parse("2026-05-11")),
          false,
          "",
          Optional.empty());

  private static final TeamFollowUp TEAM =
      new TeamFollowUp(
          "C0SALES01",
          LocalTime.of(9, 0),
          BERLIN,
          "DE-by",
          "{}",
          "is_archived",
          Optional.of(NOW.plusSeconds(60)));

  @Test
  void the_modals_and_what_is_said_after() {
    Golden.assertSame("modal-settings-own", OwnModal.of(REP, BERLIN, TODAY));
    Golden.assertSame("modal-settings-team", TeamRulesModal.of(TEAM, Policy.STANDARD));
    Golden.assertSame("settings-own-saved", SettingsMessages.own(filled(own()), BERLIN));
    Golden.assertSame(
        "settings-team-saved", SettingsMessages.team(TEAM, Policy.STANDARD, true), "C0SALES01");
  }

  @Test
  void one_s_own_settings_are_read_as_they_were_chosen() {
    assertThat(filled(own()))
        .isEqualTo(
            new OwnForm(
                LocalTime.of(7, 45),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                Set.of(Channel.LINKEDIN, Channel.X, Channel.LETTER, Channel.REFERRAL),
                Optional.of(LocalDate.parse("2026-05-06"))));
  }

  @ParameterizedTest
  @CsvSource({
    "settings_at, 25:00, a time of the day",
    "settings_at, '', a time of the day",
    "settings_days, '', one day at least",
    "settings_days, '8,monday', one day at least",
    "settings_channels, meeting, one channel at least",
    "settings_pause, 2026-05-05, after today",
    "settings_pause, 2026-02-31, after today",
    "settings_pause, 2028-05-06, within two years"
  })
  void what_is_wrong_with_one_s_own_is_told_at_its_field(String field, String typed, String cure) {
    Map<String, String> values = own();
    values.put(field, typed);
    assertWrong(OwnForm.read(values, TODAY), field, cure);
  }

  @Test
  void an_empty_pause_ends_it() {
    Map<String, String> values = own();
    values.put("settings_pause", "");
    assertThat(filled(values).pausedUntil()).isEmpty();
  }

  @Test
  void the_team_s_are_read_and_what_differs_from_the_usual_is_kept() {
    Map<String, String> values = team();
    values.put(Count.GAP_DAYS.id(), "5");
    values.put(Time.LAST_CALL.id(), "16:30");
    TeamRulesForm rules = rules(values);
    assertThat(rules.policy().gapDays()).isEqualTo(5);
    assertThat(rules.calendar()).isEqualTo("GB-eng");
    TeamFollowUp after = TeamRules.after(TEAM, rules, NOW);
    assertThat(after.policy()).isEqualTo("{\"gap_days\":5,\"last_call\":\"16:30\"}");
    assertThat(PolicyColumn.read(after.policy())).isEqualTo(rules.policy());
  }

  @Test
  void another_channel_is_free_of_the_old_one_s_trouble_and_looked_at_at_its_time() {
    TeamFollowUp after = TeamRules.after(TEAM, rules(team()), NOW);
    assertThat(after.channelTrouble()).isEmpty();
    // 15:30 in London, half an hour from now.
    assertThat(after.nextChannelAt()).contains(Instant.parse("2026-05-05T14:30:00Z"));

    Map<String, String> none = team();
    none.put("settings_channel", "");
    assertThat(TeamRules.after(TEAM, rules(none), NOW).nextChannelAt()).isEmpty();
  }

  @Test
  void what_stays_the_same_keeps_its_turn() {
    TeamFollowUp before = TeamRules.after(TEAM, rules(team()), NOW.minusSeconds(90_000));
    Instant turn = before.nextChannelAt().orElseThrow();
    assertThat(TeamRules.after(before, rules(team()), NOW).nextChannelAt()).contains(turn);
  }

  @ParameterizedTest
  @CsvSource({
    "settings_channel, D0TOMAS01, Choose a channel",
    "settings_channel_at, noon, a time of the day",
    "settings_zone, America/Atlantis, Type a large city",
    "settings_zone, '', Type a large city",
    "settings_calendar, ZZ, Type a country",
    "settings_calendar, DE-nowhere, Type a country",
    "settings_gap_days, 0, from 1 to 30",
    "settings_gap_days, 31, from 1 to 30",
    "settings_gap_days, four, from 1 to 30",
    "settings_gap_days, 4.5, from 1 to 30",
    "settings_most_attempts, 2, from 3 to 30",
    "settings_stop_from, 13, the last attempt at the latest",
    "settings_rest_days, 366, from 30 to 365",
    "settings_last_email, '', a time of the day",
    "settings_afternoon, 10:00, the morning end first"
  })
  void what_is_wrong_with_the_team_s_is_told_at_its_field(String field, String typed, String cure) {
    Map<String, String> values = team();
    values.put(field, typed);
    assertWrong(TeamRulesForm.read(values), field, cure);
  }

  @Test
  void every_field_takes_its_limits_and_they_are_the_policy_s() {
    for (Count field : Count.values()) {
      for (int number : new int[] {field.least(), field.most()}) {
        Map<String, String> values = team();
        values.put(Count.MOST_ATTEMPTS.id(), "30");
        values.put(Count.STOP_FROM.id(), "3");
        values.put(field.id(), String.valueOf(number));
        assertThat(field.of(rules(values).policy())).as(field.id()).isEqualTo(number);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "not json",
        "{\"gap_days\": 900}",
        "{\"midday\": \"25:00\"}",
        "{\"most_attempts\": 5}"
      })
  void a_cadence_that_can_t_be_read_is_the_usual_one(String json) {
    assertThat(PolicyColumn.read(json)).isEqualTo(Policy.STANDARD);
  }

  @Test
  void zones_are_found_by_a_city_and_countries_by_name_or_code() {
    assertThat(Zones.like("new york"))
        .extracting(Choice::value)
        .contains("America/New_York")
        .doesNotContain("Europe/Berlin");
    assertThat(Zones.like("a")).hasSize(100);
    assertThat(Zones.like("atlantis")).isEmpty();
    assertThat(Countries.like("germ")).extracting(Choice::value).containsExactly("DE");
    assertThat(Countries.like("us")).extracting(Choice::value).contains("US");
    assertThat(Countries.like("gb-ENG")).extracting(Choice::value).containsExactly("GB-eng");
    assertThat(Countries.like("x".repeat(5_000))).isEmpty();
    assertThat(Countries.choice("GB-eng").shown()).isEqualTo("United Kingdom (GB-eng)");
  }

  private static void assertWrong(Form<?> read, String field, String cure) {
    assertThat(read).isInstanceOf(Form.Wrong.class);
    Map<String, String> errors = ((Form.Wrong<?>) read).errors();
    assertThat(errors).containsOnlyKeys(field);
    assertThat(errors.get(field)).contains(cure);
  }

  private static Map<String, String> own() {
    return new HashMap<>(
        Map.of(
            "settings_at", "07:45",
            "settings_days", "1,6",
            "settings_channels", "call,voicemail,email",
            "settings_pause", "2026-05-06"));
  }

  private static Map<String, String> team() {
    Map<String, String> values = new HashMap<>();
    values.put("settings_channel", "C0DEALS01");
    values.put("settings_channel_at", "15:30");
    values.put("settings_zone", "Europe/London");
    values.put("settings_calendar", "gb-eng");
    for (Count field : Count.values()) {
      values.put(field.id(), String.valueOf(field.of(Policy.STANDARD)));
    }
    for (Time field : Time.values()) {
      values.put(field.id(), field.of(Policy.STANDARD).toString());
    }
    return values;
  }

  private static OwnForm filled(Map<String, String> values) {
    return ((Form.Filled<OwnForm>) OwnForm.read(values, TODAY)).value();
  }

  private static TeamRulesForm rules(Map<String, String> values) {
    return ((Form.Filled<TeamRulesForm>) TeamRulesForm.read(values)).value();
  }
}
