package salescoach.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.playground.workspace.SampleTeam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page moves the clock on, and Slack goes by it. */
class MovedOnTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T15:00:00Z");

  private final HttpClient client = HttpClient.newHttpClient();
  private final MovableClock clock = new MovableClock(Clock.fixed(MONDAY, ZoneOffset.UTC));
  private final StandIn slack = StandIn.start(SampleTeam.lanternhill(), clock, 0);

  @AfterEach
  void stop() {
    slack.close();
  }

  @Test
  void the_next_morning_is_the_members_own() throws Exception {
    JsonNode reply = move("{\"as\":\"U0TOMAS01\",\"to\":\"morning\"}", "http://localhost");

    assertThat(reply.path("now").asString("")).isEqualTo("2026-03-03T14:31:00Z");
    assertThat(clock.instant()).isEqualTo("2026-03-03T14:31:00Z");
    JsonNode shown = state().path("clock");
    assertThat(shown.path("now").asString("")).isEqualTo("2026-03-03T14:31:00Z");
    assertThat(shown.path("zone").asString("")).isEqualTo("America/Chicago");
    assertThat(shown.path("movable").asBoolean(false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // Friday: over the weekend, on which the clocks go forward.
    "2026-03-06T15:00:00Z, 2026-03-09T13:31:00Z, 2",
    // Sunday before breakfast.
    "2026-11-22T12:00:00Z, 2026-11-23T14:31:00Z, 1",
    // The day before Thanksgiving.
    "2026-11-25T15:00:00Z, 2026-11-27T14:31:00Z, 1",
  })
  void it_is_one_on_which_people_work(Instant now, Instant morning, int daysOff) throws Exception {
    clock.moveOn(Duration.between(MONDAY, now));

    JsonNode reply = move("{\"as\":\"U0TOMAS01\",\"to\":\"morning\"}", "http://localhost");

    assertThat(clock.instant()).isEqualTo(morning);
    assertThat(reply.path("daysOff").asInt(-1)).isEqualTo(daysOff);
  }

  @Test
  void what_is_said_later_has_a_later_timestamp() throws Exception {
    Person tomas = slack.as("U0TOMAS01");
    tomas.dm("before");

    move("{\"as\":\"U0TOMAS01\",\"hours\":1}", "http://localhost");
    tomas.dm("after");

    assertThat(slack.messages(tomas.dmId()).get(1).at())
        .isEqualTo(MONDAY.plus(Duration.ofHours(1)));
    assertThat(slack.messages(tomas.dmId()).get(1).ts()).startsWith("1772467200.");
  }

  @Test
  void the_clock_is_moved_by_the_page_only_and_never_back() throws Exception {
    assertThat(move("{\"as\":\"U0TOMAS01\",\"hours\":-1}", "http://localhost").toString())
        .contains("hours must be from 1 to");
    assertThat(move("{\"as\":\"U0TOMAS01\",\"hours\":1}", "http://elsewhere.example").isEmpty())
        .isTrue();
    assertThat(clock.instant()).isEqualTo(MONDAY);
  }

  @Test
  void time_that_goes_as_it_does_is_not_moved() throws Exception {
    try (StandIn usual = StandIn.start(SampleTeam.lanternhill(), Clock.systemUTC(), 0)) {
      HttpRequest request = request(usual, "page/state").build();

      assertThat(read(request).path("clock").path("movable").asBoolean(true)).isFalse();
      assertThat(client.send(posted(usual), HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(404);
    }
  }

  private static HttpRequest posted(StandIn slack) {
    return request(slack, "page/clock")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"as\":\"U0TOMAS01\",\"hours\":1}"))
        .build();
  }

  /** The answer; an empty object if the page was turned away. */
  private JsonNode move(String body, String origin) throws Exception {
    String from = origin.endsWith("localhost") ? origin + ":" + slack.port() : origin;
    HttpRequest request =
        request(slack, "page/clock")
            .header("Content-Type", "application/json")
            .header("Origin", from)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
    return JsonMapper.shared().readTree(reply.statusCode() == 403 ? "{}" : reply.body());
  }

  private JsonNode state() throws Exception {
    return read(request(slack, "page/state?as=U0TOMAS01").build());
  }

  private JsonNode read(HttpRequest request) throws Exception {
    return JsonMapper.shared()
        .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private static HttpRequest.Builder request(StandIn slack, String path) {
    return HttpRequest.newBuilder(URI.create(slack.pageUrl() + path));
  }
}
