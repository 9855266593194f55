package salescoach.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, Tuesday at 10 or Monday at 3",
    "2026-03-03, Wednesday at 10 or Tuesday at 3",
    "2026-03-04, Thursday at 10 or Tuesday at 3",
    "2026-03-05, Friday at 10 or Tuesday at 3",
    "2026-03-06, Monday at 10 or Tuesday at 3",
    "2026-03-07, Monday at 10 or Tuesday at 3",
    "2026-03-08, Monday at 10 or Tuesday at 3"
  })
  void a_rep_who_works_nine_to_five_offers_one_this_week_and_one_next(
      LocalDate today, String spoken) {
    assertThat(Openings.after(today, WorkingHours.USUAL).spoken()).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02, Wednesday at 9:30 or next Wednesday at 10:15"})
  void hours_that_are_not_whole_are_said_with_minutes(LocalDate today, String spoken) {
    WorkingHours hours =
        new WorkingHours(Set.of(DayOfWeek.WEDNESDAY), LocalTime.of(8, 30), LocalTime.of(12, 15));
    assertThat(Openings.after(today, hours).spoken()).isEqualTo(spoken);
  }

  @Test
  void a_holiday_is_offered_to_nobody() {
    LocalDate thanksgiving = LocalDate.of(2026, 11, 26);
    LocalDate wednesday = thanksgiving.minusDays(1);
    assertThat(
            Openings.after(wednesday, WorkingHours.USUAL, day -> !day.equals(thanksgiving))
                .spoken())
        .isEqualTo("Friday at 10 or Tuesday at 3");
    assertThat(Openings.after(wednesday, WorkingHours.USUAL, day -> false).spoken())
        .isEqualTo("Thursday at 10 or Tuesday at 3");
  }

  @Property
  void openings_lie_ahead_on_two_working_days(
      @ForAll @IntRange(max = 800) int days, @ForAll Set<DayOfWeek> worked) {
    LocalDate today = LocalDate.of(2026, 1, 1).plusDays(days);
    Set<DayOfWeek> chosen = worked.isEmpty() ? WorkingHours.USUAL.days() : worked;
    WorkingHours hours = new WorkingHours(chosen, LocalTime.of(9, 0), LocalTime.of(17, 0));
    Openings openings = Openings.after(today, hours);
    assertThat(openings.first()).isAfter(today);
    assertThat(openings.second()).isAfter(openings.first());
    assertThat(chosen).contains(openings.first().getDayOfWeek(), openings.second().getDayOfWeek());
  }

  @Property
  void the_two_differ_when_they_are_read_aloud(
      @ForAll @IntRange(max = 800) int days,
      @ForAll Set<DayOfWeek> worked,
      @ForAll @IntRange(max = 20) int holiday) {
    LocalDate today = LocalDate.of(2026, 1, 1).plusDays(days);
    Set<DayOfWeek> chosen = worked.isEmpty() ? WorkingHours.USUAL.days() : worked;
    WorkingHours hours = new WorkingHours(chosen, LocalTime.of(9, 0), LocalTime.of(17, 0));
    Openings openings = Openings.after(today, hours, day -> !day.equals(today.plusDays(holiday)));
    String[] said = openings.spoken().split(" or ", -1);
    assertThat(said[0].replace(" at 10", "")).isNotEqualTo(said[1].replace(" at 3", ""));
  }

  @Test
  void on_every_day_of_a_year_the_usual_two_are_of_two_weekdays_within_a_week() {
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .forEach(
            today -> {
              Openings openings = Openings.after(today, WorkingHours.USUAL);
              assertThat(openings.second().getDayOfWeek())
                  .isNotEqualTo(openings.first().getDayOfWeek());
              assertThat(openings.second()).isBeforeOrEqualTo(today.plusWeeks(1));
            });
  }

  @Test
  void where_only_a_day_more_than_a_week_off_is_left_it_is_the_next_one() {
    LocalDate monday = LocalDate.of(2026, 3, 2);
    assertThat(
            Openings.after(monday, WorkingHours.USUAL, day -> !day.equals(monday.plusWeeks(1)))
                .spoken())
        .isEqualTo("Tuesday at 10 or next Wednesday at 3");
  }

  @ParameterizedTest
  @CsvSource({"09:00, 10:59", "09:00, 08:00", "22:30, 23:59"})
  void a_day_shorter_than_two_hours_is_refused(LocalTime from, LocalTime to) {
    assertThatThrownBy(() -> new WorkingHours(Set.of(DayOfWeek.MONDAY), from, to))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining("two hours");
  }

  @ParameterizedTest
  @CsvSource({"09:00, 11:00"})
  void two_hours_are_enough(LocalTime from, LocalTime to) {
    assertThat(new WorkingHours(Set.of(DayOfWeek.MONDAY), from, to).from()).isEqualTo(from);
    assertThatThrownBy(() -> new WorkingHours(Set.of(), from, to))
        .hasMessageContaining("at least one day");
  }
}
