package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import salescoach.bot.storage.TestPostgres;
import salescoach.bot.surface.Registry;
import tools.jackson.databind.json.JsonMapper;

/** What another process received and left in the inbox when it ended. */
class LeftWorkTest {

  /** Words that must not be found in a log. */
  private static final String SECRET = "Renata of Fieldgate";

  private final DatabaseAddress database = TestPostgres.fresh();

  /** How far Slack's clock is behind. */
  private volatile Duration behind = Duration.ZERO;

  private final StandIn slack = Played.slack(clock());
  private final Person rep = slack.as(Played.REP);
  private final InboxRows inbox = new InboxRows(slack, database);
  private final CapturedLog log = CapturedLog.begin();
  private SmallCoach coach = SmallCoach.of(slack, database, LeftWorkTest::features);

  @AfterEach
  void everything_stops() {
    coach.close();
    slack.close();
    log.close();
  }

  private static void features(Registry registry) {
    registry.message(
        (incoming, answer) -> {
          answer.send(SmallCoach.words("fine"));
          return Kept.NOTHING;
        });
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
    assertThat(Played.answers(slack, rep))
        .hasSize(1)
        .allMatch(it -> it.text().contains("I stumbled over this one"));
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

    coach = SmallCoach.of(slack, database, LeftWorkTest::features);
    inbox.awaitSettled(1);
    assertThat(Played.answers(slack, rep)).extracting(Message::text).containsExactly("fine");
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
}
