package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something between here and Slack answers in Slack's name, and says that all is well. */
class UnreadableAnswerTest {

  private volatile String answer = "";
  private HttpServer server;
  private Slack client;

  @BeforeEach
  void it_listens() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    client = SlackHttp.client("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
  }

  @AfterEach
  void it_ends() throws Exception {
    client.close();
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Please sign in to the network.</html>", "", "[]", "null", "{\"ok"})
  void what_cannot_be_read_is_no_answer(String unreadable) {
    answer = unreadable;

    assertThatThrownBy(() -> api().post("C1", "", message(), "Ev1"))
        .isInstanceOf(SlackUnanswered.class)
        .hasMessageContaining("chat.postMessage");
  }

  @Test
  void a_plain_yes_can() {
    answer = "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1.0\"}";

    assertThat(api().post("C1", "", message(), "Ev1")).isEqualTo(new Posted("C1", "1.0"));
  }

  private SlackApi api() {
    return new SlackApi(client, "xoxb-1", Clock.systemUTC(), (method, outcome) -> {});
  }

  private static SlackMessage message() {
    return new SlackMessage("hello", List.of());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
