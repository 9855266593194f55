package salescoach.bot.run;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.MovableClock;

/** The README's first walk: a prospect, one press on the clock, and the morning's message. */
@Timeout(120)
class WalkThroughTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Friday afternoon, Saturday, Sunday before breakfast, the day before Thanksgiving.
        "2026-11-20T21:00:00Z",
        "2026-11-21T15:00:00Z",
        "2026-11-22T11:00:00Z",
        "2026-11-25T15:00:00Z"
      })
  void whatever_the_day_is_a_message_comes_after_one_press(Instant today) {
    Clock system = Clock.systemUTC();
    MovableClock clock =
        new MovableClock(Clock.offset(system, Duration.between(system.instant(), today)));
    try (PlayedCoach coach = PlayedCoach.startAt(clock)) {
      Person rep = coach.rep();
      rep.command(PlayedCoach.CHANNEL, "/coach add Harlan Foods");
      rep.awaitView("followup_prospect");
      rep.submit(Map.of("prospect_first_name", "Renata"));
      rep.awaitClosed();
      coach.untilAllIsKept();
      int before = coach.answers(rep).size();

      clock.moveOnToMorning(rep.member().zone());

      Message morning = coach.answer(rep, before + 1);
      assertThat(said(morning)).contains("follow-up", "Harlan Foods");
    }
  }
}
