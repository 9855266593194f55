package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.PATIENCE;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.AckRecord;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** Slack brings some things twice; people do them once. */
class DuplicateDeliveryTest {

  static final String DRAFT =
      """
      Hi Renata, this is Doug Pruitt from Fieldgate Software. We do a lot with food distributors, and \
      our platform has route planning, proof of delivery, driver chat, temperature logs and dock \
      scheduling. Call me back at 208-555-0142, it's important.""";

  static final String GOOD =
      """
      Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug Pruitt \
      from Fieldgate. You might see fewer disputed invoices and less time on the phone. I'm sending you \
      an email now with openings for Thursday and for Tuesday next week.""";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();
  private final InboxRows inbox = new InboxRows(coach.slack(), coach.database());

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_direct_message_that_comes_twice_is_one_draft_with_one_review() {
    coach.slack().faults().duplicateNext(1);
    String event = rep.dm(DRAFT);
    awaitTwoAcks(ack -> event.equals(ack.eventId()));

    assertThat(inbox.awaitSettled(1)).hasSize(1);
    assertThat(coach.answers(rep)).hasSize(1);
    assertThat(inbox.count("draft")).isEqualTo(1);
  }

  @Test
  void a_command_that_comes_twice_is_answered_once() {
    coach.slack().faults().duplicateNext(1);
    rep.command(CHANNEL, "/coach review " + DRAFT);
    awaitTwoAcks(ack -> ack.type().equals("slash_commands"));

    assertThat(inbox.awaitSettled(1)).hasSize(1);
    assertThat(coach.whispers(rep)).hasSize(1);
    assertThat(inbox.count("draft")).isEqualTo(1);
  }

  @Test
  void a_button_whose_press_comes_twice_is_pressed_once() {
    rep.dm(GOOD);
    Message review = coach.answer(rep, 1);
    inbox.awaitSettled(1);

    coach.slack().faults().duplicateNext(1);
    rep.press(review, "review_keep");
    awaitTwoAcks(ack -> ack.type().equals("interactive"));

    assertThat(inbox.awaitSettled(2)).hasSize(2);
    assertThat(inbox.count("script")).isEqualTo(1);
    // A word that it takes a little longer goes a moment after the work is done.
    coach.eventually(() -> coach.answers(rep).size(), it -> it == 1);
  }

  @Test
  void a_modal_that_is_sent_twice_is_one_draft_with_one_review() {
    String shortcut = rep.shortcut("review_draft");
    rep.awaitView("review_modal");
    inbox.awaitSettled(1);

    coach.slack().faults().duplicateNext(1);
    rep.submit(Map.of("review_text", DRAFT));
    awaitTwoAcks(ack -> ack.type().equals("interactive") && !ack.envelopeId().equals(shortcut));

    assertThat(inbox.awaitSettled(2)).hasSize(2);
    assertThat(coach.answers(rep)).hasSize(1);
    assertThat(inbox.count("draft")).isEqualTo(1);
  }

  @Test
  void what_is_answered_leaves_no_text_in_the_inbox() {
    rep.dm(DRAFT);

    assertThat(inbox.awaitSettled(1))
        .singleElement()
        .satisfies(row -> assertThat(row.state()).isEqualTo("done"))
        .satisfies(row -> assertThat(row.body()).isNull());
  }

  private void awaitTwoAcks(Predicate<AckRecord> wanted) {
    coach
        .slack()
        .await(
            PATIENCE,
            () ->
                Optional.of(coach.slack().acks().stream().filter(wanted).count())
                    .filter(count -> count >= 2));
  }
}
