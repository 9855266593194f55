package salescoach.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.playground.workspace.SampleTeam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Slack says no to, asked for over plain HTTP and a plain WebSocket. */
class RefusalsTest {
  private static final String MODAL =
      "{'type':'modal','title':{'type':'plain_text','text':'T'},'blocks':[]}".replace('\'', '"');

  private final HttpClient client = HttpClient.newHttpClient();
  private final MovableClock clock =
      new MovableClock(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
  private StandIn slack;
  private Person tomas;

  @BeforeEach
  void start() {
    SampleTeam team = SampleTeam.lanternhill();
    Conversation without =
        new Conversation("C0OTHER01", Conversation.Kind.CHANNEL, "other", Set.of("U0TOMAS01"));
    SampleTeam wider =
        new SampleTeam(
            team.id(),
            team.domain(),
            team.name(),
            team.appId(),
            team.botId(),
            team.bot(),
            team.members(),
            List.of(team.channels().get(0), without));
    AppListing app =
        new AppListing(
            List.of("chat:write", "im:history"), List.of("message.im"), List.of(), List.of());
    slack = StandIn.start(wider, app, clock, 0, Timing.slack());
    tomas = slack.as("U0TOMAS01");
  }

  @AfterEach
  void stop() {
    slack.close();
  }

  @Test
  void a_call_needs_the_right_token() {
    assertThat(error(call("auth.test", "", ""))).isEqualTo("not_authed");
    assertThat(error(call("auth.test", "xoxb-wrong", ""))).isEqualTo("invalid_auth");
    assertThat(error(call("apps.connections.open", slack.botToken(), "")))
        .isEqualTo("not_allowed_token_type");
    assertThat(error(bot("no.such.method", ""))).isEqualTo("unknown_method");
  }

  @Test
  void a_call_needs_the_scope_of_the_manifest() {
    JsonNode reply = bot("users.info", "user=U0TOMAS01");

    assertThat(error(reply)).isEqualTo("missing_scope");
    assertThat(reply.path("needed").asString("")).isEqualTo("users:read");
    assertThat(reply.path("provided").asString("")).isEqualTo("chat:write,im:history");
  }

  @Test
  void a_message_goes_to_a_conversation_that_the_bot_is_in() {
    assertThat(error(post("channel=C0NOWHERE&text=x"))).isEqualTo("channel_not_found");
    assertThat(error(post("channel=C0OTHER01&text=x"))).isEqualTo("not_in_channel");
    assertThat(post("channel=U0TOMAS01&text=x").path("channel").asString(""))
        .isEqualTo(tomas.dmId());
  }

  @Test
  void a_message_has_a_text_that_is_not_too_long() {
    assertThat(error(post("channel=U0TOMAS01"))).isEqualTo("no_text");
    assertThat(ok(post("channel=U0TOMAS01&text=" + "x".repeat(40_000)))).isTrue();
    assertThat(error(post("channel=U0TOMAS01&text=" + "x".repeat(40_001))))
        .isEqualTo("msg_too_long");
  }

  @Test
  void wrong_blocks_are_refused_with_the_place() {
    JsonNode reply = post("channel=U0TOMAS01&blocks=" + encoded("[{\"type\":\"section\"}]"));

    assertThat(error(reply)).isEqualTo("invalid_blocks");
    assertThat(reply.path("response_metadata").path("messages").path(0).asString(""))
        .contains("[json-pointer:/blocks/0]");
    assertThat(error(post("channel=U0TOMAS01&blocks=nonsense"))).isEqualTo("invalid_blocks_format");
    assertThat(slack.refused()).hasSize(2);
  }

  @Test
  void blocks_that_are_too_much_together_are_refused() {
    String section =
        "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"%s\"}}"
            .formatted("x".repeat(2_900));
    String four = String.join(",", section, section, section, section);

    assertThat(ok(post("channel=U0TOMAS01&blocks=" + encoded("[" + four + "]")))).isTrue();
    assertThat(error(post("channel=U0TOMAS01&blocks=" + encoded("[" + four + "," + section + "]"))))
        .isEqualTo("msg_blocks_too_long");
  }

  @Test
  void only_messages_of_its_own_are_changed() {
    tomas.dm("mine");
    String ts = slack.messages(tomas.dmId()).get(0).ts();

    assertThat(error(bot("chat.update", "channel=" + tomas.dmId() + "&text=x&ts=" + ts)))
        .isEqualTo("cant_update_message");
    assertThat(error(bot("chat.update", "channel=" + tomas.dmId() + "&text=x&ts=1.000001")))
        .isEqualTo("message_not_found");
  }

  @Test
  void a_trigger_opens_one_modal_within_three_seconds() throws Exception {
    RawApp app = RawApp.connect(slack);
    tomas.command(tomas.dmId(), "/coach");
    String trigger = app.nextPayload().path("trigger_id").asString("");
    clock.moveOn(Duration.ofSeconds(3));

    assertThat(ok(open(trigger))).isTrue();
    assertThat(error(open(trigger))).isEqualTo("exchanged_trigger_id");
    assertThat(error(open("made.up.one"))).isEqualTo("invalid_trigger_id");

    tomas.command(tomas.dmId(), "/coach");
    String late = app.nextPayload().path("trigger_id").asString("");
    clock.moveOn(Duration.ofMillis(3_001));
    assertThat(error(open(late))).isEqualTo("expired_trigger_id");
  }

  @Test
  void a_response_url_takes_five_answers_within_half_an_hour() throws Exception {
    RawApp app = RawApp.connect(slack);
    tomas.command(tomas.dmId(), "/coach");
    String url = app.nextPayload().path("response_url").asString("");

    for (int i = 0; i < 5; i++) {
      assertThat(respond(url)).isEqualTo(200);
    }
    assertThat(respond(url)).isEqualTo(404);
    assertThat(slack.ephemerals("U0TOMAS01")).hasSize(5);

    tomas.command(tomas.dmId(), "/coach");
    String old = app.nextPayload().path("response_url").asString("");
    clock.moveOn(Duration.ofMinutes(31));
    assertThat(respond(old)).isEqualTo(404);
  }

  @Test
  void the_page_turns_away_other_hosts_and_other_sites() throws Exception {
    assertThat(page("{\"as\":\"U0TOMAS01\"}", "Origin", "http://elsewhere.example")).isEqualTo(403);
    assertThat(page("as=U0TOMAS01", "Content-Type", "application/x-www-form-urlencoded"))
        .isEqualTo(403);
    assertThat(page("{\"as\":\"U0TOMAS01\"}", "Content-Type", "application/json")).isEqualTo(200);
    assertThat(page("{\"as\":\"U0NOBODY1\"}", "Content-Type", "application/json")).isEqualTo(400);
  }

  private int page(String body, String header, String value) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(slack.pageUrl() + "page/home"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .header(header, value);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private int respond(String url) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"answer\"}"))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private JsonNode open(String trigger) {
    return bot("views.open", "trigger_id=" + trigger + "&view=" + encoded(MODAL));
  }

  private JsonNode post(String form) {
    return bot("chat.postMessage", form);
  }

  private JsonNode bot(String method, String form) {
    return call(method, slack.botToken(), form);
  }

  private JsonNode call(String method, String token, String form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("token=" + token + "&" + form))
            .build();
    try {
      return JsonMapper.shared()
          .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static boolean ok(JsonNode reply) {
    return reply.path("ok").asBoolean(false);
  }

  private static String error(JsonNode reply) {
    return reply.path("error").asString("no error");
  }
}
