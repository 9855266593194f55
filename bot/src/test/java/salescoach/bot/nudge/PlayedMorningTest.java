package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.run.PlayedCoach;
import salescoach.cadence.WorkingDays;

/** A rep's morning with everything that belongs to it, as the playground shows it. */
class PlayedMorningTest {

  private final MovableClock clock = new MovableClock(Clock.systemUTC());
  private final PlayedCoach coach = PlayedCoach.startAt(clock);
  private final Person rep = coach.rep();

  @AfterEach
  void close() {
    coach.close();
  }

  private void add(String company) {
    rep.command(PlayedCoach.CHANNEL, "/coach add " + company);
    rep.awaitView("followup_prospect");
    rep.submit(Map.of("prospect_first_name", "Renata"));
    rep.awaitClosed();
  }

  private void moveOnToAWorkingMorning() {
    WorkingDays days = WorkingDays.of("US");
    do {
      clock.moveOnToMorning(rep.member().zone());
    } while (!days.isWorking(LocalDate.ofInstant(clock.instant(), rep.member().zone())));
  }

  @Test
  void prospects_are_added_the_morning_comes_and_a_step_is_done_with_a_button() {
    add("Harlan Foods");
    add("Mistral Paper");
    coach.untilAllIsKept();
    int before = coach.answers(rep).size();

    moveOnToAWorkingMorning();
    Message morning = coach.answer(rep, before + 1);
    assertThat(said(morning)).contains("2 follow-ups today", "Harlan Foods", "Mistral Paper");

    rep.press(morning, "step_done");
    Message edited = coach.untilItSays(morning, "left a voicemail");
    assertThat(said(edited)).contains("Send an email");
    rep.command(PlayedCoach.CHANNEL, "/coach prospect Harlan");
    coach.eventually(
        () -> coach.slack().ephemerals(PlayedCoach.REP).toString(),
        shown -> shown.contains("oicemail"));
    assertThat(coach.answers(rep)).hasSize(before + 1);
  }
}
