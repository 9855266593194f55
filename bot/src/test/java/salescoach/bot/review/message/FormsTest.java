package salescoach.bot.review.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salescoach.bot.slack.Form;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;

class FormsTest {

  private final Map<String, String> values = new HashMap<>();

  @Test
  void a_text_alone_is_enough() {
    type(ReviewModal.TEXT, "  Hi Dana.\n");
    assertThat(ReviewForm.read(values))
        .isEqualTo(
            new Form.Filled<>(
                new ReviewForm("Hi Dana.", Optional.empty(), Optional.empty(), Optional.empty())));
  }

  @Test
  void everything_is_read() {
    type(ReviewModal.TEXT, "Hi Dana.");
    choose(ReviewModal.KIND, "email");
    type(ReviewModal.NEW_PROSPECT, " Harlan Foods , food,Boise ");
    Prospect harlan = new Prospect("Harlan Foods", "food", "Boise", "", "", false);
    assertThat(ReviewForm.read(values))
        .isEqualTo(
            new Form.Filled<>(
                new ReviewForm(
                    "Hi Dana.", Optional.of(Medium.EMAIL), Optional.empty(), Optional.of(harlan))));
  }

  @Test
  void a_chosen_prospect_comes_as_its_value() {
    type(ReviewModal.TEXT, "Hi Dana.");
    choose(ReviewModal.KIND, ReviewModal.ANY_KIND);
    choose(ReviewModal.PROSPECT, "p7");
    assertThat(ReviewForm.read(values))
        .isEqualTo(
            new Form.Filled<>(
                new ReviewForm("Hi Dana.", Optional.empty(), Optional.of("p7"), Optional.empty())));
  }

  @Test
  void an_empty_text_is_asked_for_at_its_field() {
    type(ReviewModal.TEXT, " \n ");
    assertErrorAt(ReviewModal.TEXT, "Paste the script");
  }

  @Test
  void somebody_new_has_three_parts_at_most() {
    type(ReviewModal.TEXT, "Hi Dana.");
    type(ReviewModal.NEW_PROSPECT, "Harlan Foods, food, Boise, Idaho");
    assertErrorAt(ReviewModal.NEW_PROSPECT, "three things");
  }

  @Test
  void somebody_new_begins_with_the_company() {
    type(ReviewModal.TEXT, "Hi Dana.");
    type(ReviewModal.NEW_PROSPECT, ", food");
    assertErrorAt(ReviewModal.NEW_PROSPECT, "Begin with the company");
  }

  @Test
  void it_is_one_prospect_or_the_other() {
    type(ReviewModal.TEXT, "Hi Dana.");
    choose(ReviewModal.PROSPECT, "p7");
    type(ReviewModal.NEW_PROSPECT, "Harlan Foods");
    assertErrorAt(ReviewModal.NEW_PROSPECT, "one of the two");
  }

  private void assertErrorAt(String block, String words) {
    Map<String, String> errors = errorsOf(ReviewForm.read(values));
    assertThat(errors).containsOnlyKeys(block);
    assertThat(errors.toString()).contains(words);
  }

  private static Map<String, String> errorsOf(Form<?> form) {
    return form instanceof Form.Wrong<?> wrong ? wrong.errors() : Map.of();
  }

  @Test
  void a_dismissal_has_a_reason_and_may_have_words() {
    choose(DismissalModal.REASON, "our_way");
    assertThat(DismissalForm.read(values))
        .isEqualTo(new Form.Filled<>(new DismissalForm(DismissalReason.OUR_WAY, "")));
    type(DismissalModal.WORDS, "We always do.");
    assertThat(DismissalForm.read(values))
        .isEqualTo(new Form.Filled<>(new DismissalForm(DismissalReason.OUR_WAY, "We always do.")));
  }

  @Test
  void a_dismissal_without_a_reason_or_with_too_many_words_is_sent_back() {
    type(DismissalModal.WORDS, "a".repeat(501));
    assertThat(errorsOf(DismissalForm.read(values)))
        .containsOnlyKeys(DismissalModal.REASON, DismissalModal.WORDS);
  }

  private void type(String block, String text) {
    values.put(block, text);
  }

  private void choose(String block, String option) {
    values.put(block, option);
  }
}
