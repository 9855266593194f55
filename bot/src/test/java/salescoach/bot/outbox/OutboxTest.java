package salescoach.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.slack.SlackLimited;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** What becomes of a message that the coach sends by itself. */
class OutboxTest {

  private static final String POST = "chat.postMessage";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

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
  void a_message_goes_to_the_member_s_own_conversation_once() {
    post.start();
    assertThat(post.add(List.of(member))).isEqualTo(1);
    assertThat(post.add(List.of(member))).as("the same again").isZero();
    settled();
    assertThat(town.got(member)).extracting(Message::text).containsExactly(Post.text(member));
    assertThat(post.column("channel_id || ' ' || message_ts"))
        .containsExactly(town.slack().as(member).dmId() + " " + town.got(member).get(0).ts());
  }

  @Test
  void a_message_to_a_channel_goes_there() {
    post.start().add(List.of(Town.CHANNEL));
    settled();
    assertThat(town.got(Town.CHANNEL)).hasSize(1);
  }

  @Test
  void it_is_drawn_when_it_is_sent() {
    List<String> now = new CopyOnWriteArrayList<>(List.of("before"));
    post.outbox().kinds().on("news", letter -> Optional.of(Post.words(now.get(0))));
    post.add(List.of(member), "news", Duration.ofHours(1));
    now.set(0, "after");
    post.start();
    settled();
    assertThat(town.got(member)).extracting(Message::text).containsExactly("after");
  }

  @Test
  void what_has_nothing_to_say_any_more_or_comes_too_late_is_not_sent() {
    post.outbox().kinds().on("empty", letter -> Optional.empty());
    post.add(List.of(member), "empty", Duration.ofHours(1));
    post.add(List.of(member), Post.NOTE, Duration.ofMillis(1));
    Town.pause(Duration.ofMillis(10));
    post.start();
    Town.await(PATIENCE, () -> post.count("state = 'expired'") == 2);
    assertThat(town.got(member)).isEmpty();
  }

  @Test
  void what_had_nothing_to_say_goes_out_when_there_is_something_before_it_is_too_late() {
    AtomicInteger due = new AtomicInteger();
    post.outbox()
        .kinds()
        .on("due", letter -> Optional.of(Post.words("due")).filter(it -> due.get() > 0));
    post.add(List.of(member), "due", Duration.ofHours(1));
    post.add(List.of(Town.CHANNEL), "due", Duration.ofMillis(1));
    post.start();
    Town.await(PATIENCE, () -> post.count("state = 'expired'") == 2);
    due.set(1);
    post.markStale(member, "due");
    post.markStale(Town.CHANNEL, "due");
    Town.await(PATIENCE, () -> post.count("state = 'sent' AND NOT stale") == 1);
    assertThat(town.got(member)).hasSize(1);
    assertThat(town.got(Town.CHANNEL)).isEmpty();
  }

  @Test
  void several_changes_of_what_is_out_are_drawn_together() {
    AtomicInteger steps = new AtomicInteger();
    CountDownLatch changed = new CountDownLatch(1);
    post.outbox()
        .kinds()
        .on(
            "plan",
            letter -> {
              int done = steps.get();
              // Whoever draws the first change draws until all of them are there.
              boolean unused = done == 0 || arrived(changed);
              return Optional.of(Post.words("done: " + done));
            });
    post.start().add(List.of(member), "plan", Duration.ofHours(1));
    settled();
    for (int i = 0; i < 10; i++) {
      steps.incrementAndGet();
      post.markStale(member, "plan");
    }
    changed.countDown();
    settled();
    assertThat(town.got(member)).extracting(Message::text).containsExactly("done: 10");
    assertThat(town.front().calls("chat.update")).hasSizeBetween(1, 3);
  }

  @Test
  void a_change_while_it_is_being_drawn_is_not_lost() {
    AtomicInteger drawn = new AtomicInteger();
    post.outbox()
        .kinds()
        .on(
            "plan",
            letter -> {
              if (drawn.incrementAndGet() <= 2) {
                post.markStale(member, "plan");
              }
              return Optional.of(Post.words("drawn " + drawn.get()));
            });
    post.start().add(List.of(member), "plan", Duration.ofHours(1));
    settled();
    assertThat(town.got(member)).extracting(Message::text).containsExactly("drawn 3");
  }

