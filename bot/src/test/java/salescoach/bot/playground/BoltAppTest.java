package salescoach.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.AckRecord;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;

/** The stand-in as a Bolt app with the real SDK meets it. */
class BoltAppTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  private static StandIn slack;
  private static EchoApp app;

  @BeforeAll
  static void start() throws Exception {
    slack = StandIn.start(SampleTeam.lanternhill(), Clock.systemUTC(), 0);
    app = EchoApp.start(slack);
  }

  @AfterAll
  static void stop() throws Exception {
    app.close();
    slack.close();
  }

  @Test
  void a_command_is_answered_with_its_acknowledgement() {
    Person nadia = slack.as("U0NADIA01");

    String envelope = nadia.command("C0SALES01", "/echo good morning");

    Message answer = awaitEphemeral(nadia, "You said: good morning");
    assertThat(answer.conversation()).isEqualTo("C0SALES01");
    assertThat(answer.user()).isEqualTo("U0COACH01");
    assertThat(slack.ephemerals("U0TOMAS01")).doesNotContain(answer);
    AckRecord ack = slack.await(SOON, () -> ack(envelope));
    assertThat(ack.latency()).isLessThan(Timing.slack().ackWithin());
    assertThat(ack.late()).isFalse();
  }

  @Test
  void a_command_is_answered_later_by_its_response_url() {
    Person nadia = slack.as("U0NADIA01");

    nadia.command(nadia.dmId(), "/echo later please");

    assertThat(awaitEphemeral(nadia, "Later: later please").conversation()).isEqualTo(nadia.dmId());
  }

  @Test
  void a_direct_message_is_answered_where_it_was_said() {
    Person tomas = slack.as("U0TOMAS01");

    tomas.dm("Hi <there> & you");

    Message answer = awaitMessage(tomas.dmId(), "Echo: Hi &lt;there&gt; &amp; you");
    assertThat(answer.threadTs()).isNull();
    tomas.dmInThread(answer.ts(), "and here?");
    assertThat(awaitMessage(tomas.dmId(), "Echo: and here?").threadTs()).isEqualTo(answer.ts());
  }

  @Test
  void a_button_updates_its_message() {
    Person priya = slack.as("U0PRIYA01");
    priya.dm("hello");
    Message before = awaitMessage(priya.dmId(), "Echo: hello");

    priya.press(before, "louder");

    Message after =
        slack.await(
            SOON,
            () ->
                slack.messages(priya.dmId()).stream()
                    .filter(message -> message.ts().equals(before.ts()))
                    .filter(message -> message.edited())
                    .findFirst());
    assertThat(String.valueOf(after.blocks())).contains("Echo: hello!");
  }

  @Test
  void a_command_opens_a_modal_that_complains_and_then_closes() {
    Person nadia = slack.as("U0NADIA01");
    nadia.command("C0SALES01", "/echo form");
    nadia.awaitView("form");

    assertThat(nadia.submit(Map.of())).isEmpty();
    assertThat(nadia.awaitErrors().errors())
        .containsEntry("who", "Please complete this required field.");

    nadia.submit(Map.of("name", "nobody"));
    slack.await(SOON, () -> nadia.view().filter(v -> v.errors().containsValue("Name somebody.")));

    nadia.submit(Map.of("who/name", "Ada"));
    nadia.awaitClosed();
    awaitMessage(nadia.dmId(), "Hello Ada");
  }

  @Test
  void a_shortcut_opens_a_modal() {
    Person tomas = slack.as("U0TOMAS01");

    tomas.shortcut("ask");

    assertThat(tomas.awaitView("form").title()).isEqualTo("A form");
    tomas.closeView();
    assertThat(tomas.view()).isEmpty();
  }

  @Test
  void the_home_tab_is_published_when_it_is_opened() {
    Person priya = slack.as("U0PRIYA01");

    priya.openHome();

    assertThat(slack.await(SOON, priya::home).blocks().toString()).contains("Welcome home");
  }

  @Test
  void what_the_app_drew_is_recorded_and_nothing_of_it_was_refused() {
    slack.as("U0PRIYA01").dm("for the record");
    awaitMessage(slack.as("U0PRIYA01").dmId(), "Echo: for the record");

    assertThat(slack.recorded()).anyMatch(entry -> entry.toString().contains("for the record"));
    assertThat(slack.refused()).isEmpty();
  }

  private static Message awaitMessage(String conversation, String text) {
    return slack.await(SOON, () -> withText(slack.messages(conversation), text));
  }

  private static Message awaitEphemeral(Person person, String text) {
    return slack.await(SOON, () -> withText(slack.ephemerals(person.member().id()), text));
  }

  private static Optional<Message> withText(List<Message> messages, String text) {
    return messages.stream().filter(message -> message.text().equals(text)).findFirst();
  }

  private static Optional<AckRecord> ack(String envelope) {
    return slack.acks().stream().filter(ack -> ack.envelopeId().equals(envelope)).findFirst();
  }
}
