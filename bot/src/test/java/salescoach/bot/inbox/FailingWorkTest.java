package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.inbox.Played.CHANNEL;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.StorageUnavailable;
import salescoach.bot.storage.TestPostgres;
import salescoach.bot.surface.Registry;

/** Handlers that make mistakes, and what the log says of them. */
class FailingWorkTest {

  /** Words that must not be found in a log. */
  private static final String SECRET = "Renata of Fieldgate";

  private static final String STUMBLED = "I stumbled over this one";

  private final DatabaseAddress database = TestPostgres.fresh();

  private final StandIn slack = Played.slack();
  private final Person rep = slack.as(Played.REP);
  private final InboxRows inbox = new InboxRows(slack, database);
  private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
  private final CountDownLatch progressSeen = new CountDownLatch(1);
  private final CapturedLog log = CapturedLog.begin();
  private final SmallCoach coach = SmallCoach.of(slack, database, this::features);

  @AfterEach
  void everything_stops() {
    coach.close();
    slack.close();
    log.close();
  }

  private void features(Registry registry) {
    registry.message(this::message);
    registry.command(
        "half",
        "half",
        "answers and then fails",
        (incoming, answer) -> {
          answer.send(SmallCoach.words("half of it"));
          throw new IllegalStateException(incoming.text());
        });
    registry.mention(
        (incoming, answer) -> {
          awaitSeen();
          answer.whisper(SmallCoach.words("seen"));
          return Kept.NOTHING;
        });
  }

  private Kept message(Incoming incoming, Answer answer) {
    int attempt = tries(incoming.text()).incrementAndGet();
    switch (incoming.text().split(" ")[0]) {
      case "always" -> throw new IllegalStateException("could not read: " + incoming.text());
      case "deep" -> throw new StackOverflowError(incoming.text());
      case "twice" -> {
        if (attempt < 3) {
          throw new IllegalStateException(incoming.text());
        }
        answer.send(SmallCoach.words("third time lucky"));
      }
      case "kept" -> {
        answer.send(SmallCoach.words("kept"));
        return transaction ->
            transaction
                .createUpdate("INSERT INTO inbox (workspace_id, delivery_key) VALUES ('T', :text)")
                .bind("text", incoming.text())
                .execute();
      }
      case "unsure" -> {
        return transaction -> transaction.afterCommit(FailingWorkTest::loseTheLine);
      }
      default -> answer.send(SmallCoach.words("fine"));
    }
    return Kept.NOTHING;
  }

  @Test
  void what_always_fails_is_tried_three_times_and_then_its_sender_is_told_once() {
    rep.dm("always " + SECRET);
    rep.dm("deep " + SECRET);

    assertThat(inbox.awaitSettled(2))
        .allSatisfy(row -> assertThat(row.state()).isEqualTo("failed"))
        .allSatisfy(row -> assertThat(row.body()).isNull());
    assertThat(tries("always " + SECRET)).hasValue(3);
    assertThat(tries("deep " + SECRET)).hasValue(3);
    assertThat(Played.answers(slack, rep)).hasSize(2).allMatch(it -> it.text().contains(STUMBLED));
    assertThat(log.text())
        .contains("IllegalStateException", "StackOverflowError", "FailingWorkTest")
        .doesNotContain(SECRET);
  }

  @Test
  void what_fails_after_its_whisper_says_so_in_a_second_one() {
    rep.command(CHANNEL, "/coach half");

    assertThat(inbox.awaitSettled(1)).allMatch(row -> row.state().equals("failed"));
    assertThat(slack.ephemerals(Played.REP))
        .filteredOn(it -> !it.text().contains("reading"))
        .extracting(it -> it.text().split(",")[0])
        .containsExactly("half of it", STUMBLED);
  }

  @Test
  void what_was_committed_without_the_database_saying_so_is_not_done_again() {
    rep.dm("unsure " + SECRET);

    assertThat(inbox.awaitSettled(1)).allMatch(row -> row.state().equals("done"));
    // By then the second try has found it done, and handed the turn to the next.
    rep.dm("hello");
    Played.awaitAnswer(slack, rep, it -> it.text().equals("fine"));
    assertThat(tries("unsure " + SECRET)).hasValue(1);
    assertThat(coach.givenUp()).isEmpty();
  }

  @Test
  void what_fails_twice_is_answered_the_third_time() {
    rep.dm("twice " + SECRET);

    inbox.awaitSettled(1);
    assertThat(Played.answers(slack, rep))
        .extracting(Message::text)
        .containsExactly("third time lucky");
  }

  @Test
  void outages_and_waits_do_not_count_as_mistakes() {
    slack.faults().rateLimit("chat.postMessage", 4, Duration.ofSeconds(1));
    rep.dm("twice " + SECRET);

    assertThat(inbox.awaitSettled(1)).allMatch(row -> row.state().equals("done"));
    assertThat(Played.answers(slack, rep))
        .extracting(Message::text)
        .containsExactly("third time lucky");
  }

  @Test
  void the_word_that_it_failed_is_not_lost_either() {
    slack.faults().rateLimit("chat.postMessage", 2, Duration.ofSeconds(1));
    rep.dm("always " + SECRET);

    inbox.awaitSettled(1);
    assertThat(Played.answers(slack, rep)).hasSize(1).allMatch(it -> it.text().contains(STUMBLED));
  }

  @Test
  void a_row_that_the_database_refuses_is_not_quoted_in_the_log() {
    rep.dm("kept " + SECRET);

    assertThat(inbox.awaitSettled(1)).allMatch(row -> row.state().equals("failed"));
    assertThat(log.text()).contains("StorageException").doesNotContain(SECRET);
    // The answer that was out already gives way to the word that it failed.
    assertThat(Played.answers(slack, rep)).hasSize(1).allMatch(it -> it.text().contains(STUMBLED));
  }

  @Test
  void a_word_of_progress_goes_away_where_no_answer_takes_its_place() {
    rep.say(CHANNEL, "<@" + slack.team().bot().id() + "> hello");
    Message progress = Played.awaitAnswer(slack, rep, it -> it.text().contains("reading"));
    assertThat(progress.text()).isNotEmpty();
    progressSeen.countDown();

    inbox.awaitSettled(1);
    Played.await(slack, () -> Played.answers(slack, rep).isEmpty());
  }

  private AtomicInteger tries(String text) {
    return tries.computeIfAbsent(text, any -> new AtomicInteger());
  }

  private static void loseTheLine() {
    throw new StorageUnavailable(new IllegalStateException("the answer to COMMIT was lost"));
  }

  /** Takes until the word of progress was seen. */
  private void awaitSeen() {
    try {
      var unused = progressSeen.await(Played.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
