package salescoach.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

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
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** What becomes of a message that the coach sends by itself. */
class OutboxTest {

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
  void a_message_goes_to_the_member_s_own_conversation_once() {
    post.start();
    assertThat(post.add(List.of(member))).isEqualTo(1);
    assertThat(post.add(List.of(member))).as("the same again").isZero();
    post.awaitAllOut();
    assertThat(town.got(member)).extracting(Message::text).containsExactly(Post.text(member));
    assertThat(post.column("channel_id || ' ' || message_ts"))
        .containsExactly(town.slack().as(member).dmId() + " " + town.got(member).get(0).ts());
  }

  @Test
  void a_message_to_a_channel_goes_there() {
    post.start().add(List.of(Town.CHANNEL));
    post.awaitAllOut();
    assertThat(town.got(Town.CHANNEL)).hasSize(1);
  }

  @Test
  void it_is_drawn_when_it_is_sent() {
    List<String> now = new CopyOnWriteArrayList<>(List.of("before"));
    post.outbox().kinds().on("news", letter -> Optional.of(Post.words(now.get(0))));
    post.add(List.of(member), "news", Duration.ofHours(1));
    now.set(0, "after");
    post.start();
    post.awaitAllOut();
    assertThat(town.got(member)).extracting(Message::text).containsExactly("after");
  }

  @Test
  void what_has_nothing_to_say_any_more_or_comes_too_late_is_not_sent() {
    post.outbox().kinds().on("empty", letter -> Optional.empty());
    post.add(List.of(member), "empty", Duration.ofHours(1));
    post.add(List.of(member), Post.NOTE, Duration.ofMillis(1));
    Town.pause(Duration.ofMillis(10));
    post.start();
    Town.await(Town.PATIENCE, () -> post.count("state = 'expired'") == 2);
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
    Town.await(Town.PATIENCE, () -> post.count("state = 'expired'") == 2);
    due.set(1);
    post.markStale(member, "due");
    post.markStale(Town.CHANNEL, "due");
    Town.await(Town.PATIENCE, () -> post.count("state = 'sent' AND NOT stale") == 1);
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
    post.awaitAllOut();
    for (int i = 0; i < 10; i++) {
      steps.incrementAndGet();
      post.markStale(member, "plan");
    }
    changed.countDown();
    post.awaitAllOut();
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
    post.awaitAllOut();
    assertThat(town.got(member)).extracting(Message::text).containsExactly("drawn 3");
  }

  @Test
  void a_conversation_gets_one_message_a_second() {
    for (int i = 0; i < 3; i++) {
      post.outbox().kinds().on("note " + i, letter -> Optional.of(Post.words(letter.kind())));
      post.add(List.of(member), "note " + i, Duration.ofHours(1));
    }
    post.start();
    post.awaitAllOut();
    List<Front.Call> posts = town.front().calls(POST);
    assertThat(posts).hasSize(3);
    for (int i = 1; i < posts.size(); i++) {
      assertThat(Duration.ofNanos(posts.get(i).nanos() - posts.get(i - 1).nanos()))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
  }

  private static boolean arrived(CountDownLatch latch) {
    try {
      return latch.await(Town.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
