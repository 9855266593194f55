package salescoach.guideline.nonextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.guideline.Critic;
import salescoach.guideline.Critique;
import salescoach.guideline.Team;
import salescoach.text.Language;

/** A time that is offered, and days, months and numbers that are only mentioned. */
class OffersTest {

  private static final Critic CRITIC =
      new Critic(List.of(new NoNextStep()), Team.STANDARD, Language.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who looks after the Sunday brunch since you opened the terrace in May?",
        "How many Friday deliveries come back unopened?",
        "Do your drivers still start at 5 on Mondays?",
        "Are you open to the public on Saturday or Sunday?",
        "What happens to a booking that comes in at nine on a Saturday?",
        "My name is Ilse and I work for Dockside, the #1 planner for boat yards.",
        "You opened a third bakery on Mill Road in October 2025.",
        "We work with 40 or 50 workshops, and the free trial ends on March 31.",
        "I was in your showroom last Tuesday, and every bay stood empty.",
        "I see that your branch in Leith opens at 7 from Monday 3 March.",
        "Two crews of ours opened around 30 depots between 2019 and 2024.",
        "Your new clinic is open on Thursday, and the free parking works well.",
        "Could your team seat the Friday rush without a second host?",
        "The Saturday crew does the work of the Monday crew too.",
        "Is your Saturday desk any fuller since May 4?"
      })
  void a_day_that_is_mentioned_is_no_offer(String sentence) {
    assertThat(critique(sentence).strengths()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does Tuesday at 10 work?",
        "Would Wednesday at 4 or Friday at noon suit you for ten minutes?",
        "I have openings on Monday and Thursday.",
        "I'm free Tuesday after 2.",
        "Tuesday at 9 or Thursday at 3?",
        "Thursday 1:30?",
        "How about the 14th at 11?",
        "Could we talk for five minutes on Monday?",
        "I've got Wednesday at 10 or Friday at 1.",
        "Are you free on Thursday morning?",
        "Let me know whether Tuesday or Friday is better.",
        "My openings are Mon 12:10 and Wed 4:45.",
        "Available this Mon/Tue/Fri 9-11am CET.",
        "Free Wed-Fri, 3-5pm.",
        "Is Thursday at 2 easier?",
        "I could swing by on Monday before the lunch rush.",
        "Do you have ten minutes on Wednesday or Friday?",
        "We open late ourselves, so shall we speak on the 3rd or the 5th?"
      })
  void a_time_that_is_offered_is_praised(String sentence) {
    assertThat(critique(sentence).strengths())
        .singleElement()
        .asString()
        .startsWith("You offer a time: \"" + sentence.substring(0, sentence.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My Monday morning is wide open, and so is all of Friday.",
        "Here are two times: Wednesday at 9, Friday at 4.",
        "Wednesday at 9 and Friday at 4 are still free on my side.",
        "I kept Monday at 11 and Tuesday at 2 for you.",
        "Possible times: Wed 9 AM, Fri 4 PM.",
        "Option one is Monday at 9, option two is Friday at 4.",
        "I have reserved Wednesday at 9 for the two of us.",
        "I'm flexible on Monday and Friday.",
        "Would love five minutes on Friday at 9.",
        "Let us speak on Friday at 9.",
        "How does Friday at 4 sound?",
        "Any chance that you have a moment on Friday at 4?",
        "Say yes to Friday at 4 and the invite is on its way."
      })
  void whatever_may_be_an_offer_is_no_fault(String sentence) {
    Critique critique = critique(sentence);
    assertThat(critique.findings()).isEmpty();
    assertThat(critique.hints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Busy on Mondays?", "How was Monday?", "What happens at 5?"})
  void a_short_question_about_their_days_is_no_offer(String sentence) {
    assertThat(critique(sentence).strengths()).isEmpty();
  }

  @Test
  void an_email_that_only_mentions_a_day_has_no_next_step() {
    String text =
        """
        Hi Marit,

        Who answers the phone on Saturdays since you opened the second yard in April? Callers give \
        up after four rings, and the yard next door gets the job. With Dockside every call is \
        picked up within two, also on a holiday, so you might see fewer empty berths.

        Ilse""";
    Critique critique = CRITIC.critique(new Draft(text, Medium.EMAIL));
    assertThat(critique.strengths()).isEmpty();
    assertThat(critique.findings()).extracting("fault").containsExactly("no-next-step");
  }

  @Test
  void of_two_sentences_with_days_the_offer_is_quoted() {
    String text =
        """
        Hi Marit,

        Who answers the phone on Saturday since you opened the second yard on June 1? Can we talk \
        on Monday? If so, Tuesday at 10 or Monday at 3 would suit me.

        Ilse""";
    assertThat(CRITIC.critique(new Draft(text, Medium.EMAIL)).strengths())
        .containsExactly(
            "You offer a time: \"If so, Tuesday at 10 or Monday at 3 would suit me\".");
  }

  private static Critique critique(String sentence) {
    return CRITIC.critique(
        new Draft("Hi Marit,\n\nYour yard is full. " + sentence + "\n\nIlse", Medium.EMAIL));
  }
}
