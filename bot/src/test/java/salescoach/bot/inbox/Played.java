package salescoach.bot.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.run.Playground;

/** A stand-in for Slack as these tests want it, and what they ask about it. */
final class Played {

  static final Duration PATIENCE = PlayedCoach.PATIENCE;
  static final String REP = "U0TOMAS01";
  static final String CHANNEL = "C0SALES01";

  private Played() {}

  /** Slack brings an event again after a second, and lets a modal be opened for long. */
  static StandIn slack(Clock clock) {
    Timing timing =
        new Timing(
            Duration.ofSeconds(3),
            Stream.of(0, 1, 2, 5, 10, 10).map(s -> Duration.ofSeconds(s)).toList(),
            PATIENCE);
    return StandIn.start(SampleTeam.lanternhill(), Playground.listing(List.of()), clock, 0, timing);
  }

  static StandIn slack() {
    return slack(Clock.systemUTC());
  }

  /** What the coach said to a member directly, oldest first. */
  static List<Message> answers(StandIn slack, Person person) {
    return slack.messages(person.dmId()).stream()
        .filter(message -> message.user().equals(slack.team().bot().id()))
        .toList();
  }

  /** How often the coach said just that. */
  static long count(StandIn slack, Person person, String text) {
    return answers(slack, person).stream().filter(it -> it.text().equals(text)).count();
  }

  /** Waits for a message of the coach's. */
  static Message awaitAnswer(StandIn slack, Person person, Predicate<Message> wanted) {
    return slack.await(PATIENCE, () -> answers(slack, person).stream().filter(wanted).findFirst());
  }

  /** Waits for a message that only that member sees. */
  static Message awaitWhisper(StandIn slack, Person person, Predicate<Message> wanted) {
    return slack.await(
        PATIENCE, () -> slack.ephemerals(person.member().id()).stream().filter(wanted).findFirst());
  }

  /** Waits until what a person did is acknowledged. */
  static void awaitAck(StandIn slack, String envelopeOrEvent) {
    slack.await(
        PATIENCE,
        () ->
            slack.acks().stream()
                .filter(
                    ack ->
                        envelopeOrEvent.equals(ack.eventId())
                            || envelopeOrEvent.equals(ack.envelopeId()))
                .findFirst());
  }

  /** Waits for something to be so. */
  static void await(StandIn slack, java.util.function.BooleanSupplier wanted) {
    slack.await(PATIENCE, () -> wanted.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }
}
