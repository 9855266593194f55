package salescoach.bot.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import salescoach.bot.playbook.SampleEntries;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/**
 * The playground as a person meets it, in a browser. Its pictures stand in the README; they are
 * made anew with {@code -Dscreenshots=../docs/images}.
 */
class PlaygroundPageTest {

  private static final Path PICTURES =
      Path.of(System.getProperty("screenshots", "target/screenshots"));

  private static final String WEAK =
      """
      Hi Renata, this is Doug Pruitt from Fieldgate Software. We do a lot with clinics, and I was hoping \
      to get half an hour of your time to see where we could fit in. Our platform has online booking, \
      text reminders, waiting lists, room planning, card payments, staff rosters, monthly reports and \
      an open API. Ring me back at 208-555-0142.""";

  private static final String BETTER =
      """
      Renata, how does your front desk fill a chair in Dayton when somebody cancels at eight in the \
      morning? It's Doug Pruitt from Fieldgate. You might see fewer empty chairs and less time on the \
      phone. I'm sending you an email now with openings for Thursday and for Tuesday next week.""";

  private final Playbook playbook = SampleEntries.playbook();
  private final PlayedCoach coach = PlayedCoach.startWith(() -> playbook);

  @TempDir Path profile;

  @SuppressWarnings("NullAway.Init") // every test begins with open
  private Browser browser;

  @AfterEach
  void the_page_had_nothing_to_complain_of() {
    if (browser != null) {
      assertThat(browser.complaints()).isEmpty();
      browser.close();
    }
    coach.close();
  }

  @Test
  void a_first_time_visitor_is_told_what_to_try_and_gets_a_review_by_direct_message() {
    open("");
    assertThat(browser.part("welcome").getText()).contains("/coach review");
    send(WEAK);
    browser.untilItShows("Score ");
    browser.untilItShows("Say instead:");
    browser.click("welcome-dismiss");
    browser.height(1900);
    browser.pictureOf(browser.part("message-" + newReview()), PICTURES.resolve("review.png"));
    browser.height(1150);
    String own = coach.slack().messages(coach.rep().dmId()).get(0).ts();
    browser.scrollTo(browser.last("message-" + own));
    browser.picture(PICTURES.resolve("playground.png"));
  }

  @Test
  void a_command_is_completed_and_answered_to_oneself() {
    open("?as=U0PRIYA01");
    WebElement composer = browser.part("composer");
    composer.sendKeys("/co");
    assertThat(browser.part("completion").getText()).contains("/coach");
    composer.sendKeys(Keys.ESCAPE);
    composer.clear();
    send("/coach review " + BETTER);
    browser.untilItShows("Only visible to you");
    browser.untilItShows("Score ");
  }

  @Test
  void the_modal_shows_what_is_wrong_at_its_field_and_then_gives_its_review() {
    open("?as=U0PRIYA01");
    browser.click("shortcut-menu");
    browser.click("shortcut-review_draft");
    browser.part("modal");
    browser.paste(browser.css("[data-testid='action-review_text']"), WEAK);
    browser.paste(browser.css("[data-testid='action-review_new_prospect']"), "a, b, c, d");
    browser.click("modal-submit");
    assertThat(browser.part("error-review_new_prospect").getText()).contains("three things");
    browser.paste(
        browser.css("[data-testid='action-review_new_prospect']"),
        "Maple Street Dental, dental clinics, Dayton");
    browser.click("modal-submit");
    browser.untilGone("modal");
    browser.untilItShows("Score ");
  }

  @Test
  void a_revision_in_the_thread_shows_what_it_won() {
    open("");
    send(WEAK);
    String ts = newReview();
    browser.click("thread-open-" + ts);
    WebElement reply = browser.part("thread-composer");
    browser.paste(reply, BETTER);
    reply.sendKeys(Keys.ENTER);
    browser.untilItShows("→");
    browser.height(1000);
    browser.picture(PICTURES.resolve("thread.png"));
  }

  @Test
  void why_opens_the_guideline_and_a_fault_is_taken_back_with_a_reason() {
    open("");
    send(WEAK);
    newReview();
    browser.click("action-review_why");
    browser.untilItShows("Source");
    browser.click("modal-close");
    browser.untilGone("modal");

    browser.click("action-review_dismiss");
    browser.part("modal");
    browser.click("option-our_way");
    browser.click("modal-submit");
    browser.untilGone("modal");
    browser.untilItShows("edited");
  }

  @Test
  void an_admin_appoints_a_manager() {
    open("?as=U0NADIA01");
    send("/coach admin");
    browser.part("modal");
    browser.clickOn(
        browser.css("[data-testid='field-admin_managers'] [data-testid='option-U0NADIA01']"));
    browser.click("modal-submit");
    browser.untilGone("modal");
    browser.untilItShows("settings are saved");
  }

