package salescoach.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.run.Playground;

/** A stand-in with as many members as a test wants, and what they got. */
final class Town implements AutoCloseable {

  static final String CHANNEL = "C0SALES01";

  /** For a slow and busy machine: what is awaited is there within seconds as a rule. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StandIn slack;
  private final Front front;
  private final List<String> members;

  private Town(StandIn slack, List<String> members) {
    this.slack = slack;
    this.front = Front.of(slack);
    this.members = members;
  }

  static Town of(int members) {
    return of(members, Playground.listing(List.of()));
  }

  static Town of(int members, AppListing app) {
    SampleTeam sample = SampleTeam.lanternhill();
    List<Member> people =
        IntStream.range(0, members)
            .mapToObj(i -> String.format(Locale.ROOT, "U0REP%05d", i))
            .map(id -> new Member(id, id.toLowerCase(Locale.ROOT), id, ZoneId.of("UTC"), "", false))
            .toList();
    Set<String> everybody =
        Stream.concat(people.stream(), Stream.of(sample.bot()))
            .map(Member::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    SampleTeam team =
        new SampleTeam(
            sample.id(),
            sample.domain(),
            sample.name(),
            sample.appId(),
            sample.botId(),
            sample.bot(),
            people,
            List.of(new Conversation(CHANNEL, Conversation.Kind.CHANNEL, "sales", everybody)));
    return new Town(
        StandIn.start(team, app, Clock.systemUTC(), 0, Timing.slack()),
        people.stream().map(Member::id).toList());
  }

  StandIn slack() {
    return slack;
  }

  Front front() {
    return front;
  }

  List<String> members() {
    return members;
  }

  /** What a member got from the coach, or stands in a channel from it. */
  List<Message> got(String receiver) {
    String conversation = receiver.startsWith("U") ? slack.as(receiver).dmId() : receiver;
    return slack.messages(conversation).stream()
        .filter(message -> message.user().equals(slack.team().bot().id()))
        .toList();
  }

  /** How many members got so many messages. */
  Map<Integer, Long> counts() {
    return members.stream()
        .collect(Collectors.groupingBy(member -> got(member).size(), Collectors.counting()));
  }

  /** Waits for something to be so. */
  static void await(Duration patience, BooleanSupplier wanted) {
    long end = System.nanoTime() + patience.toNanos();
    while (!wanted.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("waited in vain for " + patience);
      }
      pause(Duration.ofMillis(20));
    }
  }

  static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** The first member, for tests that need one only. */
  String member() {
    return Optional.of(members.get(0)).get();
  }

  @Override
  public void close() {
    front.close();
    slack.close();
  }
}
