package salescoach.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.view.View;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.BotException;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackFile;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.slack.SlackRefused;
import tools.jackson.databind.JsonNode;

/** A file that a person puts into a modal, until the app has read it. */
class FileInputTest {
  private static final byte[] CSV = "company\nAcme\n".getBytes(StandardCharsets.UTF_8);

  private StandIn slack = standIn("chat:write", "files:read");
  private Slack client = SlackHttp.client(slack.apiUrl());
  private RawApp app;
  private Person tomas;

  @BeforeEach
  void start() throws Exception {
    app = RawApp.connect(slack);
    tomas = slack.as("U0TOMAS01");
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    slack.close();
  }

  @Test
  void the_form_carries_the_file_and_the_app_reads_it() throws Exception {
    open();
    String id = tomas.attach("import_file", "list.csv", CSV);
    tomas.submit(Map.of());

    JsonNode file =
        app.nextPayload()
            .path("view")
            .path("state")
            .path("values")
            .path("import_file")
            .path("import_file")
            .path("files")
            .path(0);
    assertThat(file.path("id").asString("")).isEqualTo(id);
    assertThat(file.path("name").asString("")).isEqualTo("list.csv");
    assertThat(file.path("filetype").asString("")).isEqualTo("csv");
    assertThat(file.path("mimetype").asString("")).isEqualTo("text/csv");
    assertThat(file.path("size").asInt(0)).isEqualTo(CSV.length);
    SlackFile known = api().file(id);
    assertThat(known.url()).isEqualTo(file.path("url_private_download").asString(""));
    assertThat(api().download(known, 1_000)).isEqualTo(CSV);
  }

  @Test
  void a_file_is_read_with_the_bots_token_only() throws Exception {
    open();
    String url = api().file(tomas.attach("import_file", "list.csv", CSV)).url();

    HttpResponse<String> turnedAway =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(turnedAway.statusCode()).isEqualTo(302);
    assertThat(turnedAway.headers().firstValue("Location").orElse("")).startsWith("/?redir=");
  }

  @Test
  void the_field_takes_only_what_it_asked_for() throws Exception {
    open();

    assertThatThrownBy(() -> tomas.attach("import_file", "list.xlsx", CSV))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("choose one of");
    assertThatThrownBy(() -> tomas.attach("import_file", "large.csv", new byte[10_000_001]))
        .hasMessageContaining("10 MB");
    tomas.attach("import_file", "list.csv", CSV);
    assertThatThrownBy(() -> tomas.attach("import_file", "second.csv", CSV))
        .hasMessageContaining("No more files");
  }

  @Test
  void a_form_without_its_file_is_not_sent() throws Exception {
    open();

    assertThat(tomas.submit(Map.of())).isEmpty();
    assertThat(tomas.awaitErrors().errors())
        .containsEntry("import_file", "Please complete this required field.");
  }

  @Test
  void an_app_without_the_scope_asks_for_no_files() throws Exception {
    stop();
    slack = standIn("chat:write");
    client = SlackHttp.client(slack.apiUrl());
    start();

    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            SlackRefused.class, no -> assertThat(no.error()).isEqualTo("missing_scope"));
  }

  private void open() throws Exception {
    tomas.command(tomas.dmId(), "/coach import");
    JsonNode envelope = app.next();
    app.ack(envelope, "");
    api().open(envelope.path("payload").path("trigger_id").asString(""), form());
    tomas.awaitView("import");
  }

  private static View form() {
    FileInputElement files =
        FileInputElement.builder()
            .actionId("import_file")
            .filetypes(List.of("csv"))
            .maxFiles(1)
            .build();
    return Modals.form(
        "import", "Import", "Import", "", List.of(Modals.input("import_file", "A list", files)));
  }

  private SlackApi api() {
    return new SlackApi(client, slack.botToken(), Clock.systemUTC(), (method, outcome) -> {});
  }

  private static StandIn standIn(String... scopes) {
    AppListing app = new AppListing(List.of(scopes), List.of(), List.of(), List.of());
    return StandIn.start(SampleTeam.lanternhill(), app, Clock.systemUTC(), 0, Timing.slack());
  }
}