  @Test
  void a_message_that_somebody_deleted_is_no_error() {
    post.start().add(List.of(member));
    settled();
    town.slack().faults().refuse("chat.update", 1, "message_not_found");
    post.markStale(member, Post.NOTE);
    settled();
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
    Town.await(PATIENCE, () -> post.count("state IN ('sent', 'refused')") == 2);
    assertThat(post.column("state || ' ' || refusal"))
        .containsExactly("refused is_archived", "sent ");
    assertThat(told).containsExactly(Town.CHANNEL + " is_archived");
    assertThat(town.front().calls(POST)).hasSize(2);
  }

  @Test
  void a_post_whose_answer_was_lost_is_found_and_not_repeated() {
    town.slack().faults().storeWithoutAnswer(1);
    post.start().add(List.of(member));
    settled();
    assertThat(town.got(member)).hasSize(1);
    assertThat(town.front().calls("conversations.history")).hasSize(1);
    assertThat(town.front().calls(POST)).hasSize(1);
  }

  @Test
  void a_post_that_slack_failed_at_is_looked_for_and_then_sent() {
    town.slack().faults().fail(POST, 1);
    post.start().add(List.of(Town.CHANNEL));
    settled();
    assertThat(town.got(Town.CHANNEL)).hasSize(1);
    assertThat(town.front().calls("conversations.history")).hasSize(1);
  }

  @Test
  void where_the_conversation_can_t_be_read_nothing_is_posted_blindly() {
    town.slack().faults().storeWithoutAnswer(1);
    town.slack().faults().refuse("conversations.history", 1, "missing_scope");
    post.start().add(List.of(Town.CHANNEL));
    Town.await(PATIENCE, () -> post.count("state = 'refused'") == 1);
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
    Town.await(PATIENCE, () -> town.front().calls(POST).size() == 1);
    post.add(town.members().subList(1, 3));
    Town.await(PATIENCE, () -> post.count("state = 'sent'") == 2);
    assertThat(post.count("state = 'waiting'")).isEqualTo(1);
  }

  @Test
  void a_conversation_gets_one_message_a_second() {
    for (int i = 0; i < 3; i++) {
      post.outbox().kinds().on("note " + i, letter -> Optional.of(Post.words(letter.kind())));
      post.add(List.of(member), "note " + i, Duration.ofHours(1));
    }
    post.start();
    settled();
    List<Front.Call> posts = town.front().calls(POST);
    assertThat(posts).hasSize(3);
    for (int i = 1; i < posts.size(); i++) {
      assertThat(Duration.ofNanos(posts.get(i).nanos() - posts.get(i - 1).nanos()))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
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
    settled();
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
    settled();
    assertThat(post.column("state || refusal")).containsExactly("sent");
    assertThat(town.got(member)).hasSize(1);
  }

  @Test
  void what_one_instance_was_told_holds_for_every_call_of_another() {
    post.start();
    new Rests(post.database(), Post.WORKSPACE).rest(POST, Duration.ofSeconds(60));
    Town.await(PATIENCE, this::isLimited);
    assertThatExceptionOfType(SlackLimited.class)
        .isThrownBy(() -> post.api().post(Town.CHANNEL, "", Post.words("an answer"), "answer"))
        .satisfies(it -> assertThat(it.after()).isGreaterThan(Duration.ofSeconds(20)));
  }

  @Test
  void while_the_coach_itself_is_not_let_in_its_messages_wait() {
    town.slack().faults().refuse("conversations.open", 1, "token_revoked");
    post.start().add(List.of(member));
    Town.await(PATIENCE, () -> town.front().calls("conversations.open").size() == 1);
    Town.await(PATIENCE, () -> post.count("state = 'waiting' AND lease_until IS NULL") == 1);
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
    Town.await(PATIENCE, () -> post.count("state = 'sent'") == 1);
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

  private static boolean arrived(CountDownLatch latch) {
    try {
      return latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Waits until all is out, and as it is known. */
  private void settled() {
    Town.await(PATIENCE, () -> post.count("state <> 'sent' OR stale") == 0);
  }
}
