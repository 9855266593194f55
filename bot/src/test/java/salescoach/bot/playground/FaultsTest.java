package salescoach.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message.Metadata;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.AckRecord;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;

/** Everything that goes wrong on demand, with a Bolt app at the other end. */
class FaultsTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  // Slack's waits, shortened; an app still has long enough to acknowledge on a busy machine.
  private static final Timing QUICK =
      new Timing(
          Duration.ofSeconds(2),
          List.of(
              Duration.ZERO, Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ofSeconds(6)),
          Duration.ofSeconds(3));
  private static final Duration TOO_SLOW = Duration.ofSeconds(4);

  private StandIn slack;
  private EchoApp app;
  private Person nadia;

  @BeforeEach
  void start() throws Exception {
    slack = StandIn.start(SampleTeam.lanternhill(), AppListing.bare(), Clock.systemUTC(), 0, QUICK);
    app = EchoApp.start(slack);
    nadia = slack.as("U0NADIA01");
  }

  @AfterEach
  void stop() throws Exception {
    app.close();
    slack.close();
  }

  @Test
  void a_duplicated_event_comes_twice_with_the_same_id() {
    slack.faults().duplicateNext(1);

    String event = nadia.dm("twice");

    awaitTimesSeen(event, 2);
    List<AckRecord> acks =
        slack.await(SOON, () -> Optional.of(ofEvent(event)).filter(all -> all.size() >= 2));
    assertThat(acks).extracting(AckRecord::envelopeId).doesNotHaveDuplicates();
  }

  @Test
  void an_event_that_is_acknowledged_late_comes_again() {
    app.slowness = TOO_SLOW;

    String event = nadia.dm("slow");

    awaitTimesSeen(event, 2);
    app.slowness = Duration.ZERO;
    List<AckRecord> acks =
        slack.await(
            SOON,
            () ->
                Optional.of(ofEvent(event))
                    .filter(all -> all.stream().anyMatch(ack -> !ack.late())));
    assertThat(acks).anyMatch(AckRecord::late).anyMatch(ack -> ack.attempt() > 0);
  }

  @Test
  void an_event_on_a_connection_that_breaks_comes_again_on_the_next() {
    app.slowness = Duration.ofMillis(1_500);
    String event = nadia.dm("cut off");
    awaitTimesSeen(event, 1);

    slack.faults().dropConnections();

    awaitTimesSeen(event, 2);
  }

  @Test
  void a_command_that_is_acknowledged_late_shows_a_timeout() {
    app.slowness = TOO_SLOW;

    nadia.command("C0SALES01", "/echo slow");

    Message told =
        slack.await(
            SOON,
            () ->
                slack.ephemerals("U0NADIA01").stream()
                    .filter(message -> message.failed() != null)
                    .findFirst());
    assertThat(told.text()).isEqualTo("/echo didn't respond in time (operation_timeout).");
    assertThat(slack.messages("C0SALES01")).isEmpty();
  }

  @Test
  void a_button_whose_press_is_acknowledged_late_says_so_at_its_message() {
    nadia.dm("hello");
    Message message = awaitMessage("Echo: hello");
    app.slowness = TOO_SLOW;

    nadia.press(message, "louder");

    slack.await(
        SOON,
        () ->
            slack.messages(nadia.dmId()).stream()
                .filter(found -> found.failed() != null)
                .findFirst());
  }

  @Test
  void an_app_that_is_told_to_leave_connects_anew_and_goes_on() {
    slack.faults().requestRefresh();

    nadia.dm("still there?");

    awaitMessage("Echo: still there?");
  }

  @Test
  void a_method_is_limited_as_often_as_asked_for() throws Exception {
    slack.faults().rateLimit("chat.postMessage", 1, Duration.ofSeconds(7));

    assertThatThrownBy(() -> post("limited"))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            refused -> {
              assertThat(refused.getResponse().code()).isEqualTo(429);
              assertThat(refused.getResponse().header("Retry-After")).isEqualTo("7");
            });
    assertThat(post("free again").isOk()).isTrue();
  }

  @Test
  void a_method_is_broken_as_often_as_asked_for() throws Exception {
    slack.faults().fail("chat.postMessage", 1);

    assertThatThrownBy(() -> post("broken"))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            refused -> assertThat(refused.getResponse().code()).isEqualTo(500));
    assertThat(post("whole again").isOk()).isTrue();
  }

  @Test
  void a_post_that_is_stored_but_not_answered_is_found_by_its_metadata() throws Exception {
    slack.faults().storeWithoutAnswer(1);
    Metadata metadata =
        Metadata.builder().eventType("review").eventPayload(Map.of("draft", "17")).build();

    assertThatThrownBy(
            () ->
                app.methods()
                    .chatPostMessage(
                        r -> r.channel(nadia.dmId()).text("lost answer").metadata(metadata)))
        .isInstanceOf(IOException.class);

    ConversationsHistoryResponse history =
        app.methods().conversationsHistory(r -> r.channel(nadia.dmId()).includeAllMetadata(true));
    assertThat(history.getMessages())
        .filteredOn(message -> message.getText().equals("lost answer"))
        .singleElement()
        .satisfies(
            message ->
                assertThat(message.getMetadata().getEventPayload()).containsEntry("draft", "17"));
  }

  @Test
  void a_delayed_method_takes_its_time() throws Exception {
    slack.faults().delay("chat.postMessage", Duration.ofMillis(400));
    long start = System.nanoTime();

    post("late");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(390));
  }

  private ChatPostMessageResponse post(String text) throws IOException, SlackApiException {
    return app.methods().chatPostMessage(r -> r.channel(nadia.dmId()).text(text));
  }

  private List<AckRecord> ofEvent(String event) {
    return slack.acks().stream().filter(ack -> event.equals(ack.eventId())).toList();
  }

  private void awaitTimesSeen(String event, int times) {
    slack.await(
        SOON,
        () ->
            Collections.frequency(app.seenEvents, event) >= times
                ? Optional.of(true)
                : Optional.empty());
  }

  private Message awaitMessage(String text) {
    return slack.await(
        SOON,
        () ->
            slack.messages(nadia.dmId()).stream()
                .filter(message -> message.text().equals(text))
                .findFirst());
  }
}
