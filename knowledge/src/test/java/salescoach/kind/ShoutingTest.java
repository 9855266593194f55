package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;
import salescoach.text.Reading;

class ShoutingTest {

  private static final Language ENGLISH = Language.english();

  private static Reading read(String text) {
    return new Reading(new Draft(text, Medium.EMAIL), ENGLISH);
  }

  private static List<String> loud(String text) {
    Reading draft = read(text);
    return Shouting.loud(draft).stream().map(draft::quote).toList();
  }

  private static List<String> excited(String text) {
    Reading draft = read(text);
    return Shouting.excited(draft).stream().map(draft::quote).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "That is what you get for it TODAY from us. | TODAY",
        "This is our LAST CHANCE SALE for you and all. | LAST CHANCE SALE",
        "And THIS IS THE YEAR for you to do it with me. | THIS IS THE YEAR",
        "It is for you!!! Call me on it. | !!!",
        "It is for you!!!!! Call me on it. | !!!!!",
        "It is for you and for me \uD83D\uDE80 so call. | \uD83D\uDE80",
        "\uD83D\uDD25 It is for you and for me so call. | \uD83D\uDD25",
        "It is for you and for me so call \uD83D\uDD25 | \uD83D\uDD25",
      })
  void shouting_is_heard(String text, String quote) {
    assertThat(loud(text)).containsExactly(quote);
  }

  @Test
  void each_way_of_shouting_counts_once() {
    assertThat(loud("It is FREE for you!!! And it is HUGE!!! \uD83D\uDE80 \uD83D\uDE80"))
        .containsExactly("FREE", "!!!", "\uD83D\uDE80");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How does your CRM talk to the ERP, and to the HR desk?",
        "We do SOC 2, HIPAA and PCI DSS for you and yours.",
        "Hi FIRST NAME, this is for YOUR COMPANY NAME from me.",
        "HI THIS IS FOR YOU AND I HAVE A FREE ONE",
        "It is for you! Call me! We have it!",
        "So this is for you and for me, thanks!!",
        "The best is for you, and free, and now.",
        "I have a RED ONE for you and for me."
      })
  void acronyms_blanks_and_typists_with_the_lock_on_do_not_shout(String text) {
    assertThat(loud(text)).isEmpty();
  }

  @Test
  void a_signature_may_stand_in_capitals() {
    assertThat(
            loud("Hi Ann,\n\nHow do you do that with the two of them?\n\nThanks,\nTHE SALE NOW CO"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is for you!! Call me on it. | !!",
        "It is for you \u2728 and for me. | \u2728",
        "Hi! It is for you! And me! And us! Now! | !",
      })
  void excitement_is_noticed(String text, String quote) {
    assertThat(excited(text)).containsExactly(quote);
  }

  @Test
  void four_exclamations_are_no_excitement_yet() {
    assertThat(excited("Hi! It is for you! And me! And us! Now.")).isEmpty();
  }
}
