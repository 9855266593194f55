package salescoach.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page is told, and what it can do for a member. */
@Timeout(300)
class PageTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static StandIn slack;
  private static EchoApp app;

  @BeforeAll
  static void start() throws Exception {
    AppListing listing =
        new AppListing(
            List.of(),
            AppListing.bare().events(),
            List.of(
                new AppListing.Command(
                    "/echo",
                    "Says it again",
                    "[text]",
                    List.of(new AppListing.Subcommand("form", "asks")))),
            List.of(new AppListing.Shortcut("ask", "Ask me", "global")));
    slack = StandIn.start(SampleTeam.lanternhill(), listing, Clock.systemUTC(), 0, Timing.slack());
    app = EchoApp.start(slack);
  }

  @AfterAll
  static void stop() throws Exception {
    app.close();
    slack.close();
  }

  @Test
  void the_state_shows_who_is_there_and_what_can_be_started() {
    JsonNode state = state("U0TOMAS01");

    assertThat(state.path("workspace").path("name").asString("")).isEqualTo("Lanternhill");
    assertThat(state.path("me").path("realName").asString("")).isEqualTo("Tomas Lindqvist");
    assertThat(state.path("members").size()).isEqualTo(3);
    assertThat(state.path("conversations").valueStream().map(c -> c.path("kind").asString("")))
        .containsExactly("dm", "channel");
    assertThat(state.path("commands").path(0).path("subcommands").path(0).toString())
        .isEqualTo("{\"name\":\"form\",\"hint\":\"asks\"}");
    assertThat(state.path("shortcuts").path(0).path("type").asString("")).isEqualTo("global");
    assertThat(state.path("connected").asBoolean(false)).isTrue();
    assertThat(state.path("view").isNull()).isTrue();
    assertThat(state.path("home").isNull()).isTrue();
  }

  @Test
  void a_message_is_said_and_its_answer_seen() {
    Person tomas = slack.as("U0TOMAS01");

    act("say", "{'as':'U0TOMAS01','channel':'" + tomas.dmId() + "','text':'hi page'}");

    Message answer = awaitMessage(tomas, "Echo: hi page");
    JsonNode last =
        state("U0TOMAS01").path("messages").path(tomas.dmId()).valueStream().toList().get(1);
    assertThat(last.path("ts").asString("")).isEqualTo(answer.ts());
    assertThat(last.path("name").asString("")).isEqualTo("Sales Coach");
    assertThat(last.path("blocks").path(1).path("type").asString("")).isEqualTo("actions");
    assertThat(last.path("ephemeral").asBoolean(true)).isFalse();
    assertThat(last.path("failed").isNull()).isTrue();
  }

  @Test
  void a_button_is_pressed_by_its_block_and_action() {
    Person priya = slack.as("U0PRIYA01");
    priya.dm("press me");
    Message message = awaitMessage(priya, "Echo: press me");
    String block = Elements.find(message.blocks(), "louder", null).orElseThrow().blockId();

    act(
        "press",
        "{'as':'U0PRIYA01','channel':'%s','messageTs':'%s','blockId':'%s','actionId':'louder'}"
            .formatted(priya.dmId(), message.ts(), block));

    awaitMessage(priya, "press me");
  }

  @Test
  void an_ephemeral_answer_is_seen_by_the_member_only() {
    act("command", "{'as':'U0NADIA01','channel':'C0SALES01','text':'/echo for me'}");
    slack.await(SOON, () -> slack.ephemerals("U0NADIA01").stream().findFirst());

    assertThat(state("U0NADIA01").path("messages").path("C0SALES01").toString())
        .contains("You said: for me");
    assertThat(state("U0TOMAS01").path("messages").path("C0SALES01").toString())
        .doesNotContain("You said: for me");
  }

  @Test
  void a_form_is_answered_once_the_app_has_looked_at_it() {
    act("shortcut", "{'as':'U0NADIA01','callbackId':'ask'}");
    String id = slack.as("U0NADIA01").awaitView("form").id();

    submit(id, "nobody");
    assertThat(state("U0NADIA01").path("view").path("errors").path("who").asString(""))
        .isEqualTo("Name somebody.");
    assertThat(state("U0NADIA01").path("view").path("title").path("text").asString(""))
        .isEqualTo("A form");

    submit(id, "Grace");
    assertThat(state("U0NADIA01").path("view").isNull()).isTrue();
  }

  @Test
  void an_open_page_is_told_of_changes() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(slack.pageUrl() + "page/events?as=U0PRIYA01")).build();
    InputStream stream = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).startsWith(":");

      slack.as("U0PRIYA01").say("C0SALES01", "news");

      assertThat(lines.readLine()).isEmpty();
      assertThat(lines.readLine()).isEqualTo("data: changed");
    }
  }

  private static void submit(String viewId, String name) {
    act(
        "submit",
        "{'as':'U0NADIA01','viewId':'%s','values':{'who':{'name':{'type':'plain_text_input','value':'%s'}}}}"
            .formatted(viewId, name));
  }

  private static JsonNode state(String member) {
    return read(HttpRequest.newBuilder(URI.create(slack.pageUrl() + "page/state?as=" + member)));
  }

  private static void act(String what, String body) {
    JsonNode reply =
        read(
            HttpRequest.newBuilder(URI.create(slack.pageUrl() + "page/" + what))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
    assertThat(reply.path("ok").asBoolean(false)).as(reply.toString()).isTrue();
  }

  private static JsonNode read(HttpRequest.Builder request) {
    try {
      return JsonMapper.shared()
          .readTree(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Message awaitMessage(Person person, String text) {
    return slack.await(
        SOON,
        () ->
            slack.messages(person.dmId()).stream()
                .filter(message -> message.text().equals(text))
                .filter(message -> message.user().equals("U0COACH01"))
                .findFirst());
  }
}
