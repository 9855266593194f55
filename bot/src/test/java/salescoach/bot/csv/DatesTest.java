package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates as several programs and countries write them. */
class DatesTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final Dates american = new Dates(false, NEW_YORK);
  private final Dates european = new Dates(true, NEW_YORK);

  @Test
  void reads_the_same_day_in_every_form() {
    for (String written :
        List.of("2026-11-22", "2026/11/22", "22.11.2026", "11/22/2026", "2026-11-22T03:04:05Z")) {
      assertThat(american.date(written)).as(written).isEqualTo(DAY);
    }
    assertThat(european.date("22/11/2026")).isEqualTo(DAY);
    assertThat(european.date("22-11-2026")).isEqualTo(DAY);
    assertThat(american.date("3/4/2026")).isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(european.date("3/4/2026")).isEqualTo(LocalDate.of(2026, 4, 3));
  }

  @Test
  void reads_moments_with_their_zone_and_without() {
    assertThat(american.instant("2026-11-22T14:05:06.123456Z"))
        .isEqualTo(Instant.parse("2026-11-22T14:05:06.123456Z"));
    assertThat(american.instant("2026-11-22T14:05:06.000+0000"))
        .isEqualTo(Instant.parse("2026-11-22T14:05:06Z"));
    assertThat(american.instant("2026-11-22T14:05:06+01:00"))
        .isEqualTo(Instant.parse("2026-11-22T13:05:06Z"));
    Instant afternoon = Instant.parse("2026-11-22T19:05:00Z");
    assertThat(american.instant("2026-11-22 14:05")).isEqualTo(afternoon);
    assertThat(american.instant("11/22/2026 2:05 PM")).isEqualTo(afternoon);
    assertThat(american.instant("22.11.2026 14:05:00")).isEqualTo(afternoon);
    assertThat(american.instant("2026-11-22 14:05:00.0")).isEqualTo(afternoon);
  }

  @Test
  void a_day_without_a_time_counts_as_its_noon() {
    assertThat(american.instant("2026-11-22")).isEqualTo(Instant.parse("2026-11-22T17:00:00Z"));
  }

  @Test
  void what_comes_first_is_told_by_a_number_beyond_twelve() {
    assertThat(Dates.dayFirst(List.of("01/02/2026", "13/02/2026", ""))).contains(true);
    assertThat(Dates.dayFirst(List.of("01/02/2026", "02/13/2026 14:00"))).contains(false);
    assertThat(Dates.dayFirst(List.of("01/02/2026", "2026-12-13", "13.1.2026", "x"))).isEmpty();
  }

  @Test
  void a_day_that_is_none_is_told_with_the_way_to_write_it() {
    for (String written :
        List.of(
            "31.02.2026",
            "2026-02-30",
            "13/13/2026",
            "tomorrow",
            "11/22/26",
            "1/2",
            "0001-01-01",
            "999999-01-01",
            "2026-11-22-01",
            "٢٠٢٦-١١-٢٢")) {
      assertThatThrownBy(() -> american.date(written))
          .as(written)
          .isInstanceOf(BadRow.class)
          .hasMessageContaining("2026-11-22");
    }
    assertThatThrownBy(() -> american.date("22/11/2026")).hasMessageContaining("month comes first");
    assertThatThrownBy(() -> american.instant("2026-11-22 25:00")).isInstanceOf(BadRow.class);
    assertThatThrownBy(() -> american.instant("2026-11-22 soon")).isInstanceOf(BadRow.class);
  }
}
