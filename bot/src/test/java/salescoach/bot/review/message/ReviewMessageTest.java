package salescoach.bot.review.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.SlackMessage;
import salescoach.draft.Medium;
import salescoach.guideline.Critique;

class ReviewMessageTest {

  private static final Review WEAK = Reviews.first(Reviews.WEAK_VOICEMAIL, Medium.VOICEMAIL);
  private static final Review GOOD = Reviews.first(Reviews.GOOD_VOICEMAIL, Medium.VOICEMAIL);

  @Test
  void a_weak_voicemail() {
    Golden.assertSame("review-weak-voicemail", ReviewMessage.of(WEAK));
  }

  @Test
  void a_weak_voicemail_unfolded() {
    Golden.assertSame("review-weak-voicemail-unfolded", ReviewMessage.of(Reviews.unfolded(WEAK)));
  }

  @Test
  void a_better_version_tells_what_was_won() {
    Review better = Reviews.next(WEAK, Reviews.BETTER_VOICEMAIL, List.of(0));
    Golden.assertSame("review-better-version", ReviewMessage.of(better));
  }

  @Test
  void a_message_to_send_as_it_is() {
    Review good = Reviews.next(WEAK, Reviews.GOOD_VOICEMAIL, List.of(0, 41, 62));
    assertThat(good.critique().score()).isEqualTo(100);
    Golden.assertSame("review-send-it", ReviewMessage.of(good));
  }

  @Test
  void a_weak_email() {
    Review email = Reviews.first(Reviews.WEAK_EMAIL, Medium.EMAIL);
    Golden.assertSame("review-weak-email", ReviewMessage.of(email));
  }

  @Test
  void what_is_shared_and_kept_says_so_and_loses_its_buttons() {
    Review done = Reviews.with(GOOD, false, true, true);
    assertThat(actionsOf(ReviewMessage.of(done)))
        .contains(ReviewActions.REVISE, ReviewActions.SWITCH)
        .doesNotContain(ReviewActions.SHARE, ReviewActions.KEEP);
    assertThat(ReviewMessage.of(done).blocks().toString())
        .contains("Shared with your manager", "Kept as a script");
  }

  @Test
  void a_fault_that_the_rep_took_back_stays_in_sight() {
    Review done = Reviews.takenBack(GOOD, Set.of("salesy", "gone-since"));
    assertThat(ReviewMessage.of(done).blocks().toString())
        .contains("No fault here, you said: gone since, Salesy");
    assertThat(ReviewMessage.of(GOOD).blocks().toString()).doesNotContain("No fault here");
  }

  @Test
  void a_draft_for_somebody_says_so_and_can_be_for_somebody_else() {
    Review known = Reviews.to(GOOD, new Whom("Renata, Harlan <Foods>", Optional.empty()));
    Golden.assertSame("review-for-somebody", ReviewMessage.of(known));
    assertThat(labelsOf(ReviewMessage.of(known))).contains("Use it", "For somebody else");
    assertThat(labelsOf(ReviewMessage.of(GOOD))).contains("Use it", "For whom?");
  }

  @Test
  void what_went_out_says_to_whom_and_when_and_cannot_go_out_again() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    Review used = Reviews.to(GOOD, new Whom("Acme", Optional.empty())).used(day, "");
    assertThat(ReviewMessage.of(used).blocks().toString()).contains("Used for Acme on 22 November");
    assertThat(actionsOf(ReviewMessage.of(used)))
        .contains(ReviewActions.REVISE)
        .doesNotContain(ReviewActions.USE, ReviewActions.WHOM);
    assertThat(ReviewMessage.of(Reviews.unfolded(used)).blocks().toString()).contains("Used for");
    assertThat(ReviewMessage.of(GOOD.used(day, "")).blocks().toString()).contains("Used on 22 Nov");
  }

  @Test
  void only_a_draft_from_60_on_can_be_kept() {
    assertThat(actionsOf(ReviewMessage.of(scored(59)))).doesNotContain(ReviewActions.KEEP);
    assertThat(actionsOf(ReviewMessage.of(scored(60)))).contains(ReviewActions.KEEP);
  }

  @Test
  void the_fold_shows_every_finding_and_its_menu() {
    SlackMessage open = ReviewMessage.of(Reviews.unfolded(WEAK));
    assertThat(actionsOf(open)).contains(ReviewActions.FOLD).doesNotContain(ReviewActions.UNFOLD);
    long menus =
        open.blocks().stream()
            .filter(block -> block instanceof SectionBlock it && it.getAccessory() != null)
            .count();
    assertThat(menus).isEqualTo(WEAK.rest().size()).isPositive();
  }

  @Test
  void the_other_medium_is_one_button_away() {
    assertThat(buttons(ReviewMessage.of(WEAK)))
        .anySatisfy(
            button -> {
              assertThat(button.getText().getText()).isEqualTo("It's an email");
              assertThat(button.getValue()).isEqualTo("d1:1:email");
            });
  }

  @Test
  void no_live_mention_comes_out_of_a_draft() {
    String text =
        Reviews.WEAK_VOICEMAIL.replace("route planning", "<!channel> and <@U0123ABCD> *routes*");
    SlackMessage message = ReviewMessage.of(Reviews.first(text, Medium.VOICEMAIL));
    assertThat(message.blocks().toString()).contains("&lt;!channel&gt;").doesNotContain("<!chan");
    Golden.assertFits(message);
  }

  private static Review scored(int score) {
    Critique critique =
        new Critique(Medium.VOICEMAIL, score, 70, 28, 0, List.of(), List.of(), List.of());
    return Reviews.of("Hi Dana.", Medium.VOICEMAIL, critique);
  }

  private static List<String> labelsOf(SlackMessage message) {
    return buttons(message).stream().map(button -> button.getText().getText()).toList();
  }

  private static List<String> actionsOf(SlackMessage message) {
    return buttons(message).stream().map(ButtonElement::getActionId).toList();
  }

  private static List<ButtonElement> buttons(SlackMessage message) {
    return message.blocks().stream().flatMap(ReviewMessageTest::buttonsOf).toList();
  }

  private static java.util.stream.Stream<ButtonElement> buttonsOf(LayoutBlock block) {
    return block instanceof ActionsBlock actions
        ? actions.getElements().stream().map(ButtonElement.class::cast)
        : java.util.stream.Stream.empty();
  }
}
