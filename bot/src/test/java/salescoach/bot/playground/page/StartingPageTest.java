package salescoach.bot.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import salescoach.bot.playground.RawApp;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.SampleTeam;
import tools.jackson.databind.JsonNode;

/** The page of an impatient visitor, who opens it before the coach has started. */
@Timeout(120)
class StartingPageTest {

  private static final AppListing LISTING =
      new AppListing(
          List.of(),
          AppListing.bare().events(),
          List.of(new AppListing.Command("/coach", "Asks the coach", "", List.of())),
          List.of());

  private final StandIn slack =
      StandIn.start(SampleTeam.lanternhill(), LISTING, Clock.systemUTC(), 0, Timing.slack());

  @TempDir Path profile;

  @SuppressWarnings("NullAway.Init") // every test begins with it
  private Browser browser;

  @AfterEach
  void the_page_had_nothing_to_complain_of() {
    if (browser != null) {
      assertThat(browser.complaints()).isEmpty();
      browser.close();
    }
    slack.close();
  }

  @Test
  void what_is_typed_before_the_coach_is_ready_waits_for_it() throws Exception {
    slack.holdUntilReady();
    browser = Browser.open(slack.pageUrl() + "?as=U0TOMAS01", profile);
    RawApp app = RawApp.connect(slack);
    assertThat(browser.part("link-state").getText()).isEqualTo("Sales Coach is starting");

    browser.part("composer").sendKeys("/coach due ", Keys.ENTER);
    // Longer than Slack lets an app take for its answer.
    Thread.sleep(Timing.slack().ackWithin().plusSeconds(1).toMillis());
    assertThat(browser.part("link-state").getText()).isEqualTo("Sales Coach is starting");

    slack.ready();
    JsonNode command = app.next();
    assertThat(command.at("/payload/text").asString("")).isEqualTo("due");
    app.ack(command, "");
    browser.untilItShows("Sales Coach is connected");
    assertThat(browser.css("body").getText()).doesNotContain("respond in time", "not sent");
  }
}
