package salescoach.bot.review.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salescoach.draft.Medium;

class ChangeTest {

  @Test
  void from_weak_to_good_points_are_won_and_faults_are_gone() {
    Change change =
        Change.between(
            Reviews.critique(Reviews.WEAK_VOICEMAIL, Medium.VOICEMAIL),
            Reviews.critique(Reviews.GOOD_VOICEMAIL, Medium.VOICEMAIL));
    assertThat(change.points()).isEqualTo(100);
    assertThat(change.fixed()).contains("product-vomit", "too-long", "phone-number");
    assertThat(change.fresh()).isEmpty();
  }

  @Test
  void from_good_to_weak_points_are_lost_and_faults_are_new() {
    Change change =
        Change.between(
            Reviews.critique(Reviews.GOOD_VOICEMAIL, Medium.VOICEMAIL),
            Reviews.critique(Reviews.WEAK_VOICEMAIL, Medium.VOICEMAIL));
    assertThat(change.points()).isEqualTo(-100);
    assertThat(change.fixed()).isEmpty();
    assertThat(change.fresh()).contains("product-vomit");
  }

  @Test
  void a_change_is_told_in_words() {
    assertThat(ReviewWords.change(new Change(1, List.of("salesy"), List.of("gone-since")), 3))
        .isEqualTo("*1 point won* since version 2.\nMended: Salesy.\nNew: gone since.");
    assertThat(ReviewWords.change(new Change(-4, List.of(), List.of()), 2))
        .isEqualTo("*4 points lower* since version 1.");
    assertThat(ReviewWords.change(new Change(0, List.of(), List.of()), 2))
        .isEqualTo("*The same score* since version 1.");
  }

  @Test
  void a_long_history_keeps_its_beginning_and_its_end() {
    List<Integer> earlier = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
    Review first = Reviews.first(Reviews.GOOD_VOICEMAIL, Medium.VOICEMAIL);
    Review tenth = Reviews.next(first, Reviews.GOOD_VOICEMAIL, earlier);
    assertThat(ReviewWords.history(tenth)).isEqualTo("Version 10: 1 → … → 5 → 6 → 7 → 8 → 9 → 100");
  }
}
