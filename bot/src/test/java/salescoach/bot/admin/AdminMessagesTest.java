package salescoach.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.admin.ForgetStore.Holdings;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Golden;

class AdminMessagesTest {

  private static final Roles ROLES = new Roles(Set.of("U01"), Set.of("U02", "U03"), Set.of());
  private static final Member REP = new Member("U07", false, false, false, Optional.of(141));

  @Test
  void the_pace() {
    Golden.assertSame("admin-pace-usual", PaceMessages.present(Optional.empty()));
    Golden.assertSame("admin-pace-own", PaceMessages.present(Optional.of(141)));
    Golden.assertSame("admin-pace-set", PaceMessages.set(141));
    Golden.assertSame("admin-pace-wrong", PaceMessages.wrong());
  }

  @Test
  void forgetting() {
    Golden.assertSame("admin-forget", ForgetMessages.ask(new Holdings(3, 1, 2, 5), REP));
    Golden.assertSame("admin-forget-done", ForgetMessages.done(true));
    Golden.assertSame(
        "admin-forget-nothing",
        ForgetMessages.ask(new Holdings(0, 0, 0, 0), Member.unknown("U07")));
  }

  @Test
  void the_team() {
    Golden.assertSame("admin-modal", TeamModal.of(ROLES, 365, Set.of("too-long")));
    Golden.assertSame("admin-modal-first", TeamModal.first(ROLES, 365, Set.of()));
    Golden.assertSame("admin-admins-are", TeamMessages.adminsAre(Set.of("U01")), "U01");
    Golden.assertSame("admin-nobody-yet", TeamMessages.nobodyYet());
    Golden.assertSame("admin-appointed", TeamMessages.appointed("U01", "U02", ROLES), "U01");
    Golden.assertSame(
        "admin-saved",
        TeamMessages.saved(ROLES, 365, Set.of("too-long"), Set.of("U09")),
        "U01",
        "U02",
        "U03",
        "U09");
  }

  @Test
  void a_large_team_is_counted() {
    Set<String> many =
        IntStream.range(0, 300).mapToObj(i -> "U" + (1000 + i)).collect(Collectors.toSet());
    String said = TeamMessages.summary(new Roles(many, many, many));
    assertThat(said).contains("and 280 more").hasSizeLessThan(3_000);
  }

  @ParameterizedTest
  @CsvSource({
    "60, 60",
    "300 wpm, 300",
    "007, 7",
    "999999, 999999",
    "1000000, -1",
    "-5, -1",
    "1.5, -1",
    "140wpm, -1",
    "fast, -1",
    "'', -1",
    "٣٠٠, -1"
  })
  void numbers_as_people_type_them(String typed, int number) {
    assertThat(WholeNumber.at(typed)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "3651", "a year", "1,000"})
  void a_wrong_number_of_days_is_told_at_its_field(String days) {
    Map<String, String> values = Map.of("admin_admins", "U01", "admin_retention", days);
    assertThat(TeamForm.read(values))
        .isEqualTo(
            new Form.Wrong<TeamForm>(
                Map.of("admin_retention", "Give a whole number of days, from 1 to 3,650.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3650"})
  void the_limits_of_days_are_days(String days) {
    Map<String, String> values =
        Map.of(
            "admin_admins", "U01",
            "admin_managers", "U02,U03",
            "admin_guidelines", "too-long,gone-since",
            "admin_retention", days);
    assertThat(TeamForm.read(values))
        .isEqualTo(
            new Form.Filled<>(new TeamForm(ROLES, Integer.parseInt(days), Set.of("too-long"))));
  }
}
