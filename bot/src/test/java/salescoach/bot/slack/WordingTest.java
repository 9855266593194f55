package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final Instant NOW = Instant.parse("2026-03-29T01:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT-5S, just now",
    "PT59S, just now",
    "PT60S, 1 minute ago",
    "PT59M59S, 59 minutes ago",
    "PT1H, 1 hour ago",
    "PT47H59M, 47 hours ago",
    "PT48H, 2 days ago",
    "P1234D, '1,234 days ago'"
  })
  void time_that_passed(Duration passed, String said) {
    assertThat(Wording.ago(NOW.minus(passed), NOW)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 drafts", "1, 1 draft", "2, 2 drafts", "1000, '1,000 drafts'"})
  void one_and_many(int number, String said) {
    assertThat(Wording.counted(number, "draft")).isEqualTo(said);
  }
}
