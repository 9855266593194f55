package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ReadingGradeTest {

  private static double of(String... sentences) {
    return ReadingGrade.of(List.of(sentences).stream().map(WordScanner::scan).toList());
  }

  @Test
  void it_is_flesch_and_kincaids() {
    assertThat(of("the pump at the plant is old and loud so we fix it today", "who pays"))
        .isCloseTo(0.39 * 16 / 2 + 11.8 * 17 / 16 - 15.59, within(1e-9));
  }

  @Test
  void sentences_without_words_do_not_count() {
    assertThat(of("numerous regulations complicate", ""))
        .isEqualTo(of("numerous regulations complicate"));
  }

  @Test
  void halves_of_a_word_count_as_one() {
    assertThat(of("state-of-the-art regulations"))
        .isCloseTo(0.39 * 2 + 11.8 * 8 / 2 - 15.59, within(1e-9));
  }

  @Test
  void nothing_is_easiest_of_all() {
    assertThat(of()).isZero();
    assertThat(of("")).isZero();
    assertThat(of("go")).isZero();
  }

  @Property(tries = 200)
  void it_is_never_below_zero(@ForAll @StringLength(max = 100) String text) {
    assertThat(of(text)).isNotNegative().isFinite();
  }
}
