package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.KnowledgeException;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "US, 2026-03-02, true, an ordinary Monday",
    "US, 2026-03-07, false, Saturday",
    "US, 2026-03-08, false, Sunday",
    "US, 2026-11-26, false, Thanksgiving",
    "US, 2026-11-27, true, the day after Thanksgiving",
    "US, 2026-07-03, false, the Friday on which Saturday's Independence Day is made up for",
    "US, 2027-12-31, false, the Friday on which the next year's first day is made up for",
    "US, 2026-12-24, true, Christmas Eve",
    "US, 2026-12-25, false, Christmas",
    "US, 2026-12-28, true, between the years",
    "US, 2026-12-31, true, the last of the year",
    "GB, 2026-08-31, true, a holiday of England but not of all the country",
    "GB-eng, 2026-08-31, false, the summer bank holiday",
    "GB-sct, 2026-08-31, true, which Scotland has not",
    "gb-ENG, 2026-08-31, false, capitals or not",
    "DE, 2026-01-06, true, Epiphany",
    "DE-by, 2026-01-06, false, Epiphany in Bavaria",
    "DE-BY, 2026-01-06, false, capitals or not",
    "DE, 2026-10-03, false, a Saturday and the day of unity",
    "AT, 2026-12-24, true, an observance",
    "CA-on, 2026-12-28, true, when only banks make up for Boxing Day",
    "SA, 2090-01-02, true, beyond the Islamic calendar's tables",
    "US, 3000-12-25, true, beyond all calendars",
    "US, 1850-12-25, true, before all calendars"
  })
  void people_work_on_it_or_not(String calendar, LocalDate day, boolean worked, String what) {
    assertThat(WorkingDays.of(calendar).isWorking(day)).as(what).isEqualTo(worked);
  }

  @Test
  void the_next_working_day_is_behind_weekend_and_holiday() {
    WorkingDays days = WorkingDays.of("US");

    assertThat(days.onOrAfter(LocalDate.of(2026, 9, 4))).isEqualTo(LocalDate.of(2026, 9, 4));
    assertThat(days.onOrAfter(LocalDate.of(2026, 9, 5))).isEqualTo(LocalDate.of(2026, 9, 8));
  }

  @Test
  void working_days_are_counted_without_the_first() {
    WorkingDays days = WorkingDays.of("US");
    LocalDate friday = LocalDate.of(2026, 9, 4);

    assertThat(days.after(friday, 0)).isEqualTo(friday);
    assertThat(days.after(friday, 1)).isEqualTo(LocalDate.of(2026, 9, 8));
    assertThat(days.after(friday, 2)).isEqualTo(LocalDate.of(2026, 9, 9));
    assertThat(days.after(LocalDate.of(2026, 9, 5), 0)).isEqualTo(LocalDate.of(2026, 9, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "", "-", "US-zz", "GB-", "DE-by-zz", "../US", "Germany", "DE--by"})
  void an_unknown_calendar_is_refused_with_the_cure(String code) {
    assertThat(WorkingDays.isKnown(code)).isFalse();
    assertThatThrownBy(() -> WorkingDays.of(code))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("such as US or DE");
  }

  @Test
  void a_calendar_has_one_name_however_it_is_written() {
    assertThat(WorkingDays.of("de-BY")).isSameAs(WorkingDays.of("DE-by"));
    assertThat(WorkingDays.of("de-BY").code()).isEqualTo("DE-by");
    assertThat(WorkingDays.isKnown("us")).isTrue();
  }

  @Test
  void every_country_of_the_menu_has_a_name_and_a_calendar() {
    Map<String, String> countries = Calendars.countries();

    assertThat(countries).hasSizeGreaterThan(200).containsEntry("US", "United States");
    assertThat(countries)
        .allSatisfy(
            (code, name) -> {
              assertThat(name).isNotEqualTo(code);
              assertThat(WorkingDays.of(code).onOrAfter(LocalDate.of(2026, 1, 1))).isNotNull();
            });
    assertThat(List.copyOf(countries.values())).isSorted();
  }
}
