package salescoach.bot.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import salescoach.bot.playground.RawApp;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.slack.SlackMessage;

/** How the page fits into windows of several sizes, and whose time it tells. */
@Timeout(120)
class LayoutPageTest {

  /** 2:05 PM of a Monday in Chicago; in Tokyo it is Tuesday. */
  private static final Instant MONDAY = Instant.parse("2026-03-02T20:05:00Z");

  private static final String REP = "U0TOMAS01";

  private final Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
  private final StandIn slack = StandIn.start(SampleTeam.lanternhill(), clock, 0);
  private final Slack client = SlackHttp.client(slack.apiUrl());
  private final SlackApi api =
      new SlackApi(client, slack.botToken(), clock, (method, outcome) -> {});

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // every test begins with open
  private Browser browser;

  @AfterEach
  void the_page_had_nothing_to_complain_of() throws Exception {
    if (browser != null) {
      assertThat(browser.complaints()).isEmpty();
      browser.close();
    }
    client.close();
    slack.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, 757", "900, 600", "480, 800"})
  void the_page_is_never_larger_than_its_window(int width, int height) throws Exception {
    open();
    browser.size(width, height);
    api.post(REP, "", said("Renata, who fills the chair? ".repeat(20)), "Ev1");
    browser.untilItShows("Renata, who fills the chair?");

    assertThat(browser.number("document.documentElement.scrollHeight"))
        .isLessThanOrEqualTo(browser.number("document.documentElement.clientHeight"));
    assertThat(browser.number("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(browser.number("document.documentElement.clientWidth"));
  }

  @Test
  void in_a_narrow_window_there_is_room_to_read_and_to_write() throws Exception {
    open();
    browser.size(480, 800);
    api.post(REP, "", said("Renata, who fills the chair?"), "Ev1");
    browser.untilItShows("Renata, who fills the chair?");
    WebElement message = browser.css(".message-main");
    assertThat(message.getRect().getWidth()).isGreaterThan(300);
    assertThat(browser.css(".scroller").getRect().getHeight()).isGreaterThan(250);
    WebElement composer = browser.part("composer");
    assertThat(composer.getRect().getWidth()).isGreaterThan(380);
    assertThat(composer.getRect().getY() + composer.getRect().getHeight()).isLessThan(800);

    browser.untilGone("clock-now");
    browser.click("sidebar-toggle");
    browser.part("link-state");
    browser.picture(Path.of("target", "screenshots", "narrow-open.png"));
    browser.click("conversation-C0SALES01");
    browser.untilItShows("# sales");
    browser.untilGone("conversation-C0SALES01");
    composer.sendKeys("hello all", Keys.ENTER);
    browser.untilItShows("hello all");
    browser.picture(Path.of("target", "screenshots", "narrow.png"));
  }

  @Test
  void every_time_is_that_of_the_member_wherever_the_browser_is() throws Exception {
    open();
    browser.in(ZoneId.of("Asia/Tokyo"));
    api.post(REP, "", said("Due <!date^1772481900^{date_short_pretty} at {time}|then>."), "Ev1");

    // 2026-03-02T20:05:00Z
    browser.untilItShows("Due today at 2:05 PM.");
    assertThat(browser.css(".name-line time").getText()).isEqualTo("2:05 PM");
    assertThat(browser.css(".name-line time").getDomAttribute("title"))
        .contains("Monday, March 2", "2:05:00");

    browser.click("member-switch");
    browser.click("member-U0PRIYA01");
    slack.as("U0PRIYA01").dm("said in London");
    browser.untilItShows("8:05 PM");
  }

  @Test
  void what_is_typed_is_shown_as_it_was_typed() throws Exception {
    open();
    WebElement composer = browser.part("composer");
    composer.sendKeys("R&D <today>", Keys.ENTER);
    browser.untilItShows("R&D <today>");
  }

  private void open() throws Exception {
    RawApp.connect(slack);
    browser = Browser.open(slack.pageUrl() + "?as=" + REP, folder.resolve("profile"));
  }

  private static SlackMessage said(String words) {
    return new SlackMessage("Something", List.of(Parts.section(words)));
  }
}
