package salescoach.bot.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.run.PlayedCoach;

/**
 * Prospects on the playground's page, from the first one that is added to the next morning's
 * message. Its pictures stand in the docs; they are made anew with {@code
 * -Dscreenshots=../docs/images}.
 */
@Timeout(600)
class FollowUpPageTest {

  private static final Path PICTURES =
      Path.of(System.getProperty("screenshots", "target/screenshots"));

  /** A Tuesday, 9 in the morning where the rep is: the next morning is a nudge's. */
  private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

  private final PlayedCoach coach =
      PlayedCoach.startAt(
          new MovableClock(
              Clock.offset(
                  Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), TUESDAY))));

  @TempDir Path profile;

  @SuppressWarnings("NullAway.Init") // every test begins with open
  private Browser browser;

  @AfterEach
  void the_page_had_nothing_to_complain_of() {
    if (browser != null) {
      assertThat(browser.complaints()).isEmpty();
      browser.close();
    }
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void three_prospects_make_a_morning() {
    browser = Browser.open(coach.slack().pageUrl() + "?as=" + PlayedCoach.REP, profile);
    browser.in(ZoneId.of("America/Chicago"));
    browser.click("welcome-dismiss");
    add("Harlan Foods", "Renata", "Head of operations");
    add("Fieldgate Clinics", "Doug", "Practice manager");
    add("Brightwater Paediatrics", "Ayesha", "Owner");

    send("/coach log harlan voicemail: Renata, who fills a chair that stays empty?");
    browser.untilItShows("a voicemail to Renata, Harlan Foods");
    browser.untilItShows("Next: Send an email");

    send("/coach due");
    browser.untilItShows("3 steps are due today");
    browser.click("action-step_snooze");
    browser.untilItShows("comes back on 25 November 2026");
    browser.untilItShows("2 steps are due today");

    int before = coach.answers(coach.rep()).size();
    browser.click("clock-morning");
    Message nudge = coach.answer(coach.rep(), before + 1);
    WebElement shown = browser.part("message-" + nudge.ts());
    assertThat(shown.getText())
        .contains("Renata, Harlan Foods", "Doug, Fieldgate", "Ayesha, Brightwater");

    browser.click("home");
    browser.untilItShows("3 steps are due today");
    browser.untilItShows("Ayesha, Brightwater Paediatrics");
    browser.height(900);
    browser.picture(PICTURES.resolve("home.png"));

    browser.click("conversation-" + coach.rep().dmId());
    browser.clickOn(browser.css(within(nudge, "action-step_done")));
    browser.untilItShows("done, sent");
    browser.clickOn(browser.css(within(nudge, "action-step_more")));
    browser.clickOn(
        browser.css("[role='menuitem'][data-testid$='" + Outcome.NO_ANSWER.id() + "']"));
    browser.untilItShows("done, no answer");
    assertThat(coach.answers(coach.rep())).hasSize(before + 1);
    browser.height(1000);
    browser.picture(PICTURES.resolve("nudge.png"));

    browser.click("home");
    browser.untilItShows("One step is due today");
  }

  private static String within(Message message, String testId) {
    return "[data-testid='message-" + message.ts() + "'] [data-testid='" + testId + "']";
  }

  private void add(String company, String firstName, String role) {
    send("/coach add");
    browser.part("modal");
    fill("prospect_company", company);
    fill("prospect_first_name", firstName);
    fill("prospect_role", role);
    browser.click("modal-submit");
    browser.untilGone("modal");
    browser.untilItShows(firstName + ", " + company);
  }

  private void fill(String field, String text) {
    browser.paste(browser.css("[data-testid='action-" + field + "']"), text);
  }

  private void send(String text) {
    WebElement composer = browser.part("composer");
    browser.paste(composer, text);
    composer.sendKeys(Keys.ENTER);
  }
}
