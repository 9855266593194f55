package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.cadence.Channel.CALL;
import static salescoach.cadence.Channel.EMAIL;
import static salescoach.cadence.Channel.LETTER;
import static salescoach.cadence.Channel.LINKEDIN;
import static salescoach.cadence.Channel.MEETING;
import static salescoach.cadence.Channel.REFERRAL;
import static salescoach.cadence.Channel.VOICEMAIL;
import static salescoach.cadence.Channel.X;
import static salescoach.cadence.Plans.prospect;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract's rules for prospects, one by one. 2 March 2026 is a Monday. */
class CadenceTest {

  @Nested
  class AVoicemailWithoutItsEmail {

    @Test
    void gets_it_today_without_a_gap() {
      assertThat(prospect().tried(VOICEMAIL, "2026-03-02").plan("2026-03-02"))
          .isEqualTo("email 2026-03-02 2");
    }

    @Test
    void gets_it_today_at_18_00_and_the_next_working_day_a_minute_later() {
      Plans plans = prospect().tried(VOICEMAIL, "2026-03-06");

      assertThat(plans.plan("2026-03-06T18:00")).isEqualTo("email 2026-03-06 2");
      assertThat(plans.plan("2026-03-06T18:01")).isEqualTo("email 2026-03-09 2");
    }

    @Test
    void waits_for_a_working_day() {
      assertThat(prospect().tried(VOICEMAIL, "2026-03-07").plan("2026-03-07"))
          .isEqualTo("email 2026-03-09 2");
    }

    @Test
    void goes_before_every_limit() {
      assertThat(
              prospect()
                  .tried(12, EMAIL, "2026-03-02")
                  .tried(VOICEMAIL, "2026-03-02T11:00")
                  .plan("2026-03-02T12:00"))
          .isEqualTo("email 2026-03-02 14");
    }

    @Test
    void has_it_where_both_were_noted_at_the_same_moment() {
      assertThat(
              prospect()
                  .tried(EMAIL, "2026-03-02")
                  .tried(VOICEMAIL, "2026-03-02")
                  .plan("2026-03-06"))
          .isEqualTo("call 2026-03-06 afternoon 3");
    }

    @Test
    void is_let_be_where_no_email_leads_there() {
      assertThat(prospect().tried(VOICEMAIL, "2026-03-02").without(EMAIL).plan("2026-03-06"))
          .isEqualTo("call 2026-03-06 afternoon 2");
    }
  }

  @Nested
  class TheAttempts {

    @Test
    void go_on_after_eleven_and_stop_after_twelve() {
      assertThat(prospect().tried(11, EMAIL, "2026-03-02").plan("2026-03-06"))
          .isEqualTo("call 2026-03-06 morning 12");
      assertThat(prospect().tried(12, EMAIL, "2026-03-02").plan("2026-03-06"))
          .isEqualTo("back-burner 2026-03-06 12");
    }

    @Test
    void are_calls_voicemails_and_emails_only() {
      assertThat(
              prospect()
                  .tried(9, EMAIL, "2026-02-24")
                  .tried(LINKEDIN, "2026-02-25")
                  .tried(X, "2026-02-26")
                  .tried(LETTER, "2026-02-26")
                  .tried(REFERRAL, "2026-02-26")
                  .tried(MEETING, "2026-02-26")
                  .tried(CALL, "2026-02-27T15:00")
                  .plan("2026-03-06"))
          .isEqualTo("call 2026-03-06 morning 11");
    }

    @Test
    void start_anew_after_an_answer() {
      assertThat(
              prospect()
                  .tried(12, CALL, "2026-02-24")
                  .answered(EMAIL, "2026-02-25")
                  .tried(LINKEDIN, "2026-02-26")
                  .tried(CALL, "2026-02-27")
                  .plan("2026-03-03"))
          .isEqualTo("voicemail 2026-03-03 afternoon 2");
    }

    @Test
    void start_anew_after_a_gap_of_90_days_and_not_of_89() {
      assertThat(
              prospect()
                  .tried(12, EMAIL, "2025-12-01")
                  .tried(LINKEDIN, "2026-03-01")
                  .plan("2026-03-05"))
          .isEqualTo("voicemail 2026-03-05 morning 1");
      assertThat(
              prospect()
                  .tried(12, EMAIL, "2025-12-02")
                  .tried(LINKEDIN, "2026-03-01")
                  .plan("2026-03-05"))
          .isEqualTo("back-burner 2026-03-05 12");
    }

