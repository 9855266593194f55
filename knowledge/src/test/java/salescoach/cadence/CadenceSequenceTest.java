package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rep who does what the coach says, with a prospect who never answers. */
class CadenceSequenceTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final WorkingDays US = WorkingDays.of("US");

  @Test
  void an_unanswered_prospect_gets_the_whole_sequence_and_then_rests() {
    List<NextStep> steps = play(Standing.NEW, LocalDate.of(2026, 3, 2));

    assertThat(steps.stream().map(step -> step.action().id()))
        .containsExactly(
            "voicemail",
            "email",
            "call",
            "voicemail",
            "email",
            "linkedin",
            "call",
            "voicemail",
            "email",
            "call",
            "voicemail",
            "email",
            "x",
            "call",
            "back-burner");
    assertThat(steps.stream().map(NextStep::attempt))
        .containsExactly(1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 11, 12, 12);
  }

  @Test
  void it_takes_a_month_and_a_half_on_working_days_four_days_apart() {
    List<NextStep> steps = play(Standing.NEW, LocalDate.of(2026, 3, 2));

    assertThat(steps.stream().map(step -> step.due().orElseThrow().toString()))
        .containsExactly(
            "2026-03-02",
            "2026-03-02",
            "2026-03-06",
            "2026-03-10",
            "2026-03-10",
            "2026-03-16",
            "2026-03-20",
            "2026-03-24",
            "2026-03-24",
            "2026-03-30",
            "2026-04-03",
            "2026-04-03",
            "2026-04-07",
            "2026-04-13",
            "2026-04-17");
  }

  @Test
  void each_call_is_at_another_time_of_day_than_the_last() {
    List<TimeOfDay> bands =
        play(Standing.NEW, LocalDate.of(2026, 3, 2)).stream()
            .flatMap(step -> step.timeOfDay().stream())
            .toList();

    assertThat(bands)
        .startsWith(TimeOfDay.MORNING, TimeOfDay.AFTERNOON, TimeOfDay.MORNING)
        .hasSize(8);
    for (int i = 1; i < bands.size(); i++) {
      assertThat(bands.get(i)).isNotEqualTo(bands.get(i - 1));
    }
  }

  /** What the coach says, from that morning on until it says to stop. */
  private static List<NextStep> play(Standing standing, LocalDate start) {
    List<NextStep> steps = new ArrayList<>();
    List<Touch> touches = new ArrayList<>();
    Instant now = start.atTime(8, 0).atZone(CHICAGO).toInstant();
    while (steps.isEmpty() || steps.get(steps.size() - 1).action() != Action.BACK_BURNER) {
      NextStep step = Cadence.next(standing, touches, Policy.STANDARD, now, CHICAGO, US);
      steps.add(step);
      assertThat(steps).as("an end").hasSizeLessThan(40);
      LocalTime time =
          switch (step.timeOfDay().orElse(TimeOfDay.AFTERNOON)) {
            case MORNING -> LocalTime.of(9, 30);
            case MIDDAY -> LocalTime.of(12, 0);
            case AFTERNOON -> LocalTime.of(15, 0);
          };
      now = step.due().orElseThrow().atTime(time).atZone(CHICAGO).toInstant();
      Channel.of(step.action().id())
          .ifPresent(channel -> touches.add(new Touch(channel, now(touches, step, time), false)));
    }
    return steps;
  }

  private static Instant now(List<Touch> touches, NextStep step, LocalTime time) {
    return step.due()
        .orElseThrow()
        .atTime(time)
        .plusMinutes(touches.size())
        .atZone(CHICAGO)
        .toInstant();
  }
}
