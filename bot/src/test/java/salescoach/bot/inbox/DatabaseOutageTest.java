package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.AckRecord;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.DatabaseProxy;
import salescoach.bot.storage.EmbeddedServer;
import salescoach.bot.storage.StorageException;
import salescoach.bot.storage.TestPostgres;

/** PostgreSQL is gone for a while, in the ways in which servers and networks go. */
class DatabaseOutageTest {

  private static final String EXCUSE = "try again in a minute";

  /**
   * Within this time a person hears that something is wrong: three seconds, since Slack waits no
   * longer, of which the wait for a connection takes half. As much again is for a slow and busy
   * machine, and so this Slack waits for as long.
   */
  private static final Duration TOLD = Duration.ofSeconds(3).multipliedBy(2);

  /** Within this time of its return the work goes on: ten seconds, and again as much. */
  private static final Duration RESUMED = Duration.ofSeconds(10).multipliedBy(2);

  private final DatabaseAddress direct = TestPostgres.fresh();
  private final DatabaseProxy way = DatabaseProxy.to(direct);
  private final PlayedCoach coach = PlayedCoach.startWithoutBot(way.address(), TOLD);
  private final StandIn slack = coach.slack();
  private final Person rep = coach.rep();
  private final InboxRows inbox = new InboxRows(slack, direct);

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    way.restore();
    coach.close();
    way.close();
    assertThat(slack.refused()).isEmpty();
  }

  static Stream<Arguments> outages() {
    return Stream.of(
        Arguments.argumentSet(
            "the server is down", (Consumer<DatabaseProxy>) DatabaseProxy::refuse),
        Arguments.argumentSet(
            "the network swallows everything", (Consumer<DatabaseProxy>) DatabaseProxy::freeze));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void people_hear_within_three_seconds_and_messages_are_answered_after_it(
      Consumer<DatabaseProxy> outage) {
    coach.startBot();
    rep.dm(DuplicateDeliveryTest.DRAFT);
    Message review = coach.answer(rep, 1);
    rep.shortcut("review_draft");
    rep.awaitView("review_modal");
    inbox.awaitSettled(2);

    outage.accept(way);
    long gone = System.nanoTime();
    rep.dm(DuplicateDeliveryTest.GOOD);
    rep.command(CHANNEL, "/coach review " + DuplicateDeliveryTest.DRAFT);
    rep.submit(Map.of("review_text", DuplicateDeliveryTest.DRAFT));
    slack.as(PlayedCoach.REP).press(review, "review_unfold");

    Played.awaitAnswer(slack, rep, it -> it.text().contains(EXCUSE));
    Played.await(slack, () -> whispered(EXCUSE) == 2);
    assertThat(rep.awaitErrors().errors().values()).allMatch(it -> it.contains(EXCUSE));
    assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(TOLD);
    assertThat(rep.view().orElseThrow().toString()).contains("Doug Pruitt from Fieldgate");

    // Slack has brought the message a second time before the database is back.
    pause(TOLD.plusMillis(1500).minusNanos(System.nanoTime() - gone));
    way.restore();
    Played.await(slack, () -> rows("message") == 2);
    inbox.awaitSettled(3);
    assertThat(coach.answers(rep))
        .filteredOn(it -> it.text().contains(EXCUSE))
        .as("one excuse for one message")
        .hasSize(1);
    // A commit whose answer was swallowed may have been one: what it brought is answered, too.
    assertThat(coach.answers(rep))
        .filteredOn(it -> said(it).contains("Score"))
        .hasSize(2 + rows("modal review_modal"));
  }

  @Test
  void thirty_people_at_once_hear_it_within_three_seconds_too() {
    coach.startBot();
    rep.dm(DuplicateDeliveryTest.DRAFT);
    inbox.awaitSettled(1);

    way.freeze();
    long gone = System.nanoTime();
    IntStream.range(0, 30).forEach(i -> rep.command(CHANNEL, "/coach review draft " + i));
    Played.await(slack, () -> whispered(EXCUSE) == 30);

    assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(TOLD);
    assertThat(slack.acks()).noneMatch(AckRecord::late);
  }

  static Stream<Arguments> returns() {
    return Stream.of(
        Arguments.argumentSet(
            "the server comes back",
            (Consumer<DatabaseProxy>)
                way -> {
                  way.refuse();
                  pause(Duration.ofSeconds(4));
                  way.restore();
                }),
        Arguments.argumentSet(
            "the old connections never end",
            (Consumer<DatabaseProxy>)
                way -> {
                  way.freeze();
                  pause(Duration.ofSeconds(7));
                  way.restoreForNewOnes();
                }));
  }

  @ParameterizedTest
  @MethodSource("returns")
  void what_was_acknowledged_just_before_is_answered_within_ten_seconds_of_its_return(
      Consumer<DatabaseProxy> outage) {
    coach.startBot();
    // The posts have to wait, so the outage finds the work undone.
    slack.faults().rateLimit("chat.postMessage", 1, Duration.ofSeconds(1));
    List<String> said = List.of(DuplicateDeliveryTest.DRAFT, DuplicateDeliveryTest.GOOD);
    said.stream().map(rep::dm).toList().forEach(event -> Played.awaitAck(slack, event));

    outage.accept(way);
    long back = System.nanoTime();
    List<InboxRows.Row> rows = inbox.awaitSettled(2);

    assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(RESUMED);
    assertThat(rows).hasSize(2).allMatch(row -> row.state().equals("done"));
    assertThat(coach.answers(rep)).hasSize(2).allMatch(it -> said(it).contains("Score"));
    assertThat(inbox.count("draft")).isEqualTo(2);
  }

  @Test
  void a_server_that_is_killed_and_started_again_has_lost_nothing(@TempDir Path folder) {
    EmbeddedServer server = EmbeddedServer.start(folder.resolve("home"));
    DatabaseProxy toServer = DatabaseProxy.to(server.address());
    try (Database database = Database.at(server.address())) {
      database.migrate();
    }
    StandIn other = Played.slack();
    Person person = other.as(Played.REP);
    try (SmallCoach small = SmallCoach.of(other, toServer.address(), SmallCoach::echo)) {
      other.faults().rateLimit("chat.postMessage", 1, Duration.ofSeconds(2));
      Played.awaitAck(other, person.dm("before"));
      killed(folder);
      person.dm("meanwhile");
      Played.awaitAnswer(other, person, it -> it.text().contains(EXCUSE));

      server = restarted(server, folder);
      toServer.leadTo(server.address());
      new InboxRows(other, server.address()).awaitSettled(2);
      assertThat(Played.count(other, person, "echo before")).isEqualTo(1);
      assertThat(Played.count(other, person, "echo meanwhile")).isEqualTo(1);
      assertThat(small.givenUp()).isEmpty();
    } finally {
      toServer.close();
      other.close();
      server.close();
    }
  }

  /** Kills the server, all its processes with it, as a power cut does. */
  private static void killed(Path folder) {
    try {
      String first = Files.readAllLines(folder.resolve("home/data/postmaster.pid")).get(0);
      ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
      Stream<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants());
      all.toList().forEach(ProcessHandle::destroyForcibly);
      postmaster.onExit().join();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static EmbeddedServer restarted(EmbeddedServer dead, Path folder) {
    try {
      dead.close();
    } catch (StorageException alreadyDead) {
      // It can't be stopped in an orderly way any more; what matters is the folder's lock.
    }
    return EmbeddedServer.start(folder.resolve("home"));
  }

  private int rows(String kind) {
    return (int) inbox.all().stream().filter(row -> row.kind().equals(kind)).count();
  }

  private long whispered(String words) {
    return slack.ephemerals(PlayedCoach.REP).stream()
        .filter(it -> it.text().contains(words))
        .count();
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
