package salescoach.bot.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.outbox.SendMeter;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;

/** The figures under the names that dashboards know them by. */
class MetricsTest {

  private final Metrics metrics = new Metrics();

  @AfterEach
  void end() {
    metrics.close();
  }

  @Test
  void counts_reviews_events_calls_and_what_was_given_up() {
    metrics.reviewed("voicemail");
    metrics.reviewed("voicemail");
    metrics.asked("FOUND");
    metrics.received("action review_why", false);
    metrics.received("message", true);
    metrics.called("chat.postMessage", "ok");
    metrics.givenUp("message");

    assertThat(metrics.page().lines())
        .contains(
            "sales_coach_reviews_total{medium=\"voicemail\"} 2.0",
            "sales_coach_questions_total{outcome=\"found\"} 1.0",
            "sales_coach_events_total{kind=\"action\",seen=\"false\"} 1.0",
            "sales_coach_events_total{kind=\"message\",seen=\"true\"} 1.0",
            "sales_coach_slack_calls_total{method=\"chat.postMessage\",outcome=\"ok\"} 1.0",
            "sales_coach_given_up_total 1.0");
  }

  @Test
  void counts_messages_by_kind_and_mornings_by_what_became_of_them() {
    metrics.offered("week");
    metrics.ended("nudge", SendMeter.End.GIVEN_UP);
    metrics.waiting(3, Duration.ofMillis(90_500));
    metrics.planned(DayPlan.State.NOTHING_DUE);
    metrics.rounded(false, Duration.ofMillis(250));
    metrics.rounded(true, Duration.ofMillis(1));

    assertThat(metrics.page().lines())
        .contains(
            "sales_coach_messages_total{kind=\"nudge\",outcome=\"given up\"} 1.0",
            "sales_coach_messages_total{kind=\"week\",outcome=\"given up\"} 0.0",
            "sales_coach_messages_total{kind=\"week\",outcome=\"sent\"} 0.0",
            "sales_coach_messages_waiting 3.0",
            "sales_coach_messages_oldest_seconds 90.5",
            "sales_coach_mornings_total{state=\"nothing-due\"} 1.0",
            "sales_coach_mornings_total{state=\"skipped\"} 0.0",
            "sales_coach_planning_seconds_sum{idle=\"false\"} 0.25",
            "sales_coach_planning_seconds_count{idle=\"true\"} 1");
  }

  @Test
  void tells_how_long_answers_take_by_surface() {
    IntStream.rangeClosed(1, 99)
        .forEach(i -> metrics.answered("command review", Duration.ofMillis(100)));
    metrics.answered("message", Duration.ofSeconds(1));

    String command = "{name=\"review\",surface=\"command\"";
    assertThat(value("sales_coach_answer_seconds" + command + ",quantile=\"0.5\"}"))
        .isCloseTo(0.1, withinPercentage(1));
    assertThat(value("sales_coach_answer_seconds" + command + ",quantile=\"0.99\"}"))
        .isCloseTo(0.1, withinPercentage(1));
    assertThat(metrics.page())
        .contains("sales_coach_answer_seconds_count" + command + "} 99")
        .contains("sales_coach_answer_seconds_count{name=\"\",surface=\"message\"} 1");
  }

  @Test
  void tells_zero_before_anything_was_given_up() {
    assertThat(metrics.page()).contains("sales_coach_given_up_total 0.0");
  }

  @Test
  void strange_names_share_one_series_after_a_while() {
    IntStream.range(0, 1_000)
        .forEach(i -> metrics.answered("action made_up_" + i, Duration.ofMillis(1)));
    assertThat(
            metrics
                .page()
                .lines()
                .filter(line -> line.startsWith("sales_coach_answer_seconds_count")))
        .hasSizeLessThanOrEqualTo(Metrics.MOST_NAMES + 1)
        .anyMatch(line -> line.contains("name=\"other\""));
  }

  @Test
  void tells_of_the_memory_and_of_the_pool_of_connections() {
    try (Database database = Database.at(TestPostgres.fresh())) {
      database.measuredBy(metrics.registry());
      assertThat(database.isReachable()).isTrue();
      assertThat(metrics.page())
          .contains("jvm_memory_used_bytes{", "hikaricp_connections{pool=\"database\"}");
    }
  }

  private double value(String series) {
    return metrics
        .page()
        .lines()
        .filter(line -> line.startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
        .findFirst()
        .orElseThrow();
  }
}
