package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.inbox.Played.CHANNEL;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.MovingClock;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.StorageUnavailable;
import salescoach.bot.storage.TestPostgres;
import salescoach.bot.surface.Registry;
import tools.jackson.databind.json.JsonMapper;

/** Handlers that make mistakes, things that nobody can work on, and what the log says of them. */
class FailingWorkTest {

  /** Words that must not be found in a log. */
  private static final String SECRET = "Renata of Fieldgate";

  private static final String STUMBLED = "I stumbled over this one";

  private final DatabaseAddress database = TestPostgres.fresh();

  /** How far Slack's clock is behind. */
  private volatile Duration behind = Duration.ZERO;

  private final StandIn slack = Played.slack(clock());
  private final Person rep = slack.as(Played.REP);
  private final InboxRows inbox = new InboxRows(slack, database);
  private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
  private final CapturedLog log = CapturedLog.begin();
  private SmallCoach coach = SmallCoach.of(slack, database, this::features);

  @AfterEach
  void everything_stops() {
    coach.close();
    slack.close();
    log.close();
  }

  private void features(Registry registry) {
    registry.message(this::message);
    registry.command(
        "quiet",
        "quiet",
        "takes long and says nothing",
        (incoming, answer) -> {
          pause(Duration.ofMillis(2600));
          return Kept.NOTHING;
        });
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
          pause(Duration.ofMillis(2600));
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
  void what_slack_has_not_answered_for_an_hour_is_given_up() {
    slack.faults().fail("chat.postMessage", 2);
    leave("Ev1", body("Ev1"), Duration.ofMinutes(61));

    assertThat(inbox.awaitSettled(1))
        .allMatch(row -> row.state().equals("failed") && row.body() == null);
    Played.await(slack, () -> coach.givenUp().equals(List.of("message")));
    assertThat(Played.answers(slack, rep)).isEmpty();
  }

  @Test
  void its_sender_hears_of_it_where_slack_is_back_by_then() {
    slack.faults().fail("chat.postMessage", 1);
    leave("Ev1", body("Ev1"), Duration.ofMinutes(61));

    assertThat(inbox.awaitSettled(1)).allMatch(row -> row.state().equals("failed"));
    assertThat(Played.answers(slack, rep)).hasSize(1).allMatch(it -> it.text().contains(STUMBLED));
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
  void a_row_that_cannot_be_read_keeps_no_other_waiting() {
    leave("Ev1", "{\"foreign\":\"" + SECRET + "\"}", Duration.ofSeconds(3));
    leave("Ev2", body("Ev2"), Duration.ofSeconds(2));

    assertThat(inbox.awaitSettled(2))
        .extracting(InboxRows.Row::state)
        .containsExactly("failed", "done");
    assertThat(Played.answers(slack, rep)).extracting(Message::text).containsExactly("fine");
    assertThat(log.text()).contains("Ev1").doesNotContain(SECRET);
  }

  @Test
  void an_answer_that_went_out_long_before_the_process_ended_is_found_again() {
    coach.close();
    Duration ago = Duration.ofMinutes(50);
    behind = ago;
    SlackApi api =
        new SlackApi(
            SlackHttp.client(slack.apiUrl()),
            slack.botToken(),
            Clock.systemUTC(),
            (method, outcome) -> {});
    api.post(rep.dmId(), "", SmallCoach.words("I'm reading it."), "Ev9");
    behind = Duration.ZERO;
    leave("Ev9", body("Ev9"), ago);

    coach = SmallCoach.of(slack, database, this::features);
    inbox.awaitSettled(1);
    assertThat(Played.answers(slack, rep)).extracting(Message::text).containsExactly("fine");
  }

  @Test
  void a_word_of_progress_goes_away_where_no_answer_takes_its_place() {
    rep.say(CHANNEL, "<@" + slack.team().bot().id() + "> hello");
    Message progress = Played.awaitAnswer(slack, rep, it -> it.text().contains("reading"));
    assertThat(progress.text()).isNotEmpty();

    inbox.awaitSettled(1);
    Played.await(slack, () -> Played.answers(slack, rep).isEmpty());
  }

  @Test
  void what_was_answered_is_known_for_an_hour_and_then_forgotten() {
    try (Database other = Database.at(database)) {
      InboxStore store = new InboxStore(other, slack.team().id(), UUID.randomUUID());
      leave("old and done", null, Duration.ofMinutes(61));
      leave("done", null, Duration.ofMinutes(59));

      assertThat(store.forget(Inbox.LIFETIME)).isEqualTo(1);
      assertThat(inbox.all()).hasSize(1);
    }
  }

  private AtomicInteger tries(String text) {
    return tries.computeIfAbsent(text, any -> new AtomicInteger());
  }

  /** What another process received so long ago, and left when it ended; done without a body. */
  private void leave(String key, @Nullable String body, Duration ago) {
    try (Database other = Database.at(database)) {
      other.useTransaction(
          transaction ->
              transaction
                  .createUpdate(
                      """
                      INSERT INTO inbox (workspace_id, delivery_key, kind, body, state, attempts,
                        owner, lease_until, received_at)
                      VALUES (:workspace, :key, 'message', :body, :state, 1, gen_random_uuid(),
                        now() - interval '1 second', now() - :ago * interval '1 second')
                      """)
                  .bind("workspace", slack.team().id())
                  .bind("key", key)
                  .bind("body", body)
                  .bind("state", body == null ? "done" : "open")
                  .bind("ago", ago.toSeconds())
                  .execute());
    }
  }

  private String body(String key) {
    return JsonMapper.shared()
        .writeValueAsString(
            new Incoming(
                slack.team().id(),
                Played.REP,
                key,
                "message",
                rep.dmId(),
                "",
                "1.0",
                "hello",
                "",
                "",
                Map.of()));
  }

  private Clock clock() {
    return new MovingClock(() -> Clock.systemUTC().instant().minus(behind));
  }

  private static void loseTheLine() {
    throw new StorageUnavailable(new IllegalStateException("the answer to COMMIT was lost"));
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
