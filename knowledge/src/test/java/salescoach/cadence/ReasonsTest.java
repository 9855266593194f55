package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.cadence.Channel.CALL;
import static salescoach.cadence.Channel.EMAIL;
import static salescoach.cadence.Channel.LINKEDIN;
import static salescoach.cadence.Channel.VOICEMAIL;
import static salescoach.cadence.Plans.prospect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  @Test
  void names_the_day_on_which_the_voicemail_was_left() {
    assertThat(prospect().tried(VOICEMAIL, "2026-03-03").at("2026-03-05").why())
        .startsWith("Voicemail left on Tuesday, and no email since:")
        .contains("openings for this week and next");
    assertThat(prospect().tried(VOICEMAIL, "2026-03-05").at("2026-03-05").why())
        .startsWith("Voicemail left today");
    assertThat(prospect().tried(VOICEMAIL, "2026-03-04").at("2026-03-05").why())
        .startsWith("Voicemail left yesterday");
    assertThat(prospect().tried(VOICEMAIL, "2026-02-03").at("2026-03-05").why())
        .startsWith("Voicemail left on 3 February");
    assertThat(prospect().tried(VOICEMAIL, "2025-12-03").at("2026-02-05").why())
        .startsWith("Voicemail left on 3 December 2025");
  }

  @Test
  void says_from_the_eighth_attempt_on_that_stopping_is_allowed() {
    assertThat(prospect().tried(6, EMAIL, "2026-03-02").at("2026-03-06").why())
        .doesNotContain("stopping");
    assertThat(prospect().tried(7, EMAIL, "2026-03-02").at("2026-03-06").why())
        .contains("attempt 8 of 12", "stopping is allowed");
    assertThat(
            prospect()
                .tried(6, EMAIL, "2026-02-20")
                .tried(CALL, "2026-02-24")
                .tried(CALL, "2026-02-25")
                .at("2026-03-06"))
        .satisfies(step -> assertThat(step.action()).isEqualTo(Action.LINKEDIN))
        .satisfies(step -> assertThat(step.why()).contains("stopping is allowed"));
    assertThat(prospect().tried(12, EMAIL, "2026-03-02").at("2026-03-06").why())
        .startsWith("12 attempts")
        .contains("stop");
  }

  @Test
  void speaks_of_a_silence_of_months_only_where_there_was_one() {
    assertThat(prospect().tried(CALL, "2025-11-02").at("2026-03-06").why())
        .startsWith("A silence of months, so the count starts anew. ");
    assertThat(prospect().tried(LINKEDIN, "2026-03-05").at("2026-03-06").why())
        .doesNotContain("silence");
  }

  @Test
  void does_not_say_that_nobody_answered_where_somebody_did() {
    assertThat(prospect().answered(CALL, "2026-03-02").tried(CALL, "2026-03-05").at("2026-03-10"))
        .satisfies(step -> assertThat(step.action()).isEqualTo(Action.LINKEDIN))
        .satisfies(step -> assertThat(step.why()).doesNotContain("answer"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-18, false",
    "2026-12-21, true",
    "2026-12-24, true",
    "2026-12-31, true",
    "2027-01-04, false"
  })
  void encourages_at_the_end_of_december(String day, boolean encouraged) {
    NextStep step = prospect().at(day + "T09:00");

    assertThat(step.due().orElseThrow()).isEqualTo(day);
    assertThat(step.why().contains("Don't skip the end of December")).isEqualTo(encouraged);
  }

  @Test
  void names_the_band_of_last_time() {
    assertThat(
            prospect()
                .tried(VOICEMAIL, "2026-03-02T09:00")
                .tried(EMAIL, "2026-03-02")
                .at("2026-03-06")
                .why())
        .contains("Try the afternoon, since the morning did not reach them.");
  }

  @Test
  void tells_that_a_step_was_put_off() {
    assertThat(prospect().notBefore("2026-03-09").at("2026-03-02").why())
        .endsWith("Put off to 9 March.");
  }

  @Test
  void tells_of_a_step_that_was_put_off_as_on_its_day() {
    assertThat(
            prospect()
                .tried(VOICEMAIL, "2026-03-02T09:00")
                .notBefore("2026-04-15")
                .at("2026-03-02")
                .why())
        .startsWith("Voicemail left on 2 March, and no email since: better late than never.")
        .endsWith("Put off to 15 April.")
        .doesNotContain("today");
  }

  @Test
  void says_that_an_agreed_day_goes_first_and_where_it_had_to_move() {
    assertThat(Plans.of(Stage.LEAD).agreed("2026-03-05").at("2026-03-02").why())
        .isEqualTo(
            "You agreed to speak on Thursday, 5 March: a day that they named goes before every"
                + " rule.");
    assertThat(Plans.of(Stage.LEAD).agreed("2026-03-07").at("2026-03-02").why())
        .contains("Saturday, 7 March, and the first day after it that will do is Monday");
  }

  @Test
  void gives_the_figures_of_a_lead_that_is_overdue() {
    assertThat(Plans.of(Stage.LEAD).leadSince("2026-01-02", 30).at("2026-03-02").why())
        .startsWith("A lead for 59 days, where a sale takes 30 at most.");
    assertThat(Plans.of(Stage.LEAD).deadline("2026-02-02").at("2026-03-02").why())
        .startsWith("Their deadline of 2 February has passed");
  }

  @Test
  void differs_from_attempt_to_attempt() {
    String first = prospect().at("2026-03-02").why();
    String second = prospect().tried(CALL, "2026-03-02").at("2026-03-06").why();
    assertThat(first).startsWith("The first contact").isNotEqualTo(second);
    assertThat(second).startsWith("You called on Monday");
  }

  @Test
  void does_not_speak_of_a_call_where_there_was_none() {
    assertThat(
            prospect()
                .tried(VOICEMAIL, "2026-03-02T09:00")
                .tried(EMAIL, "2026-03-02")
                .without(CALL)
                .at("2026-03-06")
                .why())
        .startsWith("You left a voicemail on Monday, and no call leads to them");
  }
}
