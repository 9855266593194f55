package salescoach.bot.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.run.PlayedCoach;

/** A coach on a Tuesday morning, with what people type, press and read. */
final class FollowedUp implements AutoCloseable {

  /** 9 in the morning where the rep is. */
  private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

  private final MovableClock clock =
      new MovableClock(
          Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), TUESDAY)));
  private final PlayedCoach coach = PlayedCoach.startAt(clock);
  private final Map<String, Integer> whispers = new HashMap<>();
  private final Map<String, Integer> answers = new HashMap<>();

  MovableClock clock() {
    return clock;
  }

  PlayedCoach coach() {
    return coach;
  }

  Person rep() {
    return coach.rep();
  }

  Person other() {
    return coach.slack().as(PlayedCoach.OTHER_REP);
  }

  Person lead() {
    return coach.slack().as(PlayedCoach.LEAD);
  }

  /** What comes of the form, filled in so. */
  String add(Person person, String company, String first, String last, String email) {
    return said(added(person, company, first, last, email));
  }

  Message added(Person person, String company, String first, String last, String email) {
    person.command(CHANNEL, "/coach add");
    person.awaitView("followup_prospect");
    person.submit(
        Map.of(
            "prospect_company", company,
            "prospect_first_name", first,
            "prospect_last_name", last,
            "prospect_email", email));
    return nextAnswer(person);
  }

  Message nextAnswer(Person person) {
    int number = answers.merge(person.member().id(), 1, Integer::sum);
    return coach.answer(person, number);
  }

  /** What a command answers. */
  String typed(Person person, String line) {
    return said(told(person, line));
  }

  Message told(Person person, String line) {
    person.command(CHANNEL, "/coach " + line);
    return nextWhisper(person);
  }

  Message nextWhisper(Person person) {
    int number = whispers.merge(person.member().id(), 1, Integer::sum);
    return coach.whisper(person, number);
  }

  /** Presses a button on the rep's page of a prospect, until the page says that. */
  Message onPage(String who, String action, String words) {
    Message page = told(rep(), "prospect " + who);
    rep().press(page, action);
    return coach.untilItSays(page, words);
  }

  @Override
  public void close() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }
}
