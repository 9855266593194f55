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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract's rules, one by one. 2 March 2026 is a Monday. */
class CadenceTest {

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
  class LinkedInAndX {

    @Test
    void come_after_two_voicemails_with_their_emails_and_not_after_one() {
      Plans plans = prospect().tried(VOICEMAIL, "2026-02-02T09:00").tried(EMAIL, "2026-02-02");
      assertThat(plans.plan("2026-02-06")).startsWith("call");

      plans.tried(VOICEMAIL, "2026-02-10T09:00").tried(EMAIL, "2026-02-10");
      assertThat(plans.plan("2026-02-10")).isEqualTo("linkedin 2026-02-17 4");
    }

    @Test
    void two_voicemails_with_one_email_are_no_two_pairs() {
      assertThat(
              prospect()
                  .tried(VOICEMAIL, "2026-02-02")
                  .tried(VOICEMAIL, "2026-02-06")
                  .tried(EMAIL, "2026-02-07")
                  .plan("2026-02-11"))
          .startsWith("call");
    }

    @Test
    void come_after_two_calls_in_a_row_and_not_with_an_email_between() {
      assertThat(prospect().tried(CALL, "2026-02-02").tried(CALL, "2026-02-06").plan("2026-02-10"))
          .isEqualTo("linkedin 2026-02-10 2");
      assertThat(
              prospect()
                  .tried(CALL, "2026-02-02")
                  .tried(EMAIL, "2026-02-04")
                  .tried(CALL, "2026-02-06")
                  .plan("2026-02-10"))
          .startsWith("voicemail");
    }

    @Test
    void take_turns() {
      Plans plans =
          prospect()
              .tried(LINKEDIN, "2026-01-20")
              .tried(CALL, "2026-02-02")
              .tried(CALL, "2026-02-06");
      assertThat(plans.plan("2026-02-10")).startsWith("x 2026-02-10");

      plans.tried(X, "2026-02-10").tried(CALL, "2026-02-12").tried(CALL, "2026-02-13");
      assertThat(plans.plan("2026-02-17")).startsWith("linkedin 2026-02-17");
    }

    @Test
    void stand_in_for_each_other_and_are_passed_over_where_neither_leads_there() {
      Plans plans = prospect().tried(CALL, "2026-02-02").tried(CALL, "2026-02-06T15:00");

      assertThat(plans.without(LINKEDIN).plan("2026-02-10")).startsWith("x 2026-02-10");
      assertThat(plans.without(X).plan("2026-02-10")).startsWith("voicemail 2026-02-10");
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
  class WhatIsNotReachable {

    @Test
    void without_a_phone_one_writes() {
      assertThat(prospect().only(EMAIL, LETTER).plan("2026-03-02")).startsWith("email");
    }

    @Test
    void where_only_letter_and_referral_remain_each_comes_once_and_then_it_rests() {
      Plans plans = prospect().only(LETTER, REFERRAL);
      assertThat(plans.plan("2026-03-02")).isEqualTo("letter 2026-03-02 0");

      plans.tried(LETTER, "2026-03-02");
      assertThat(plans.plan("2026-03-02")).isEqualTo("referral 2026-03-06 0");

      plans.tried(REFERRAL, "2026-03-06");
      assertThat(plans.plan("2026-03-06")).isEqualTo("back-burner 2026-03-10 0");
    }

    @Test
    void where_nothing_leads_there_it_rests() {
      assertThat(prospect().only().plan("2026-03-02")).isEqualTo("back-burner 2026-03-02 0");
      assertThat(Plans.of(Stage.LEAD).only().plan("2026-03-02"))
          .isEqualTo("back-burner 2026-03-02 0");
    }

    @Test
    void linkedin_and_x_alone_come_to_an_end() {
      Plans plans = prospect().only(LINKEDIN, X);
      assertThat(plans.plan("2026-03-02")).startsWith("linkedin");
      plans.tried(LINKEDIN, "2026-03-02");
      assertThat(plans.plan("2026-03-06")).startsWith("x");
      plans.tried(X, "2026-03-06");
      assertThat(plans.plan("2026-03-10")).startsWith("back-burner");
    }
  }

  @Nested
  class TheTimeOfDay {

    @ParameterizedTest
    @CsvSource({
      "10:59, afternoon",
      "11:00, morning",
      "13:59, morning",
      "14:00, morning",
      "17:30, morning"
    })
    void is_another_than_that_of_the_last_call(String last, String next) {
      assertThat(prospect().tried(CALL, "2026-03-02T" + last).plan("2026-03-02T18:00"))
          .isEqualTo("voicemail 2026-03-06 " + next + " 2");
    }

    @ParameterizedTest
    @CsvSource({
      "10:59, 2026-03-02 morning",
      "11:00, 2026-03-02 afternoon",
      "17:00, 2026-03-02 afternoon",
      "17:01, 2026-03-03 morning"
    })
    void that_is_past_today_gives_way_to_a_later_one(String now, String told) {
      assertThat(prospect().plan("2026-03-02T" + now)).isEqualTo("voicemail " + told + " 1");
    }

    @ParameterizedTest
    @CsvSource({
      "10:59, 2026-03-06 morning",
      "11:00, 2026-03-06 midday",
      "13:59, 2026-03-06 midday",
      "14:00, 2026-03-09 morning"
    })
    void after_an_afternoon_is_never_the_afternoon(String now, String told) {
      assertThat(prospect().tried(CALL, "2026-03-02T15:00").plan("2026-03-06T" + now))
          .isEqualTo("voicemail " + told + " 2");
    }

    @Test
    void is_nothing_to_emails() {
      assertThat(prospect().only(EMAIL).plan("2026-03-02T21:00")).isEqualTo("email 2026-03-02 1");
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
