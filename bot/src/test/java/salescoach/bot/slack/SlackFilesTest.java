package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.SampleTeam;

/** Files to Slack and from it. */
class SlackFilesTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
  private static final byte[] CSV =
      "company,email\nAcme,a@b.example\n".getBytes(StandardCharsets.UTF_8);

  private StandIn slack =
      standIn("chat:write", "im:write", "files:read", "files:write", "im:history");
  private Slack client = SlackHttp.client(slack.apiUrl());

  @AfterEach
  void stop() throws Exception {
    client.close();
    slack.close();
  }

  @Test
  void a_picture_that_was_uploaded_stands_in_a_message() {
    String id = api().upload("week.png", "The week", PNG);

    Posted posted = api().post("U0TOMAS01", "", picture(id), "Ev1");

    assertThat(posted.channel()).isEqualTo("D0TOMAS01");
    assertThat(slack.refused()).isEmpty();
    assertThat(api().file(id).mimeType()).isEqualTo("image/png");
  }

  @Test
  void what_is_no_picture_or_not_there_stands_in_none() {
    String csv = api().upload("list.csv", "A list", CSV);

    assertRefused(() -> api().post("U0TOMAS01", "", picture(csv), "Ev1"), "invalid_blocks");
    assertRefused(
        () -> api().post("U0TOMAS01", "", picture("F0NOWHERE1"), "Ev1"), "invalid_blocks");
    assertThat(slack.refused())
        .allSatisfy(
            it ->
                assertThat(it).contains("invalid slack file [json-pointer:/blocks/0/slack_file]"));
  }

  @Test
  void a_file_comes_back_as_it_went() {
    SlackFile file = api().file(api().upload("list.csv", "A list", CSV));

    assertThat(api().download(file, CSV.length)).isEqualTo(CSV);
    assertThat(file.name()).isEqualTo("list.csv");
    assertThat(file.size()).isEqualTo(CSV.length);
  }

  @Test
  void files_are_shared_in_one_message_and_known_again_by_their_names() {
    Instant before = Instant.now().minusSeconds(60);
    NewFile list = new NewFile("list-1.csv", "A list", CSV);
    NewFile other = new NewFile("other-1.csv", "Another", CSV);

    api().share("D0TOMAS01", "Here they are.", List.of(list, other));

    assertThat(slack.messages("D0TOMAS01")).hasSize(1);
    String ts = slack.messages("D0TOMAS01").get(0).ts();
    assertThat(api().findFile("D0TOMAS01", "other-1.csv", before))
        .contains(new Posted("D0TOMAS01", ts));
    assertThat(api().findFile("D0TOMAS01", "list-2.csv", before)).isEmpty();
  }

  @Test
  void a_file_goes_to_a_conversation_and_not_to_a_members_id() {
    NewFile list = new NewFile("list.csv", "A list", CSV);

    assertRefused(() -> api().share("U0TOMAS01", "Here.", List.of(list)), "invalid_arguments");
    assertThat(slack.messages("D0TOMAS01")).isEmpty();
  }

  @Test
  void a_file_that_is_too_large_is_not_read_whatever_slack_says_of_its_size() {
    SlackFile file = api().file(api().upload("list.csv", "A list", CSV));
    SlackFile smaller = new SlackFile(file.id(), file.name(), 1, file.mimeType(), file.url());

    assertRefused(() -> api().download(file, CSV.length - 1), "file_too_large");
    assertRefused(() -> api().download(smaller, CSV.length - 1), "file_too_large");
  }

  @Test
  void without_the_scope_a_file_is_neither_taken_nor_given() throws Exception {
    SlackFile file = api().file(api().upload("list.csv", "A list", CSV));
    stop();
    slack = standIn("chat:write");
    client = SlackHttp.client(slack.apiUrl());
    SlackFile here =
        new SlackFile(
            file.id(), "list.csv", 1, "", slack.apiUrl().replace("/api/", "/files-pri/T-F/x"));

    assertRefused(() -> api().upload("week.png", "The week", PNG), "missing_scope");
    assertRefused(() -> api().file(file.id()), "missing_scope");
    assertRefused(() -> api().download(here, 100), "not_authorized");
  }

  @Test
  void the_token_goes_to_nobody_else() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext("/", exchange -> calls.incrementAndGet());
    elsewhere.start();
    String url = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/files-pri/T-F/x.csv";

    assertRefused(
        () -> api().download(new SlackFile("F1", "x.csv", 1, "", url), 100), "foreign_host");

    assertThat(calls).hasValue(0);
    elsewhere.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "https://files.slack.com/files-pri/T-F/x.csv, true",
    "https://slack.com/x, true",
    "http://files.slack.com/x, false",
    "https://slack.com.example/x, false",
    "https://notslack.com/x, false",
    "https://files.slack.com@elsewhere.example/x, false",
  })
  void slacks_own_hosts_are_known(String url, boolean own) {
    assertThat(new SlackHosts(SlackHttp.SLACK).isOwn(HttpUrl.get(url))).isEqualTo(own);
  }

  @Test
  void a_transfer_that_slack_wants_later_is_limited() {
    slack.faults().rateLimit("file_upload", 1, Duration.ofSeconds(9));

    assertThatThrownBy(() -> api().upload("week.png", "The week", PNG))
        .isInstanceOfSatisfying(
            SlackLimited.class,
            limited -> assertThat(limited.after()).isEqualTo(Duration.ofSeconds(9)));
  }

  private SlackApi api() {
    return new SlackApi(client, slack.botToken(), Clock.systemUTC(), (method, outcome) -> {});
  }

  private static StandIn standIn(String... scopes) {
    AppListing app = new AppListing(List.of(scopes), List.of(), List.of(), List.of());
    return StandIn.start(SampleTeam.lanternhill(), app, Clock.systemUTC(), 0, Timing.slack());
  }

  private static SlackMessage picture(String file) {
    return new SlackMessage(
        "Your week",
        List.of(
            ImageBlock.builder()
                .altText("Touches by channel")
                .slackFile(SlackFileObject.builder().id(file).build())
                .build()));
  }

  private static void assertRefused(Runnable call, String error) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            SlackRefused.class, refused -> assertThat(refused.error()).isEqualTo(error));
  }
}
