package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import salescoach.cadence.Winnowing.Candidate;

class WinnowingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

  private final List<Candidate<String>> candidates = new ArrayList<>();

  private void add(String who, Standing standing, LocalDate added, Touch... touches) {
    candidates.add(new Candidate<>(who, standing, List.of(touches), added));
  }

  private Winnowing<String> winnowed() {
    return Winnowing.of(candidates, Policy.STANDARD, TODAY, Plans.ZONE);
  }

  private static Touch tried(Channel channel, String day) {
    return new Touch(channel, Plans.instant(day), false);
  }

  private static Touch[] calls(int count) {
    Touch[] calls = new Touch[count];
    for (int i = 0; i < count; i++) {
      calls[i] = tried(Channel.CALL, "2026-03-" + (10 + i));
    }
    return calls;
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, true, the first is a Sunday",
    "2026-03-03, false, one day later",
    "2026-04-01, true, a Wednesday",
    "2026-01-01, false, a holiday",
    "2026-01-02, true, the day after it",
    "2026-08-01, false, a Saturday",
    "2026-08-03, true, the Monday after it"
  })
  void it_is_done_on_the_first_working_day_of_the_month(LocalDate day, boolean done, String what) {
    assertThat(Winnowing.isOn(day, WorkingDays.of("US")::isWorking)).as(what).isEqualTo(done);
  }

  @Test
  void a_lead_past_its_cycle_or_deadline_is_listed_the_oldest_first() {
    add("late", Plans.of(Stage.LEAD).deadline("2026-03-31").standing(), LONG_AGO.plusDays(1));
    add("long", Plans.of(Stage.LEAD).leadSince("2026-03-01", 30).standing(), LONG_AGO);
    add("in time", Plans.of(Stage.LEAD).leadSince("2026-03-02", 30).standing(), LONG_AGO);
    add("today", Plans.of(Stage.LEAD).deadline("2026-04-01").standing(), LONG_AGO);

    assertThat(winnowed().pastCycle()).containsExactly("long", "late");
  }

  @Test
  void a_prospect_is_listed_whom_nobody_tried_in_a_month() {
    add("a month", Standing.NEW, LocalDate.of(2026, 3, 1));
    add("less", Standing.NEW, LocalDate.of(2026, 3, 2));
    add("tried", Standing.NEW, LocalDate.of(2026, 3, 1), tried(Channel.EMAIL, "2026-03-20"));

    assertThat(winnowed().neverContacted()).containsExactly("a month");
  }

  @Test
  void a_number_is_listed_that_was_called_six_times_for_nothing_and_not_five() {
    add("six", Standing.NEW, LONG_AGO, calls(6));
    add("five", Standing.NEW, LONG_AGO, calls(5));
    Touch[] answered = calls(7);
    answered[6] = new Touch(Channel.EMAIL, Plans.instant("2026-03-20"), true);
    add("answered elsewhere", Standing.NEW, LONG_AGO, answered);

    assertThat(winnowed().wrongContact()).containsExactly("six");
  }

  @Test
  void a_contact_who_left_is_listed_there_and_nowhere_else() {
    Standing lead = Plans.of(Stage.LEAD).deadline("2026-03-01").standing();
    add(
        "left",
        new Standing(
            lead.stage(),
            lead.deadline(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            lead.reachable(),
            false,
            Optional.empty(),
            true),
        LONG_AGO);

    assertThat(winnowed().wrongContact()).containsExactly("left");
    assertThat(winnowed().pastCycle()).isEmpty();
  }

  @Test
  void a_prospect_is_listed_that_was_tried_for_90_days_without_an_answer_and_not_for_89() {
    add("90", Standing.NEW, LONG_AGO, tried(Channel.EMAIL, "2026-01-01"));
    add("89", Standing.NEW, LONG_AGO, tried(Channel.EMAIL, "2026-01-02"));
    add(
        "answered",
        Standing.NEW,
        LONG_AGO,
        new Touch(Channel.EMAIL, Plans.instant("2026-01-01"), true));

    assertThat(winnowed().noLeads()).containsExactly("90");
  }

  @ParameterizedTest
  @EnumSource(names = {"WON", "LOST", "BACK_BURNER"})
  void what_is_not_open_is_not_listed(Stage stage) {
    add("closed", Plans.of(stage).deadline("2026-01-01").standing(), LONG_AGO, calls(9));
    add("left alone", Plans.of(Stage.LEAD).deadline("2026-01-01").leftAlone().standing(), TODAY);

    assertThat(winnowed().isEmpty()).isTrue();
  }
}
