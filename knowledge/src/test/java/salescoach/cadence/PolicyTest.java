package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.KnowledgeException;
import tools.jackson.databind.json.JsonMapper;

class PolicyTest {

  @Test
  void the_standard_is_the_contracts() {
    Policy policy = Policy.STANDARD;
    assertThat(policy.gapDays()).isEqualTo(4);
    assertThat(policy.mostAttempts()).isEqualTo(12);
    assertThat(policy.stopAllowedFrom()).isEqualTo(8);
    assertThat(policy.mostEmails()).isEqualTo(4);
    assertThat(policy.lastCountWithRoom()).isEqualTo(10);
    assertThat(policy.restDays()).isEqualTo(90);
    assertThat(policy.leadGapWorkingDays()).isEqualTo(2);
  }

  /** Which number, its least and most; the attempt that allows a stop is tried with 12 at most. */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 30",
    "1, 8, 30",
    "2, 1, 12",
    "3, 1, 30",
    "4, 30, 365",
    "5, 1, 20",
    "6, 1, 10",
    "7, 1, 10"
  })
  void a_number_may_be_at_its_limits_and_not_one_beyond(int which, int least, int most) {
    assertThatCode(() -> with(which, least)).doesNotThrowAnyException();
    assertThatCode(() -> with(which, most)).doesNotThrowAnyException();
    assertThatThrownBy(() -> with(which, least - 1))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("Use a number from ");
    assertThatThrownBy(() -> with(which, most + 1)).isInstanceOf(KnowledgeException.class);
  }

  @Test
  void the_times_of_the_day_come_in_order() {
    assertThatThrownBy(
            () ->
                new Policy(
                    4,
                    12,
                    8,
                    4,
                    90,
                    2,
                    2,
                    2,
                    LocalTime.of(14, 0),
                    LocalTime.of(14, 0),
                    LocalTime.of(17, 0),
                    LocalTime.of(18, 0)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("out of order");
  }

  @Test
  void it_comes_back_from_json_as_it_went() {
    JsonMapper mapper = JsonMapper.shared();

    assertThat(mapper.readValue(mapper.writeValueAsString(Policy.STANDARD), Policy.class))
        .isEqualTo(Policy.STANDARD);
  }

  private static Policy with(int which, int value) {
    List<Integer> numbers = new ArrayList<>(List.of(4, 12, 8, 4, 90, 2, 2, 2));
    numbers.set(which, value);
    return new Policy(
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        numbers.get(3),
        numbers.get(4),
        numbers.get(5),
        numbers.get(6),
        numbers.get(7),
        LocalTime.of(11, 0),
        LocalTime.of(14, 0),
        LocalTime.of(17, 0),
        LocalTime.of(18, 0));
  }
}
