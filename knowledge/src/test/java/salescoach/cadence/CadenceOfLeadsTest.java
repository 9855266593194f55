package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.cadence.Channel.CALL;
import static salescoach.cadence.Channel.EMAIL;
import static salescoach.cadence.Channel.MEETING;
import static salescoach.cadence.Channel.VOICEMAIL;
import static salescoach.cadence.Channel.X;
import static salescoach.cadence.Plans.prospect;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract's rules for leads. 2 March 2026 is a Monday. */
class CadenceOfLeadsTest {

  @Nested
  class ALead {

    @Test
    void is_called_on_the_agreed_day_whatever_the_gap() {
      assertThat(
              Plans.of(Stage.LEAD)
                  .answered(CALL, "2026-03-02")
                  .agreed("2026-03-03")
                  .plan("2026-03-02T12:00"))
          .isEqualTo("call 2026-03-03 afternoon 1");
    }

    @Test
    void is_called_today_where_today_is_the_day_even_in_the_band_of_last_time() {
      Plans plans = Plans.of(Stage.LEAD).answered(CALL, "2026-03-02T15:00").agreed("2026-03-04");

      assertThat(plans.plan("2026-03-04T15:00")).isEqualTo("call 2026-03-04 afternoon 1");
      assertThat(plans.plan("2026-03-04T17:01")).isEqualTo("call 2026-03-05 morning 1");
    }

    @Test
    void is_not_called_twice_on_the_agreed_day() {
      assertThat(
              Plans.of(Stage.LEAD)
                  .agreed("2026-03-02")
                  .answered(MEETING, "2026-03-02T09:00")
                  .plan("2026-03-02"))
          .isEqualTo("email 2026-03-04 1");
    }

    @Test
    void with_a_day_that_is_past_is_followed_up() {
      assertThat(
              Plans.of(Stage.LEAD)
                  .answered(CALL, "2026-02-25")
                  .agreed("2026-03-01")
                  .plan("2026-03-02"))
          .isEqualTo("email 2026-03-02 1");
    }

    @Test
    void of_an_agreed_holiday_is_called_on_the_next_working_day() {
      assertThat(Plans.of(Stage.LEAD).agreed("2026-05-25").plan("2026-05-22"))
          .isEqualTo("call 2026-05-26 morning 1");
    }

    @Test
    void is_winnowed_the_day_after_the_deadline_and_not_on_it() {
      Plans plans = Plans.of(Stage.LEAD).answered(CALL, "2026-02-27").deadline("2026-03-02");

      assertThat(plans.plan("2026-03-02")).isEqualTo("email 2026-03-03 1");
      assertThat(plans.plan("2026-03-03")).isEqualTo("winnow 2026-03-03 0");
    }

    @Test
    void is_winnowed_the_day_after_its_cycle_and_not_on_the_last_day() {
      Plans plans = Plans.of(Stage.LEAD).leadSince("2026-02-02", 28);

      assertThat(plans.plan("2026-03-02")).isEqualTo("email 2026-03-02 1");
      assertThat(plans.plan("2026-03-03")).isEqualTo("winnow 2026-03-03 0");
    }

    @Test
    void hears_from_us_two_working_days_after_the_last_touch() {
      assertThat(Plans.of(Stage.LEAD).answered(CALL, "2026-03-05").plan("2026-03-05"))
          .as("over a weekend")
          .isEqualTo("email 2026-03-09 1");
    }

    @Test
    void gets_email_and_call_in_turn_and_then_goes_on_as_a_prospect() {
      Plans plans = Plans.of(Stage.LEAD).answered(VOICEMAIL, "2026-03-02T09:00");
      assertThat(plans.plan("2026-03-02")).isEqualTo("email 2026-03-04 1");

      plans.tried(EMAIL, "2026-03-04");
      assertThat(plans.plan("2026-03-04")).isEqualTo("call 2026-03-06 afternoon 2");

      plans.tried(CALL, "2026-03-06T15:00");
      assertThat(plans.plan("2026-03-06T16:00")).isEqualTo("voicemail 2026-03-10 morning 3");
    }

    @Test
    void who_answered_an_email_is_called() {
      assertThat(prospect().answered(EMAIL, "2026-03-02").plan("2026-03-02"))
          .isEqualTo("call 2026-03-04 morning 1");
    }

    @Test
    void is_written_to_at_once_where_nobody_has_been_in_touch() {
      assertThat(Plans.of(Stage.LEAD).plan("2026-03-02")).isEqualTo("email 2026-03-02 1");
    }

    @Test
    void who_came_by_itself_is_not_held_responsible_for_silence_before() {
      assertThat(
              Plans.of(Stage.LEAD)
                  .tried(5, CALL, "2026-02-20")
                  .leadSince("2026-02-27", 90)
                  .plan("2026-03-02"))
          .isEqualTo("email 2026-03-02 6");
    }

    @Test
    void without_an_address_is_called_and_without_a_phone_written_to() {
      assertThat(
              Plans.of(Stage.LEAD).answered(CALL, "2026-03-02").without(EMAIL).plan("2026-03-02"))
          .isEqualTo("call 2026-03-04 afternoon 1");
      assertThat(
              Plans.of(Stage.LEAD).answered(EMAIL, "2026-03-02").only(EMAIL, X).plan("2026-03-02"))
          .isEqualTo("email 2026-03-04 1");
    }
  }
}
