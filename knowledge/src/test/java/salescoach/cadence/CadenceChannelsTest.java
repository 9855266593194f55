package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.cadence.Channel.CALL;
import static salescoach.cadence.Channel.EMAIL;
import static salescoach.cadence.Channel.LETTER;
import static salescoach.cadence.Channel.LINKEDIN;
import static salescoach.cadence.Channel.REFERRAL;
import static salescoach.cadence.Channel.VOICEMAIL;
import static salescoach.cadence.Channel.X;
import static salescoach.cadence.Plans.prospect;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which channel one is in touch, and at which time of day. 2 March 2026 is a Monday. */
class CadenceChannelsTest {

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
}
