package salescoach.bot.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import salescoach.bot.playground.RawApp;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.NewFile;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.slack.SlackMessage;
import tools.jackson.databind.JsonNode;

/** The page's clock, its pictures and files, and the elements of the Home tab, in a browser. */
@Timeout(600)
class ElementsPageTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T20:00:00Z");

  private final MovableClock clock = new MovableClock(Clock.fixed(MONDAY, ZoneOffset.UTC));
  private final StandIn slack = StandIn.start(SampleTeam.lanternhill(), clock, 0);
  private final Slack client = SlackHttp.client(slack.apiUrl());
  private final SlackApi api =
      new SlackApi(client, slack.botToken(), clock, (method, outcome) -> {});

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // every test begins with it
  private Browser browser;

  @SuppressWarnings("NullAway.Init") // every test begins with it
  private RawApp app;

  @BeforeEach
  void somebody_opens_the_page() throws Exception {
    app = RawApp.connect(slack);
    browser = Browser.open(slack.pageUrl() + "?as=U0TOMAS01", folder.resolve("profile"));
  }

  @AfterEach
  void the_page_had_nothing_to_complain_of() throws Exception {
    if (browser != null) {
      assertThat(browser.complaints()).isEmpty();
      browser.close();
    }
    client.close();
    slack.close();
  }

  @Test
  void the_clock_is_moved_on_to_the_next_morning_and_by_an_hour() {
    assertThat(browser.part("clock").getText()).contains("Mon, Mar 2, 2:00 PM in Chicago");

    browser.click("clock-morning");
    browser.untilItShows("Tue, Mar 3, 8:31 AM in Chicago");
    assertThat(clock.instant()).isEqualTo("2026-03-03T14:31:00Z");

    browser.click("clock-hour");
    browser.untilItShows("Tue, Mar 3, 9:31 AM in Chicago");
    slack.as("U0TOMAS01").dm("said on the next day");
    browser.untilItShows("Today");
  }

  @Test
  void the_page_says_to_which_working_morning_the_clock_went() {
    clock.moveOn(Duration.ofDays(4));
    browser.click("clock-morning");
    browser.untilItShows("Mon, Mar 9, 8:31 AM in Chicago");
    assertThat(browser.part("clock-note").getText())
        .contains("Monday, March 9", "next working day", "something due");
    browser.click("clock-hour");
    browser.untilGone("clock-note");
  }

  @Test
  void a_picture_is_seen_in_a_message() throws Exception {
    String file = api.upload("week.png", "The week", png());

    api.post("U0TOMAS01", "", new SlackMessage("Your week", List.of(picture(file))), "Ev1");

    WebElement shown = browser.part("picture-" + file);
    assertThat(shown.getDomAttribute("alt")).isEqualTo("Touches by channel");
    slack.await(
        Duration.ofSeconds(60),
        () -> Optional.of(shown).filter(it -> "40".equals(it.getDomProperty("naturalWidth"))));
  }

  @Test
  void a_file_that_was_shared_is_kept_with_a_click() {
    byte[] list = "company\nAcme\n".getBytes(StandardCharsets.UTF_8);

    api.share("D0TOMAS01", "Here it is.", List.of(new NewFile("list.csv", "The list", list)));

    WebElement link = browser.part("shared-list.csv");
    assertThat(link.getText()).isEqualTo("The list");
    assertThat(link.getDomAttribute("download")).isEqualTo("list.csv");
    HttpResponse<String> kept =
        HttpClient.newHttpClient()
            .sendAsync(
                HttpRequest.newBuilder(URI.create(String.valueOf(link.getDomProperty("href"))))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .join();
    assertThat(kept.body()).isEqualTo("company\nAcme\n");
    assertThat(kept.headers().firstValue("Content-Disposition")).contains("attachment");
  }

  @Test
  void a_file_is_chosen_in_a_modal() throws Exception {
    Path list = file("list.csv", "company\nAcme\n");
    Path wrong = file("list.txt", "company\nAcme\n");
    slack.as("U0TOMAS01").command("D0TOMAS01", "/coach import");
    JsonNode command = app.next();
    app.ack(command, "");
    api.open(command.path("payload").path("trigger_id").asString(""), form());

    WebElement chooser = browser.part("action-import_file");
    // The browser's own words for "nothing chosen" would stand above the file that was chosen.
    assertThat(chooser.getCssValue("color")).isEqualTo("rgba(0, 0, 0, 0)");
    chooser.sendKeys(wrong.toString());
    browser.untilItShows("list.txt is of another type than csv.");
    chooser.sendKeys(list.toString());
    assertThat(browser.part("file-list.csv").getText()).contains("13 bytes");
    browser.click("modal-submit");

    JsonNode submission = app.next();
    app.ack(submission, "");
    JsonNode values = submission.path("payload").path("view").path("state").path("values");
    String id = values.at("/import_file/import_file/files/0/id").asString("");
    assertThat(api.download(api.file(id), 1_000)).isEqualTo(Files.readAllBytes(list));
    browser.untilGone("modal");
  }

  @Test
  void the_home_tab_is_used_and_drawn_anew() throws Exception {
    api.publish("U0TOMAS01", home("Due today"));
    browser.click("home");
    app.ack(app.next(), "");
    browser.untilItShows("Due today");

    browser.click("action-home_step");
    browser.click("option-skip:2");
    assertThat(chosen().path("selected_option").path("value").asString("")).isEqualTo("skip:2");

    new Select(browser.part("action-home_channel")).selectByValue("C0SALES01");
    assertThat(chosen().path("selected_conversation").asString("")).isEqualTo("C0SALES01");

    browser.part("action-home_time").sendKeys("0915AM");
    assertThat(chosen().path("selected_time").asString("")).isEqualTo("09:15");

    api.publish("U0TOMAS01", home("Nothing is due"));
    browser.untilItShows("Nothing is due");
  }

  private JsonNode chosen() throws Exception {
    JsonNode envelope = app.next();
    app.ack(envelope, "");
    return envelope.path("payload").path("actions").path(0);
  }

  private static View home(String headline) {
    SectionBlock step = Parts.section("*" + headline + "*");
    step.setBlockId("step");
    step.setAccessory(
        OverflowMenuElement.builder()
            .actionId("home_step")
            .options(List.of(Parts.option("Done", "done:2"), Parts.option("Skip", "skip:2")))
            .build());
    LayoutBlock settings =
        Parts.actions(
            List.of(
                ConversationsSelectElement.builder()
                    .actionId("home_channel")
                    .placeholder(Mrkdwn.plain("The team's channel"))
                    .build(),
                TimePickerElement.builder().actionId("home_time").initialTime("08:30").build(),
                DatePickerElement.builder().actionId("home_pause").build(),
                Parts.button("Pause", "home_stop", "stop")));
    return View.builder().type("home").blocks(List.of(step, settings)).build();
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

  private static ImageBlock picture(String file) {
    return ImageBlock.builder()
        .altText("Touches by channel")
        .slackFile(SlackFileObject.builder().id(file).build())
        .build();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