  @Test
  void a_question_is_answered_and_a_thumb_down_asks_what_was_missing() {
    open("");
    send(SampleEntries.QUESTION);
    Message answer = coach.answer(coach.rep(), 1);
    browser.part("message-" + answer.ts());
    browser.untilItShows("Feeding the office giraffe");
    browser.untilItShows("Reviewed 22 November 2026");
    browser.click("action-ask_rate-negative");
    browser.part("modal");
    browser.paste(browser.css("[data-testid='action-ask_missing_words']"), "What about Sundays?");
    browser.click("modal-submit");
    browser.untilGone("modal");
    browser.untilItShows("makes the playbook better");
    browser.click("action-ask_rate-positive");
    browser.untilItShows("Good to know that it helped");
    browser.click("action-ask_show_2");
    browser.untilItShows("Nobody mows it");
  }

  @Test
  void an_answer_of_the_playbook_is_a_picture_in_the_docs() {
    Entry entry = Playbook.standard().entry("should-i-leave-voicemail").orElseThrow();
    open("");
    send(entry.questions().get(0));
    Message answer = coach.answer(coach.rep(), 1);
    browser.part("message-" + answer.ts());
    browser.untilItShows(entry.title());
    browser.untilItShows("Source");
    browser.click("welcome-dismiss");
    browser.height(1900);
    browser.pictureOf(browser.part("message-" + answer.ts()), PICTURES.resolve("answer.png"));
  }

  @Test
  void a_choice_is_made_and_an_unanswered_question_is_said_to_be_one() {
    open("");
    send("/coach ask " + SampleEntries.DOUBTFUL);
    browser.untilItShows("Which one do you mean?");
    browser.click("action-ask_none");
    browser.untilItShows("The playbook has no answer to that yet.");
    send("/coach ask " + SampleEntries.DOUBTFUL + "?");
    browser.untilItShows("Which one do you mean?");
    browser.click("action-ask_choose_1");
    browser.untilItShows("Kept by Nadia");
  }

  @Test
  void an_answer_in_a_channel_stands_in_its_thread() {
    open("?as=U0PRIYA01");
    browser.click("conversation-C0SALES01");
    send("@Sales Coach " + SampleEntries.QUESTION);
    browser.untilItShows("1 reply");
  }

  @Test
  void a_curator_makes_a_message_an_entry_and_an_open_question_another() {
    coach.rep().command("C0SALES01", "/coach ask Which wallpaper suits zebras?");
    coach.whisper(coach.rep(), 1);
    coach.untilAllIsKept();
    coach.rep().say("C0SALES01", "Trade a discount for a reference.");
    Message said = coach.slack().messages("C0SALES01").get(0);
    open("?as=U0NADIA01");
    browser.click("conversation-C0SALES01");
    browser.click("message-menu-" + said.ts());
    browser.click("shortcut-save_to_playbook");
    browser.part("modal");
    fill("curate_title", "When procurement wants a discount");
    fill("curate_questions", "What do I say when procurement wants a discount?");
    browser.height(1500);
    browser.pictureOf(browser.part("modal"), PICTURES.resolve("entry.png"));
    browser.click("modal-submit");
    browser.untilGone("modal");
    coach.answer(coach.slack().as("U0NADIA01"), 1);

    send("/coach playbook");
    browser.untilItShows("Which wallpaper suits zebras?");
    browser.untilItShows("When procurement wants a discount");
    browser.click("action-curate_write");
    browser.part("modal");
    fill("curate_title", "Zebras");
    browser.click("modal-submit");
    assertThat(browser.part("error-curate_answer").getText()).contains("required");
    fill("curate_answer", "The plain one.");
    browser.click("modal-submit");
    browser.untilGone("modal");
    assertThat(PlayedCoach.said(coach.answer(coach.rep(), 1))).contains("The plain one.");
  }

  private void fill(String field, String text) {
    browser.paste(browser.css("[data-testid='action-" + field + "']"), text);
  }

  @Test
  void somebody_else_does_not_see_what_was_written() {
    open("");
    send(WEAK);
    newReview();
    browser.click("member-switch");
    browser.click("member-U0NADIA01");
    browser.untilItShows("Nadia Okafor");
    assertThat(browser.css("body").getText()).doesNotContain("Doug Pruitt");
  }

  private void open(String query) {
    browser = Browser.open(coach.slack().pageUrl() + query, profile);
  }

  private void send(String text) {
    WebElement composer = browser.part("composer");
    browser.paste(composer, text);
    composer.sendKeys(Keys.ENTER);
  }

  /** Waits for the first review, and for the page to show it; its timestamp. */
  private String newReview() {
    Message review = coach.answer(coach.rep(), 1);
    browser.part("message-" + review.ts());
    return review.ts();
  }
}