    @Test
    void start_anew_after_a_gap_that_lasts_until_today() {
      Plans plans = prospect().tried(12, EMAIL, "2025-12-02");

      assertThat(plans.plan("2026-03-01T12:00")).isEqualTo("back-burner 2026-03-02 12");
      assertThat(plans.plan("2026-03-02T09:00")).isEqualTo("voicemail 2026-03-02 morning 1");
    }
  }

  @Nested
  class CallAndVoicemail {

    @Test
    void begin_with_a_voicemail_today() {
      assertThat(prospect().plan("2026-03-02T08:00")).isEqualTo("voicemail 2026-03-02 morning 1");
    }

    @Test
    void take_turns_four_days_apart() {
      assertThat(
              prospect()
                  .tried(VOICEMAIL, "2026-03-02T09:00")
                  .tried(EMAIL, "2026-03-02")
                  .plan("2026-03-03"))
          .isEqualTo("call 2026-03-06 afternoon 3");
      assertThat(prospect().tried(CALL, "2026-03-02").plan("2026-03-03"))
          .isEqualTo("voicemail 2026-03-06 afternoon 2");
    }

    @Test
    void any_contact_counts_for_the_gap() {
      assertThat(
              prospect()
                  .tried(CALL, "2026-03-02T15:00")
                  .tried(LINKEDIN, "2026-03-05")
                  .plan("2026-03-05"))
          .isEqualTo("voicemail 2026-03-09 morning 2");
    }

    @Test
    void a_voicemail_has_room_after_ten_attempts_and_not_after_eleven() {
      assertThat(
              prospect()
                  .tried(9, CALL, "2026-02-20")
                  .tried(LINKEDIN, "2026-02-21")
                  .tried(CALL, "2026-02-24T15:00")
                  .plan("2026-03-02"))
          .isEqualTo("voicemail 2026-03-02 morning 11");
      assertThat(
              prospect()
                  .tried(10, CALL, "2026-02-20")
                  .tried(LINKEDIN, "2026-02-21")
                  .tried(CALL, "2026-02-24T15:00")
                  .plan("2026-03-02"))
          .isEqualTo("call 2026-03-02 morning 12");
    }

    @Test
    void a_voicemail_has_room_after_three_emails_and_not_after_four() {
      assertThat(
              prospect()
                  .tried(3, EMAIL, "2026-02-20")
                  .tried(CALL, "2026-02-24T15:00")
                  .plan("2026-03-02"))
          .isEqualTo("voicemail 2026-03-02 morning 5");
      assertThat(
              prospect()
                  .tried(4, EMAIL, "2026-02-20")
                  .tried(CALL, "2026-02-24T15:00")
                  .plan("2026-03-02"))
          .isEqualTo("call 2026-03-02 morning 6");
    }

    @Test
    void stand_in_for_each_other() {
      assertThat(prospect().without(VOICEMAIL).plan("2026-03-02T08:00"))
          .isEqualTo("call 2026-03-02 morning 1");
      assertThat(
              prospect()
                  .tried(VOICEMAIL, "2026-02-20T15:00")
                  .tried(EMAIL, "2026-02-20T16:00")
                  .without(CALL)
                  .plan("2026-03-02T08:00"))
          .isEqualTo("voicemail 2026-03-02 morning 3");
    }
  }

  @Nested
  class PutOff {

    @Test
    void a_step_comes_later() {
      assertThat(prospect().notBefore("2026-03-07").plan("2026-03-02"))
          .isEqualTo("voicemail 2026-03-09 morning 1");
    }

    @Test
    void a_step_comes_never_earlier() {
      assertThat(prospect().tried(CALL, "2026-03-02").notBefore("2026-03-03").plan("2026-03-02"))
          .isEqualTo("voicemail 2026-03-06 afternoon 2");
    }
  }

  @Test
  void what_is_to_come_has_not_happened_but_later_today_has() {
    assertThat(prospect().tried(CALL, "2026-03-03").plan("2026-03-02T08:00"))
        .isEqualTo("voicemail 2026-03-02 morning 1");
    assertThat(prospect().tried(CALL, "2026-03-02T15:00").plan("2026-03-02T08:00"))
        .isEqualTo("voicemail 2026-03-06 morning 2");
  }
}
