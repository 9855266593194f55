package salescoach.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.BotException;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import tools.jackson.databind.JsonNode;

/** What the app is told of what people do, field by field, and what its answers show them. */
class InteractionsTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String FORM =
      "{'type':'modal','callback_id':'form','private_metadata':'kept',"
          + "'title':{'type':'plain_text','text':'%s'},'submit':{'type':'plain_text','text':'Go'},"
          + "'blocks':[{'type':'input','block_id':'t','label':{'type':'plain_text','text':'Text'},"
          + "'element':{'type':'plain_text_input','action_id':'text','initial_value':'first'}},"
          + "{'type':'section','block_id':'k','text':{'type':'mrkdwn','text':'Kind'},"
          + "'accessory':{'type':'radio_buttons','action_id':'kind','options':["
          + "{'text':{'type':'plain_text','text':'Email'},'value':'email'},"
          + "{'text':{'type':'plain_text','text':'Voicemail'},'value':'voicemail'}]}},"
          + "{'type':'input','block_id':'p','optional':true,"
          + "'label':{'type':'plain_text','text':'Prospect'},"
          + "'element':{'type':'external_select','action_id':'prospect'}}]}";

  private StandIn slack;
  private RawApp app;
  private Person priya;

  @BeforeEach
  void start() throws Exception {
    slack = StandIn.start(SampleTeam.lanternhill(), Clock.systemUTC(), 0);
    app = RawApp.connect(slack);
    priya = slack.as("U0PRIYA01");
  }

  @AfterEach
  void stop() {
    slack.close();
  }

  @Test
  void a_command_tells_who_and_where_with_its_text_escaped() throws Exception {
    priya.command("C0SALES01", "/coach review  <b> & more");

    JsonNode envelope = app.next();
    assertThat(text(envelope, "type")).isEqualTo("slash_commands");
    assertThat(envelope.path("accepts_response_payload").asBoolean(false)).isTrue();
    JsonNode payload = envelope.path("payload");
    assertThat(text(payload, "command")).isEqualTo("/coach");
    assertThat(text(payload, "text")).isEqualTo("review  &lt;b&gt; &amp; more");
    assertThat(text(payload, "user_id")).isEqualTo("U0PRIYA01");
    assertThat(text(payload, "channel_name")).isEqualTo("sales");
  }

  @Test
  void a_mention_is_told_once_and_links_are_bracketed() throws Exception {
    priya.say("C0SALES01", "@Sales Coach see https://a.example, or ask me@b.example");

    JsonNode payload = app.nextPayload();
    assertThat(text(payload.path("event"), "type")).isEqualTo("app_mention");
    assertThat(text(payload.path("event"), "text"))
        .isEqualTo(
            "<@U0COACH01> see <https://a.example>, or ask <mailto:me@b.example|me@b.example>");
    assertThat(text(payload, "event_id")).startsWith("Ev");
  }

  @Test
  void a_message_shortcut_carries_the_message() throws Exception {
    priya.say("C0SALES01", "a draft");
    Message message = slack.messages("C0SALES01").get(0);

    priya.shortcut("review_message", message);

    JsonNode payload = app.nextPayload();
    assertThat(text(payload, "type")).isEqualTo("message_action");
    assertThat(text(payload, "callback_id")).isEqualTo("review_message");
    assertThat(text(payload.path("message"), "text")).isEqualTo("a draft");
    assertThat(text(payload, "response_url")).startsWith("http://127.0.0.1:");
  }

  @Test
  void a_thumb_is_told_with_its_value_and_there_are_two_of_them() throws Exception {
    app.call(
        "chat.postMessage",
        "channel=U0PRIYA01&text=x&blocks="
            + URLEncoder.encode(
                ("[{'type':'context_actions','elements':[{'type':'feedback_buttons','action_id':'r',"
                        + "'positive_button':{'text':{'type':'plain_text','text':'+'},'value':'up'},"
                        + "'negative_button':{'text':{'type':'plain_text','text':'-'},"
                        + "'value':'down'}}]}]")
                    .replace('\'', '"'),
                StandardCharsets.UTF_8));
    // The app hears of its own message.
    app.next();
    Message message = slack.messages(priya.dmId()).get(0);

    priya.rate(message, "r", false);

    JsonNode action = app.nextPayload().path("actions").path(0);
    assertThat(text(action, "type")).isEqualTo("feedback_buttons");
    assertThat(text(action, "value")).isEqualTo("down");
    assertThatThrownBy(() -> priya.choose(message, "r", "sideways"))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("there are up, down");
  }

  @Test
  void a_form_is_told_with_all_that_stands_in_its_fields() throws Exception {
    openForm("One");
    priya.chooseInView("kind", "voicemail");
    JsonNode choice = app.next();
    app.ack(choice, "");
    assertThat(text(choice.path("payload").path("actions").path(0), "type"))
        .isEqualTo("radio_buttons");

    priya.submit(Map.of("text", "typed"));

    JsonNode payload = app.nextPayload();
    assertThat(text(payload, "type")).isEqualTo("view_submission");
    assertThat(text(payload.path("view"), "private_metadata")).isEqualTo("kept");
    JsonNode values = payload.path("view").path("state").path("values");
    assertThat(text(values.path("t").path("text"), "value")).isEqualTo("typed");
    assertThat(text(values.path("k").path("kind").path("selected_option"), "value"))
        .isEqualTo("voicemail");
    assertThat(values.path("p").path("prospect").path("selected_option").isNull()).isTrue();
  }

  @Test
  void an_answer_to_a_form_updates_it_pushes_another_and_clears_them() throws Exception {
    openForm("One");

    priya.submit(Map.of());
    app.ack(app.next(), "{'response_action':'update','view':" + FORM.formatted("Two") + "}");
    awaitTitle("Two");
    priya.submit(Map.of());
    app.ack(app.next(), "{'response_action':'push','view':" + FORM.formatted("Three") + "}");
    awaitTitle("Three");
    priya.closeView();
    awaitTitle("Two");
    priya.submit(Map.of());
    app.ack(app.next(), "{'response_action':'clear'}");
    priya.awaitClosed();

    assertThat(slack.refused()).isEmpty();
  }

  @Test
  void an_answer_that_slack_cannot_show_leaves_a_notice_at_the_form() throws Exception {
    openForm("One");

    priya.submit(Map.of());
    app.ack(app.next(), "{'response_action':'errors','errors':{'nowhere':'no'}}");

    slack.await(SOON, () -> priya.view().filter(view -> view.notice() != null));
    assertThat(slack.refused()).hasSize(1);
  }

  @Test
  void what_was_typed_stays_when_the_app_updates_the_form() throws Exception {
    openForm("One");
    priya.chooseInView("kind", "email");
    app.ack(app.next(), "");
    String id = priya.view().orElseThrow().id();

    app.call("views.update", "view_id=" + id + "&view=" + encoded(FORM.formatted("Two")));

    awaitTitle("Two");
    assertThat(priya.view().orElseThrow().values().toString()).contains("\"value\":\"email\"");
  }

  @Test
  void an_external_select_offers_what_the_app_says() throws Exception {
    openForm("One");

    CompletableFuture<List<String>> offered =
        CompletableFuture.supplyAsync(() -> priya.suggest("prospect", "Ac"));
    JsonNode envelope = app.next();
    app.ack(envelope, "{'options':[{'text':{'type':'plain_text','text':'Acme'},'value':'p1'}]}");

    assertThat(offered.get(SOON.toSeconds(), TimeUnit.SECONDS)).containsExactly("p1");
    assertThat(text(envelope.path("payload"), "type")).isEqualTo("block_suggestion");
    assertThat(text(envelope.path("payload"), "value")).isEqualTo("Ac");
  }

  @Test
  void a_disconnect_frame_names_its_reason() throws Exception {
    slack.faults().warnOfDisconnect();

    JsonNode frame = app.next();
    assertThat(text(frame, "type")).isEqualTo("disconnect");
    assertThat(text(frame, "reason")).isEqualTo("warning");
  }

  @Test
  void several_connections_share_the_envelopes() throws Exception {
    RawApp other = RawApp.connect(slack);

    priya.command(priya.dmId(), "/coach one");
    priya.command(priya.dmId(), "/coach two");

    assertThat(List.of(text(app.nextPayload(), "text"), text(other.nextPayload(), "text")))
        .containsExactlyInAnyOrder("one", "two");
  }

  private void openForm(String title) throws Exception {
    priya.shortcut("open");
    JsonNode envelope = app.next();
    app.ack(envelope, "");
    String trigger = text(envelope.path("payload"), "trigger_id");
    JsonNode reply =
        app.call("views.open", "trigger_id=" + trigger + "&view=" + encoded(FORM.formatted(title)));
    assertThat(reply.path("ok").asBoolean(false)).as(reply.toString()).isTrue();
  }

  private void awaitTitle(String title) {
    slack.await(
        SOON,
        () ->
            priya.view().filter(view -> view.title().equals(title)).isPresent()
                ? Optional.of(true)
                : Optional.empty());
  }

  private static String encoded(String json) {
    return URLEncoder.encode(json.replace('\'', '"'), StandardCharsets.UTF_8);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
