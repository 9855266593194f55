package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;
import salescoach.text.Reading;

class QuotationTest {

  private static final Language ENGLISH = Language.english();

  private static boolean quoted(String text) {
    Reading draft = new Reading(new Draft(text, Medium.EMAIL), ENGLISH);
    return draft.words().stream()
        .filter(word -> word.is("amazing"))
        .findFirst()
        .map(word -> Quotation.holds(draft, word))
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You called it \"an amazing mess\" in the talk that I saw.",
        "You called it “an amazing mess” in the talk that I saw.",
        "\"It was amazing\" is what you said to me.",
        "You said \"yes\" and then \"it was amazing\" to me.",
        "You called it \"an\namazing mess\" in the talk that I saw.",
      })
  void words_between_marks_are_somebody_elses(String text) {
    assertThat(quoted(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is an amazing thing for you.",
        "You said \"yes\" to an amazing thing and then \"no\" to me.",
        "You said “yes” to an amazing thing and to me.",
        "It is a 5\" pipe and an amazing thing for you.",
        "It is an amazing thing for a 5\" pipe of yours.",
        "It is what \"you said.\n\nIt is amazing for \"me and you.",
        "You said \"it.\n\nAnd so it is amazing\" to me.",
      })
  void words_outside_of_them_are_the_reps(String text) {
    assertThat(quoted(text)).isFalse();
  }
}
