package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.inbox.Played.CHANNEL;

import com.slack.api.model.view.Views;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.AckRecord;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;
import salescoach.bot.surface.Registry;

/** Much at once, and work that takes long. */
class BusyCoachTest {

  /** Longer than anything that must not wait for it. */
  private static final Duration LONG = Duration.ofMinutes(3);

  /** As long as Slack waits; on a quiet machine it is a small part of it, as the benchmark says. */
  private static final Duration ACKNOWLEDGED = Timing.slack().ackWithin();

  /**
   * Two seconds on a quiet machine, which the benchmark measures; this one may be slow and busy.
   */
  private static final Duration ALL_ANSWERED = Duration.ofSeconds(30);

  private final CountDownLatch morning = new CountDownLatch(1);
  private final DatabaseAddress database = TestPostgres.fresh();
  private final StandIn slack = Played.slack();
  private final Person rep = slack.as(Played.REP);
  private final InboxRows inbox = new InboxRows(slack, database);
  private final SmallCoach coach = SmallCoach.of(slack, database, this::features);

  @AfterEach
  void everything_stops() {
    coach.close();
    slack.close();
  }

  private void features(Registry registry) {
    SmallCoach.echo(registry);
    registry.command(
        "sleep",
        "sleep",
        "takes until the morning",
        (incoming, answer) -> {
          awaitMorning();
          answer.send(SmallCoach.words("awake"));
          return Kept.NOTHING;
        });
    registry.shortcut(
        "review_draft",
        (incoming, answer) -> {
          answer.open(
              Views.view(
                  v ->
                      v.type("modal")
                          .callbackId("window")
                          .title(Views.viewTitle(t -> t.type("plain_text").text("A window")))
                          .blocks(SmallCoach.words("Here it is.").blocks())));
          return Kept.NOTHING;
        });
  }

  @Test
  void twenty_long_handlers_keep_nobody_elses_acknowledgement_or_window_waiting() {
    IntStream.range(0, 20).forEach(i -> rep.command(CHANNEL, "/coach sleep"));
    IntStream.range(0, 100).forEach(i -> rep.dm("word " + i));
    rep.shortcut("review_draft");
    rep.awaitView("window");
    Played.await(slack, () -> slack.acks().size() >= 121);

    List<Duration> latencies = slack.acks().stream().map(AckRecord::latency).sorted().toList();
    assertThat(latencies.get(latencies.size() * 99 / 100)).isLessThan(ACKNOWLEDGED);
    // Whoever waits is told so, and nobody waits in vain.
    Played.awaitWhisper(slack, rep, it -> it.text().contains("reading"));
    morning.countDown();
    assertThat(inbox.awaitSettled(121)).allMatch(row -> row.state().equals("done"));
    assertThat(slack.ephemerals(Played.REP))
        .filteredOn(it -> it.text().equals("awake"))
        .hasSize(20);
    assertThat(Played.answers(slack, rep)).hasSize(100);
  }

  @Test
  void two_hundred_commands_at_once_are_all_answered() {
    long begun = System.nanoTime();
    List<String> said = IntStream.range(0, 200).mapToObj(i -> "word " + i).toList();
    said.forEach(it -> rep.command(CHANNEL, "/coach echo " + it));
    Played.await(slack, () -> echoes().size() >= 200);

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ALL_ANSWERED);
    inbox.awaitSettled(200);
    assertThat(echoes())
        .containsExactlyInAnyOrderElementsOf(said.stream().map(it -> "echo " + it).toList());
  }

  private List<String> echoes() {
    return slack.ephemerals(Played.REP).stream()
        .map(Message::text)
        .filter(it -> it.startsWith("echo"))
        .toList();
  }

  /** Minutes, or until the test has seen enough. */
  private void awaitMorning() {
    try {
      var unused = morning.await(LONG.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
