package salescoach.bot.review.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salescoach.bot.review.message.ProspectFields.Chosen;
import salescoach.bot.slack.Golden;
import salescoach.draft.Medium;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;

class ModalsTest {

  @Test
  void a_blank_review() {
    Golden.assertSame("modal-review-blank", ReviewModal.blank("C012"));
  }

  @Test
  void a_draft_to_revise() {
    View view =
        ReviewModal.filled(
            "Hi Dana, <!here> & *now*.", Optional.of(Medium.EMAIL), Optional.empty(), "d1:2");
    Golden.assertSame("modal-review-filled", view);
  }

  @Test
  void a_text_that_slack_cannot_hold_is_revised_in_the_thread() {
    assertThat(filled("a".repeat(3_000)).getSubmit()).isNotNull();
    assertThat(filled("a".repeat(3_001))).isEqualTo(ReviewModal.tooLong());
    Golden.assertSame("modal-review-too-long", ReviewModal.tooLong());
  }

  private static View filled(String text) {
    return ReviewModal.filled(text, Optional.empty(), Optional.empty(), "");
  }

  @Test
  void a_draft_for_a_prospect_who_is_chosen_already() {
    Chosen renata = new Chosen("7a1f0000-0000-0000-0000-000000000001", "Renata, Harlan Foods");
    Golden.assertSame(
        "modal-review-for-prospect",
        ReviewModal.filled("", Optional.of(Medium.VOICEMAIL), Optional.of(renata), ""));
  }

  @Test
  void for_whom_a_draft_is() {
    Golden.assertSame("modal-whom", WhomModal.toTell("d1|1||D1|1.1|1.1"));
    Golden.assertSame("modal-whom-to-use", WhomModal.toUse("d1|1|use|D1|1.1|1.1"));
  }

  @Test
  void metadata_that_slack_would_refuse_never_gets_there() {
    assertThatThrownBy(() -> ReviewModal.blank("m".repeat(3_001)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_fault_to_take_back() {
    Review review = Reviews.first(Reviews.WEAK_VOICEMAIL, Medium.VOICEMAIL);
    Golden.assertSame(
        "modal-dismissal", DismissalModal.of(review.critique().firstFixes().get(0), "d1:1"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void the_page_of_every_guideline_fits_a_modal_and_is_whole(String id) {
    View view = GuidelineView.of(Guidelines.named(id).page());
    Golden.assertFits(view);
    assertThat(view.getBlocks()).hasSizeLessThan(100);
    assertThat(view.getBlocks().toString())
        .contains("✗ Weak ", "✓ Good ", "Source: ")
        .doesNotContain("```", " …");
  }

  static Stream<String> ids() {
    return Guidelines.all().stream().map(Guideline::id);
  }

  @Test
  void the_page_of_product_vomit() {
    Golden.assertSame(
        "modal-why-product-vomit", GuidelineView.of(Guidelines.named("product-vomit").page()));
  }
}
