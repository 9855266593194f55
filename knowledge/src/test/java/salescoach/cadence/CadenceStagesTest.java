package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.cadence.Channel.CALL;
import static salescoach.cadence.Channel.EMAIL;
import static salescoach.cadence.Channel.VOICEMAIL;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those with whom one is not, or not now, in touch. 2 March 2026 is a Monday. */
class CadenceStagesTest {

  @Nested
  class NothingIsPlanned {

    @Test
    void for_whom_asked_to_be_left_alone_whatever_the_stage() {
      assertThat(Plans.of(Stage.LEAD).agreed("2026-03-04").leftAlone().plan("2026-03-02"))
          .isEqualTo("none 0");
    }

    @ParameterizedTest
    @EnumSource(names = {"WON", "LOST"})
    void for_whom_all_is_decided(Stage stage) {
      assertThat(Plans.of(stage).tried(VOICEMAIL, "2026-03-01").plan("2026-03-02"))
          .isEqualTo("none 1");
    }
  }

  @Nested
  class OnTheBackBurner {

    @Test
    void one_comes_back_after_90_days() {
      assertThat(Plans.of(Stage.BACK_BURNER).backBurner("2026-03-03").plan("2026-03-03"))
          .isEqualTo("circle-back 2026-06-01 0");
    }

    @Test
    void the_day_moves_on_to_a_working_one() {
      assertThat(Plans.of(Stage.BACK_BURNER).backBurner("2026-03-01").plan("2026-03-03"))
          .as("the 90th day is a Saturday")
          .isEqualTo("circle-back 2026-06-01 0");
    }

    @Test
    void the_last_touch_counts_where_nobody_wrote_the_day_down() {
      assertThat(Plans.of(Stage.BACK_BURNER).tried(CALL, "2026-03-03").plan("2026-03-10"))
          .isEqualTo("circle-back 2026-06-01 1");
    }

    @Test
    void what_is_overdue_is_due_today() {
      assertThat(Plans.of(Stage.BACK_BURNER).backBurner("2025-03-03").plan("2026-03-10"))
          .isEqualTo("circle-back 2026-03-10 0");
      assertThat(Plans.of(Stage.BACK_BURNER).plan("2026-03-10"))
          .isEqualTo("circle-back 2026-03-10 0");
    }
  }

  @Nested
  class HandedOff {

    @Test
    void asks_who_decides_on_the_next_working_day() {
      assertThat(Plans.of(Stage.HANDED_OFF).handedOff("2026-03-06").plan("2026-03-06"))
          .isEqualTo("ask-decision-maker 2026-03-09 0");
    }

    @Test
    void and_once_that_day_is_past_today() {
      assertThat(Plans.of(Stage.HANDED_OFF).handedOff("2026-03-06").plan("2026-03-11"))
          .isEqualTo("ask-decision-maker 2026-03-11 0");
    }

    @Test
    void what_came_on_the_day_itself_was_with_the_old_contact() {
      assertThat(
              Plans.of(Stage.HANDED_OFF)
                  .handedOff("2026-03-06")
                  .answered(CALL, "2026-03-06")
                  .plan("2026-03-06"))
          .isEqualTo("ask-decision-maker 2026-03-09 0");
    }

    @Test
    void later_the_new_contact_is_a_prospect_whose_count_starts_anew() {
      assertThat(
              Plans.of(Stage.HANDED_OFF)
                  .tried(11, CALL, "2026-02-25")
                  .handedOff("2026-02-26")
                  .tried(CALL, "2026-03-02T15:00")
                  .plan("2026-03-06"))
          .isEqualTo("voicemail 2026-03-06 morning 2");
    }

    @Test
    void a_new_contact_who_answered_is_followed_up_like_a_lead() {
      assertThat(
              Plans.of(Stage.HANDED_OFF)
                  .handedOff("2026-02-26")
                  .answered(CALL, "2026-03-02")
                  .plan("2026-03-02"))
          .isEqualTo("email 2026-03-04 1");
    }

    @Test
    void without_a_day_it_was_the_last_answer_that_handed_on() {
      Plans plans =
          Plans.of(Stage.HANDED_OFF).tried(CALL, "2026-02-20").answered(EMAIL, "2026-02-24");

      assertThat(plans.plan("2026-02-24")).isEqualTo("ask-decision-maker 2026-02-25 0");
      assertThat(plans.tried(VOICEMAIL, "2026-02-26").plan("2026-02-26"))
          .isEqualTo("email 2026-02-26 2");
      assertThat(Plans.of(Stage.HANDED_OFF).tried(CALL, "2026-02-20").plan("2026-03-02"))
          .isEqualTo("ask-decision-maker 2026-03-02 0");
    }
  }
}
