package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SafeCopyTest {

  @Test
  void plain_text_stays() {
    assertThat(SafeCopy.of("Hi Ann,\nhow's 40%? (é)")).isEqualTo("Hi Ann,\nhow's 40%? (é)");
  }

  @Test
  void curly_signs_are_made_straight() {
    assertThat(SafeCopy.of("‘a’ “b” \u02bc")).isEqualTo("'a' \"b\" '");
  }

  @Test
  void what_nobody_sees_is_a_space() {
    assertThat(SafeCopy.of("a\u00a0b\rc\td\u200be\u0000f\u202eg")).isEqualTo("a b c d e f g");
  }

  @Test
  void every_line_end_is_the_same() {
    assertThat(SafeCopy.of("a\u2028b\u2029c\u0085d\u000be\ff\n")).isEqualTo("a\nb\nc\nd\ne\nf\n");
  }

  @Test
  void an_endless_run_is_cut() {
    String run = "a".repeat(SafeCopy.LONGEST_RUN);
    assertThat(SafeCopy.of(run)).isEqualTo(run);
    assertThat(SafeCopy.of(run + "aab " + run)).isEqualTo(run + "    " + run);
  }

  @Property(tries = 200)
  void it_is_as_long_as_the_text_and_has_no_long_run(@ForAll @StringLength(max = 400) String text) {
    String copy = SafeCopy.of(text);
    assertThat(copy).hasSameSizeAs(text);
    int run = 0;
    for (int i = 0; i < copy.length(); i++) {
      run = Character.isWhitespace(copy.charAt(i)) ? 0 : run + 1;
      assertThat(run).isLessThanOrEqualTo(SafeCopy.LONGEST_RUN);
    }
  }
}
