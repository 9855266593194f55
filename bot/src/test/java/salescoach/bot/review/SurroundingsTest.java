package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salescoach.draft.TeamRecent;

class SurroundingsTest {

  /** Wednesday in Denver, and Thursday already in Auckland; Thursday is Thanksgiving. */
  private static final Instant EVE = Instant.parse("2026-11-25T18:00:00Z");

  @Test
  void openings_count_from_the_reps_own_day() {
    assertThat(openings("Pacific/Auckland", "NZ")).isEqualTo("Friday at 10 or Tuesday at 3");
    assertThat(openings("America/Denver", "GB-eng")).isEqualTo("Thursday at 10 or Tuesday at 3");
  }

  @Test
  void openings_pass_over_the_teams_holidays() {
    assertThat(openings("America/Denver", "US")).isEqualTo("Friday at 10 or Tuesday at 3");
    assertThat(openings("America/Denver", "gone")).isEqualTo("Thursday at 10 or Tuesday at 3");
  }

  private static String openings(String zone, String calendar) {
    return new Surroundings(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            150,
            TeamRecent.NONE,
            Set.of(),
            ZoneId.of(zone),
            calendar)
        .openings(EVE)
        .spoken();
  }
}
