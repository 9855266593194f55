package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;
import salescoach.text.Reading;

class BenefitsTest {

  private static final Language ENGLISH = Language.english();

  private static Reading reading(String text) {
    return new Reading(new Draft(text, Medium.VOICEMAIL), ENGLISH);
  }

  private static List<String> named(String text) {
    Reading draft = reading(text);
    return Benefits.in(draft).named().stream().map(match -> draft.quote(match.span())).toList();
  }

  private static String nearly(String text) {
    Reading draft = reading(text);
    return Benefits.in(draft).nearly().map(draft::quote).orElse("");
  }

  @Test
  void a_benefit_is_quoted_with_its_object() {
    assertThat(named("It may mean fewer late loads for you. Talk soon."))
        .containsExactly("fewer late loads for you");
  }

  @Test
  void a_modal_verb_stays_outside_the_quotation() {
    assertThat(named("We could trim your gas bill.")).containsExactly("trim your gas bill");
  }

  @Test
  void two_benefits_that_are_joined_are_two() {
    assertThat(named("You'd see fewer idle crews and less overtime."))
        .containsExactly("fewer idle crews", "less overtime");
  }

  @Test
  void what_the_same_words_go_on_to_say_is_one_benefit() {
    assertThat(named("We cut the scrap by a fifth.")).containsExactly("cut the scrap by a fifth");
  }

  @Test
  void a_wrapped_line_does_not_end_a_benefit() {
    assertThat(named("From what I saw on Friday you might save a whole\nmorning, I think."))
        .containsExactly("save a whole\nmorning");
  }

  @Test
  void one_verb_with_two_objects_is_no_single_guess() {
    assertThat(Benefits.in(reading("It cuts scrap and overtime.")).isSingle()).isFalse();
    assertThat(Benefits.in(reading("It cuts scrap.")).isSingle()).isTrue();
    assertThat(Benefits.in(reading("It cuts scrap and I'll email you.")).isSingle()).isTrue();
    assertThat(Benefits.in(reading("I'll email you the menu.")).isSingle()).isFalse();
  }

  @Test
  void a_percentage_counts_where_it_goes_up_or_down() {
    assertThat(named("Their overtime is down 18% already.")).hasSize(1);
    assertThat(named("About 18% of the town is on our list.")).isEmpty();
  }

  @Test
  void a_multiple_counts_by_itself() {
    assertThat(named("Stores like yours see 3x the footfall.")).isNotEmpty();
    assertThat(named("The crate holds 12 by 9 of them.")).isEmpty();
  }

  @Test
  void a_name_with_the_word_of_a_benefit_is_none() {
    assertThat(named("It's Paul at Granite Savings, good morning.")).isEmpty();
    assertThat(named("We got them savings all year.")).isNotEmpty();
  }

  @Test
  void a_question_about_how_things_are_names_no_benefit() {
    String asked = "How do you keep your drivers from idling at the dock?";
    assertThat(named(asked)).isEmpty();
    assertThat(nearly(asked)).isEqualTo("keep your drivers from idling");
    assertThat(named("Want to keep your drivers from idling at the dock?")).isNotEmpty();
  }

  @Test
  void a_problem_that_is_asked_about_comes_near() {
    assertThat(nearly("Which of your ovens drifts on a cold morning?"))
        .isEqualTo("Which of your ovens drifts on a cold morning");
    assertThat(nearly("Could you spare five minutes on Tuesday?")).isEmpty();
    assertThat(nearly("Ready?")).isEmpty();
  }

  @Test
  void sentences_that_tell_how_things_go_come_near() {
    assertThat(nearly("Your ovens drift on cold mornings. We park a spare one at your gate."))
        .isEqualTo("Your ovens drift on cold mornings");
    assertThat(nearly("I like cold mornings a lot. I park at the gate most days.")).isEmpty();
  }

  @Test
  void pleading_leaves_nothing_near() {
    assertThat(nearly("We help companies grow.")).isNotEmpty();
    assertThat(nearly("We help companies grow. Throw me a bone, would you?")).isEmpty();
  }

  @Test
  void a_signature_is_left_aside() {
    Draft email =
        new Draft(
            "Hi Jo,\n\nJust bumping this up.\n\nBest,\nLee\nLower Bills Ltd\nWe cut energy bills",
            Medium.EMAIL);
    assertThat(Benefits.in(new Reading(email, ENGLISH)).named()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'll cut to the chase.",
        "Save the date.",
        "Can you spare five minutes?",
        "I'll stop emailing you.",
        "It's no longer with us.",
        "Prices double at midnight.",
        "I look forward to hearing more about what you do.",
        "I'll get back to you by close of business.",
        "You'd be doing me the biggest favor, I'd save my job.",
        "I hope to hit my quota.",
      })
  void what_only_sounds_like_a_benefit_is_none(String text) {
    assertThat(named(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your crews get their Fridays back.",
        "Nobody waits for a key, so nobody misses the bus.",
        "It takes the sting out of audits.",
        "It pays for itself by May.",
        "We win 70 percent more disputes.",
        "Our box warns you before the pump fails.",
        "No more paper tickets.",
        "The claims get paid sooner.",
        "It works without hiring anyone.",
        "They went from 38 minutes down to 7.",
        "We'd take the filings off your plate.",
        "Guests sleep better, they say.",
        "We fill night shifts within a day.",
      })
  void what_is_gained_has_many_words(String text) {
    assertThat(named(text)).isNotEmpty();
  }
}
