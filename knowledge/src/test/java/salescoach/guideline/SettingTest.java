package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salescoach.guideline.Example.Expected;

/** What an example says of its surroundings, so that the verdict makes sense to a reader. */
class SettingTest {

  static Stream<String> ids() {
    return Guidelines.all().stream().map(Guideline::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void no_page_shows_the_same_text_as_bad_and_as_good_without_what_makes_the_difference(String id) {
    Map<String, Expected> shown = new HashMap<>();
    for (Example example : Example.of(Guidelines.named(id).page())) {
      Expected known =
          shown.putIfAbsent(example.setting() + example.draft().text(), example.expected());
      assertThat(known == null || known == example.expected())
          .as("%s, line %d", example.file(), example.line())
          .isTrue();
    }
  }

  @Test
  void a_pace_that_stands_above_an_example_is_told() {
    assertThat(settings("too-long"))
        .contains("Said at 110 words a minute.", "Said at 150 words a minute.");
  }

  @Test
  void clients_are_told_with_their_trade() {
    assertThat(settings("irrelevant-client")).anyMatch(told -> told.contains("The team's client "));
  }

  private static List<String> settings(String id) {
    return Example.of(Guidelines.named(id).page()).stream().map(Example::setting).toList();
  }
}
