package salescoach.bot.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The playground as it is started and stopped. */
@Timeout(120)
class PlaygroundTest {

  private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

  private final HttpClient client = HttpClient.newHttpClient();
  private final DatabaseAddress database = TestPostgres.fresh();

  @TempDir Path home;

  @Test
  void its_clock_goes_on_after_a_restart_where_it_had_been_moved_to() throws Exception {
    Instant moved;
    try (Playground first = playground(TUESDAY)) {
      String page = first.begin();
      post(page + "page/clock", "{\"as\":\"U0NADIA01\",\"to\":\"morning\"}");
      moved = now(page);
      assertThat(moved).isEqualTo("2026-11-25T13:31:00Z");
      JsonNode state = state(page);
      assertThat(state.path("starting").asBoolean(true)).isFalse();
      assertThat(state.path("connected").asBoolean(false)).isTrue();
    }
    try (Playground second = playground(TUESDAY.plus(Duration.ofMinutes(10)))) {
      assertThat(now(second.begin())).isEqualTo(moved.plus(Duration.ofMinutes(10)));
    }
  }

  private Playground playground(Instant now) {
    Settings settings =
        new Settings(
            Optional.empty(),
            Optional.of(database),
            home,
            Settings.DEFAULT_PORT,
            Settings.DEFAULT_WORKERS,
            Settings.DEFAULT_RETENTION_DAYS,
            Optional.empty(),
            Optional.empty(),
            "");
    return new Playground(settings, Clock.fixed(now, ZoneOffset.UTC), 0);
  }

  private Instant now(String page) throws Exception {
    return Instant.parse(state(page).at("/clock/now").asString(""));
  }

  private JsonNode state(String page) throws Exception {
    return read(HttpRequest.newBuilder(URI.create(page + "page/state")).build());
  }

  private void post(String url, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(read(request).path("ok").asBoolean(false)).isTrue();
  }

  private JsonNode read(HttpRequest request) throws IOException, InterruptedException {
    return JsonMapper.shared()
        .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}
