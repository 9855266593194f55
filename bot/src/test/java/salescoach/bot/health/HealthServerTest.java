package salescoach.bot.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.BotException;

/** The coach tells how it is, on loopback. */
class HealthServerTest {

  private final AtomicBoolean database = new AtomicBoolean(true);
  private final AtomicBoolean slack = new AtomicBoolean(true);
  private final HealthServer server = HealthServer.start(0, needs(), () -> "figures 1\n");
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void is_alive_whatever_is_missing() throws Exception {
    slack.set(false);
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void is_ready_when_everything_is_there() throws Exception {
    HttpResponse<String> answer = get("/readyz");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"ready\"}\n");
  }

  @Test
  void names_what_is_missing_in_order() throws Exception {
    database.set(false);
    slack.set(false);
    HttpResponse<String> answer = get("/readyz");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body())
        .isEqualTo("{\"status\":\"not ready\",\"missing\":[\"database\",\"slack\"]}\n");
  }

  @Test
  void what_can_not_be_looked_at_is_missing() throws Exception {
    try (HealthServer broken =
        HealthServer.start(
            0,
            Map.of(
                "slack",
                () -> {
                  throw new BotException("a mistake, made for the test");
                }),
            () -> "")) {
      assertThat(get(broken, "/readyz").body()).contains("[\"slack\"]");
    }
  }

  @Test
  void shows_the_figures() throws Exception {
    HttpResponse<String> answer = get("/metrics");
    assertThat(answer.body()).isEqualTo("figures 1\n");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
  }

  @Test
  void has_no_other_page_and_takes_nothing() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/healthzzz").statusCode()).isEqualTo(404);
    HttpRequest post =
        request(server, "/healthz").POST(HttpRequest.BodyPublishers.ofString("x")).build();
    assertThat(http.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void names_the_cure_for_a_port_that_is_taken() {
    assertThatThrownBy(() -> HealthServer.start(server.port(), Map.of(), () -> ""))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("SALES_COACH_PORT");
  }

  @Test
  void the_container_s_own_look_needs_nothing_but_a_shell() throws Exception {
    assertThat(look(server.port())).isZero();
    assertThat(look(0)).as("turned off").isZero();
    server.close();
    assertThat(look(server.port())).isNotZero();
  }

  private static int look(int port) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", "../docker/healthcheck.sh");
    builder.environment().put("SALES_COACH_PORT", String.valueOf(port));
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder.start().waitFor();
  }

  private Map<String, BooleanSupplier> needs() {
    Map<String, BooleanSupplier> needs = new LinkedHashMap<>();
    needs.put("database", database::get);
    needs.put("slack", slack::get);
    return needs;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return get(server, path);
  }

  private HttpResponse<String> get(HealthServer from, String path) throws Exception {
    return http.send(request(from, path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(HealthServer to, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + to.port() + path));
  }
}
