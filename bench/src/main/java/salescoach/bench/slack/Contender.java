package salescoach.bench.slack;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.slack.Manifest;

/**
 * One of the two programs that are compared, with a Slack of its own. Every command comes from
 * another member, so that a lost reply and a double one can't hide each other.
 */
final class Contender implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<String> javaArguments;
  private final Map<String, String> environment;
  private final Predicate<Message> right;
  private final StandIn slack;
  private final Replies replies;
  private int next;
  private @Nullable AppProcess process;

  /**
   * Starts its Slack, not yet the program.
   *
   * @param right whether a reply is what it should be
   * @param members how many commands it will get
   */
  Contender(
      List<String> javaArguments,
      Map<String, String> environment,
      Predicate<Message> right,
      int members) {
    this.javaArguments = javaArguments;
    this.right = right;
    this.replies = new Replies(members);
    Manifest manifest = Manifest.packaged();
    AppListing app = new AppListing(manifest.scopes(), manifest.events(), List.of(), List.of());
    slack = StandIn.start(team(members), app, Clock.systemUTC(), 0, Timing.slack());
    String bot = slack.team().bot().id();
    slack.onMessage(
        message -> {
          String to = message.onlyFor();
          // Slack's own voice tells of a command that nobody acknowledged: that is no reply.
          if (to != null && message.user().equals(bot)) {
            replies.take(Integer.parseInt(to.substring(1)), message);
          }
        });
    this.environment = new HashMap<>(environment);
    this.environment.put("SLACK_BOT_TOKEN", slack.botToken());
    this.environment.put("SLACK_APP_TOKEN", slack.appToken());
    this.environment.put("SALES_COACH_SLACK_URL", slack.apiUrl());
  }

  /**
   * What a start took, in nanoseconds from the process's own start.
   *
   * @param connected until Slack had its connection
   * @param answered until a command that was sent then had its reply
   */
  record Start(long connected, long answered) {}

  /** Starts the program and sends it a first command as soon as it is connected. */
  Start start() throws IOException, InterruptedException {
    AppProcess fresh = AppProcess.start(javaArguments, environment);
    process = fresh;
    slack.await(
        PATIENCE,
        () -> {
          if (!fresh.isAlive()) {
            throw new IllegalStateException("It did not start; its words are above.");
          }
          return when(slack.connections() > 0);
        });
    long connected = System.nanoTime();
    int member = send();
    replies.await(member, member + 1, PATIENCE);
    long answered = replies.arrival(member, Long.MAX_VALUE);
    return new Start(connected - fresh.begun(), answered - fresh.begun());
  }

  /** Stops it. */
  void stop() {
    if (process != null) {
      process.close();
      slack.await(PATIENCE, () -> when(slack.connections() == 0));
    }
  }

  /** Sends commands one after the other; the times from each one's sending to its reply. */
  Sample inTurn(int commands) throws InterruptedException {
    long[] nanos = new long[commands];
    for (int i = 0; i < commands; i++) {
      long sent = System.nanoTime();
      int member = send();
      replies.await(member, member + 1, PATIENCE);
      nanos[i] = replies.arrival(member, sent + PATIENCE.toNanos()) - sent;
    }
    return new Sample(nanos);
  }

  /** Sends commands at once; the times from the first one's sending to each reply. */
  Sample atOnce(int commands) throws InterruptedException {
    long begun = System.nanoTime();
    int first = next;
    for (int i = 0; i < commands; i++) {
      send();
    }
    replies.await(first, next, PATIENCE);
    return new Sample(
        IntStream.range(first, next)
            .mapToLong(member -> replies.arrival(member, begun + PATIENCE.toNanos()) - begun)
            .toArray());
  }

  OptionalDouble residentMegabytes() throws InterruptedException {
    return process == null ? OptionalDouble.empty() : process.residentMegabytes();
  }

  int sent() {
    return next;
  }

  /** How many got no reply, or another than they should. */
  int lost() {
    return replies.lost(next) + replies.wrong(next, right);
  }

  int doubled() {
    return replies.doubled(next);
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
    slack.close();
  }

  private int send() {
    int member = next++;
    Person person = slack.as(id(member));
    person.command(person.dmId(), "/coach review " + Voicemails.number(member));
    return member;
  }

  private static Optional<Boolean> when(boolean so) {
    return so ? Optional.of(true) : Optional.empty();
  }

  private static SampleTeam team(int members) {
    SampleTeam usual = SampleTeam.lanternhill();
    List<Member> people =
        IntStream.range(0, members)
            .mapToObj(i -> new Member(id(i), "rep" + i, "Rep " + i, ZoneOffset.UTC, "a rep", false))
            .toList();
    return new SampleTeam(
        usual.id(),
        usual.domain(),
        usual.name(),
        usual.appId(),
        usual.botId(),
        usual.bot(),
        people,
        List.of());
  }

  private static String id(int member) {
    return String.format(Locale.ROOT, "U%08d", member);
  }
}
