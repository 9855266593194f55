package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsidesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[sic]",
        "[laughs]",
        "[Dog barking]",
        "[clears throat]",
        "[1]",
        "[12]",
        "[...]",
        "[…]",
        "<b>",
        "</b>",
        "<BR>",
        "<br/>",
        "<br />",
        "<p class=\"x\">",
        "<h1>"
      })
  void nobody_says_an_aside(String aside) {
    assertThat(WordScanner.scan("we " + aside + " pump"))
        .extracting(Word::lower)
        .containsExactly("we", "pump");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Name]", "[a b c d e laughs]", "[ ]", "[x]", "<bold>", "<pp>"})
  void anything_else_in_brackets_stays(String text) {
    assertThat(WordScanner.scan("we " + text + " pump").size()).isGreaterThan(2);
  }

  @Test
  void a_tick_box_stands_at_the_start_of_a_line() {
    assertThat(WordScanner.scan("[ ] pumps\n- [x] seals\n  [X] rings"))
        .extracting(Word::lower)
        .containsExactly("pumps", "seals", "rings");
  }

  @Test
  void a_tag_that_never_ends_is_no_aside() {
    assertThat(WordScanner.scan("<b pump")).hasSize(2);
    assertThat(WordScanner.scan("[laughs pump")).hasSize(2);
  }
}
