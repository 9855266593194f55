package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.inbox.Played.CHANNEL;

import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.inbox.SmallCoach.Called;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;
import salescoach.bot.surface.Registry;

/** Slack is slow, asks to wait, fails, or does what it is told without saying so. */
class SlackTroubleTest {

  private static final String POST = "chat.postMessage";

  private final DatabaseAddress database = TestPostgres.fresh();
  private final StandIn slack = Played.slack();
  private final Person rep = slack.as(Played.REP);
  private final InboxRows inbox = new InboxRows(slack, database);
  private final SmallCoach coach = SmallCoach.of(slack, database, SlackTroubleTest::features);

  @AfterEach
  void everything_stops() {
    coach.close();
    slack.close();
  }

  private static void features(Registry registry) {
    SmallCoach.echo(registry);
    registry.shortcut(
        "review_draft",
        (incoming, answer) -> {
          answer.open(window());
          return Kept.NOTHING;
        });
    registry.command(
        "chatty",
        "chatty",
        "uses its address up",
        (incoming, answer) -> {
          for (int i = 0; i < 5; i++) {
            answer.whisper(SmallCoach.words("by the way"));
          }
          answer.send(SmallCoach.words("the point"));
          return Kept.NOTHING;
        });
  }

  private static View window() {
    return Views.view(
        v ->
            v.type("modal")
                .callbackId("window")
                .title(Views.viewTitle(t -> t.type("plain_text").text("A window")))
                .blocks(SmallCoach.words("Here it is.").blocks()));
  }

  @Test
  void a_method_that_slack_asks_to_rest_is_not_called_before_its_time() {
    slack.faults().rateLimit(POST, 2, Duration.ofSeconds(2));
    rep.dm("hello");
    inbox.awaitSettled(1);

    assertThat(Played.count(slack, rep, "echo hello")).isEqualTo(1);
    List<Called> posts = coach.calls(POST);
    assertThat(posts).extracting(Called::outcome).containsExactly("limited", "limited", "ok");
    for (int i = 1; i < posts.size(); i++) {
      assertThat(Duration.ofNanos(posts.get(i).nanos() - posts.get(i - 1).nanos()))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }
  }

  @Test
  void a_storm_of_429_loses_nothing_and_doubles_nothing() {
    slack.faults().rateLimit(POST, 12, Duration.ofSeconds(1));
    List<String> said = IntStream.range(0, 40).mapToObj(i -> "word " + i).toList();
    said.forEach(rep::dm);
    inbox.awaitSettled(said.size());

    assertThat(Played.answers(slack, rep))
        .extracting(Message::text)
        .containsExactlyInAnyOrderElementsOf(said.stream().map(it -> "echo " + it).toList());
  }

  @Test
  void http_500_delays_an_answer_and_does_not_lose_it() {
    slack.faults().fail(POST, 1);
    slack.faults().fail("response_url", 1);
    rep.dm("hello");
    rep.command(CHANNEL, "/coach echo there");
    inbox.awaitSettled(2);

    assertThat(Played.answers(slack, rep)).extracting(Message::text).containsExactly("echo hello");
    assertThat(slack.ephemerals(Played.REP))
        .extracting(Message::text)
        .filteredOn(it -> it.startsWith("echo"))
        .containsExactly("echo there");
  }

  @Test
  void an_error_of_slacks_own_is_no_refusal() {
    slack.faults().refuse(POST, 1, "internal_error");
    rep.dm("hello");
    inbox.awaitSettled(1);

    assertThat(Played.answers(slack, rep)).extracting(Message::text).containsExactly("echo hello");
  }

  @Test
  void what_slack_stored_without_an_answer_is_found_again_and_not_posted_twice() {
    slack.faults().storeWithoutAnswer(1);
    rep.dm("hello");
    inbox.awaitSettled(1);

    assertThat(Played.answers(slack, rep)).extracting(Message::text).containsExactly("echo hello");
    assertThat(coach.calls(POST)).hasSize(1);
  }

  @Test
  void it_is_found_in_a_thread_and_several_pages_back() {
    String thread = slack.messages(dm("start", 1)).get(0).ts();
    IntStream.range(0, 110).forEach(i -> rep.dmInThread(thread, "reply " + i));
    inbox.awaitSettled(111);
    int posts = coach.calls(POST).size();

    slack.faults().storeWithoutAnswer(2);
    rep.dmInThread(thread, "lost reply");
    Played.awaitAnswer(slack, rep, it -> it.text().equals("echo lost reply"));
    rep.dm("lost word");
    Played.awaitAnswer(slack, rep, it -> it.text().equals("echo lost word"));
    // While the coach waits for Slack to settle, the conversation goes on.
    IntStream.range(0, 110).forEach(i -> rep.dm("word " + i));
    inbox.awaitSettled(223);

    assertThat(Played.count(slack, rep, "echo lost reply")).isEqualTo(1);
    assertThat(Played.count(slack, rep, "echo lost word")).isEqualTo(1);
    assertThat(coach.calls(POST)).hasSize(posts + 112);
  }

  @Test
  void a_whisper_whose_address_is_used_up_comes_directly() {
    rep.command(CHANNEL, "/coach chatty");
    inbox.awaitSettled(1);

    assertThat(Played.answers(slack, rep)).extracting(Message::text).containsExactly("the point");
    assertThat(coach.givenUp()).isEmpty();
  }

  @Test
  void a_window_that_opened_without_slack_saying_so_is_left_open_in_peace() {
    slack.faults().dropAnswers("views.open", 1);
    rep.shortcut("review_draft");
    rep.awaitView("window");
    inbox.awaitSettled(1);

    assertThat(Played.answers(slack, rep)).isEmpty();
    assertThat(slack.ephemerals(Played.REP)).isEmpty();
    assertThat(coach.givenUp()).isEmpty();
  }

  /** Says something and waits for its answer; gives the conversation. */
  private String dm(String text, int settled) {
    rep.dm(text);
    inbox.awaitSettled(settled);
    return rep.dmId();
  }
}
