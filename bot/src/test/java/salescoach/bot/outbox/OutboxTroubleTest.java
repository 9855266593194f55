package salescoach.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.slack.SlackLimited;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** What becomes of a message where Slack, a conversation or the coach itself has trouble. */
class OutboxTroubleTest {

  private static final String POST = "chat.postMessage";

  private final DatabaseAddress address = TestPostgres.fresh();
  private final Town town = Town.of(3);
  private final Post post =
      Post.office(address, town.front().apiUrl(), town.slack().botToken(), Clock.systemUTC());
  private final String member = town.member();

  @AfterEach
  void everything_stops() {
    post.close();
    town.close();
  }

  @Test
  void a_message_that_somebody_deleted_is_no_error() {
    post.start().add(List.of(member));
    post.awaitAllOut();
    town.slack().faults().refuse("chat.update", 1, "message_not_found");
    post.markStale(member, Post.NOTE);
    post.awaitAllOut();
    assertThat(post.column("state || refusal")).containsExactly("sent");
  }

  @Test
  void what_slack_refuses_is_recorded_told_of_and_not_tried_again() {
    List<String> told = new CopyOnWriteArrayList<>();
    post.outbox()
        .kinds()
        .whenRefused((transaction, letter, error) -> told.add(letter.receiver() + " " + error));
    town.slack().faults().refuse(POST, 1, "is_archived");
    post.start().add(List.of(Town.CHANNEL, member));
    Town.await(Town.PATIENCE, () -> post.count("state IN ('sent', 'refused')") == 2);
    assertThat(post.column("state || ' ' || refusal"))
        .containsExactly("refused is_archived", "sent ");
    assertThat(told).containsExactly(Town.CHANNEL + " is_archived");
    assertThat(town.front().calls(POST)).hasSize(2);
  }

  @Test
  void a_post_whose_answer_was_lost_is_found_and_not_repeated() {
    town.slack().faults().storeWithoutAnswer(1);
    post.start().add(List.of(member));
    post.awaitAllOut();
    assertThat(town.got(member)).hasSize(1);
    assertThat(town.front().calls("conversations.history")).hasSize(1);
    assertThat(town.front().calls(POST)).hasSize(1);
  }

  @Test
  void a_post_that_slack_failed_at_is_looked_for_and_then_sent() {
    town.slack().faults().fail(POST, 1);
    post.start().add(List.of(Town.CHANNEL));
    post.awaitAllOut();
    assertThat(town.got(Town.CHANNEL)).hasSize(1);
    assertThat(town.front().calls("conversations.history")).hasSize(1);
  }

  @Test
  void where_the_conversation_can_t_be_read_nothing_is_posted_blindly() {
    town.slack().faults().storeWithoutAnswer(1);
    town.slack().faults().refuse("conversations.history", 1, "missing_scope");
    post.start().add(List.of(Town.CHANNEL));
    Town.await(Town.PATIENCE, () -> post.count("state = 'refused'") == 1);
    assertThat(post.column("refusal"))
        .containsExactly("not known whether it is out: missing_scope");
    assertThat(town.front().calls(POST)).hasSize(1);
  }

  @Test
  void one_broken_conversation_does_not_hold_up_the_others() {
    town.slack().faults().fail(POST, 1);
    // Whether that post is out is not known for as long as this takes.
    town.slack().faults().fail("conversations.history", 1_000);
    post.start().add(town.members().subList(0, 1));
    Town.await(Town.PATIENCE, () -> town.front().calls(POST).size() == 1);
    post.add(town.members().subList(1, 3));
    Town.await(Town.PATIENCE, () -> post.count("state = 'sent'") == 2);
    assertThat(post.count("state = 'waiting'")).isEqualTo(1);
  }

  @Test
  void a_conversation_that_is_gone_is_asked_for_anew() {
    post.database()
        .useTransaction(
            it ->
                it.execute(
                    """
                    INSERT INTO member (workspace_id, member_id, dm_channel) VALUES (?, ?, 'D0GONE')
                    """,
                    Post.WORKSPACE,
                    member));
    post.start().add(List.of(member));
    post.awaitAllOut();
    assertThat(town.got(member)).hasSize(1);
    assertThat(town.front().calls(POST)).hasSize(2);
  }

  @Test
  void a_conversation_that_turns_out_to_be_gone_when_a_post_is_looked_for_is_asked_for_anew() {
    post.database()
        .useTransaction(
            it ->
                it.execute(
                    """
                    INSERT INTO member (workspace_id, member_id, dm_channel) VALUES (?, ?, 'D0GONE')
                    """,
                    Post.WORKSPACE,
                    member));
    town.slack().faults().fail(POST, 1);
    post.start().add(List.of(member));
    post.awaitAllOut();
    assertThat(post.column("state || refusal")).containsExactly("sent");
    assertThat(town.got(member)).hasSize(1);
  }

  @Test
  void what_one_instance_was_told_holds_for_every_call_of_another() {
    post.start();
    new Rests(post.database(), Post.WORKSPACE).rest(POST, Duration.ofSeconds(60));
    Town.await(Town.PATIENCE, this::isLimited);
    assertThatExceptionOfType(SlackLimited.class)
        .isThrownBy(() -> post.api().post(Town.CHANNEL, "", Post.words("an answer"), "answer"))
        .satisfies(it -> assertThat(it.after()).isGreaterThan(Duration.ofSeconds(20)));
  }

  @Test
  void while_the_coach_itself_is_not_let_in_its_messages_wait() {
    town.slack().faults().refuse("conversations.open", 1, "token_revoked");
    post.start().add(List.of(member));
    Town.await(Town.PATIENCE, () -> town.front().calls("conversations.open").size() == 1);
    Town.await(Town.PATIENCE, () -> post.count("state = 'waiting' AND lease_until IS NULL") == 1);
    assertThat(post.count("due_at > now() + interval '30 seconds'")).isEqualTo(1);
  }

  @Test
  void a_mistake_in_one_kind_leaves_the_others_alone() {
    post.outbox()
        .kinds()
        .on(
            "wrong",
            letter -> {
              throw new IllegalStateException("a mistake");
            });
    post.add(List.of(member), "wrong", Duration.ofHours(1));
    post.start().add(List.of(town.members().get(1)));
    Town.await(Town.PATIENCE, () -> post.count("state = 'sent'") == 1);
    assertThat(post.count("kind = 'wrong' AND state = 'waiting' AND begun_at IS NULL"))
        .isEqualTo(1);
  }

  private boolean isLimited() {
    try {
      var unused = post.api().post(Town.CHANNEL, "", Post.words("an answer before it"), "before");
      return false;
    } catch (SlackLimited limited) {
      return true;
    }
  }
}
