package salescoach.bot.followup.message;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.followup.message.Sample.MARCUS;
import static salescoach.bot.followup.message.Sample.NOW;
import static salescoach.bot.followup.message.Sample.OTHER;
import static salescoach.bot.followup.message.Sample.RENATA;
import static salescoach.bot.followup.message.Sample.REP;
import static salescoach.bot.followup.message.Sample.TODAY;
import static salescoach.bot.followup.message.Sample.UNDO;
import static salescoach.bot.followup.message.Sample.ZONE;
import static salescoach.bot.followup.message.Sample.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import salescoach.bot.followup.message.FollowUpMessages.Colleague;
import salescoach.bot.followup.message.ProspectPage.Look;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StandingEdit;
import salescoach.bot.followup.step.Step;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.SlackMessage;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Touch;

/** Everything that is shown of prospects, as a person accepted it. */
class FollowUpMessagesTest {

  private static final List<Channel> CHANNELS = List.copyOf(EnumSet.allOf(Channel.class));

  private static final KnownProspect WON =
      RENATA.with(StandingEdit.of(RENATA.standing()).moved(Stage.WON, TODAY).made());

  @Test
  void a_winnowing_asks_after_its_day() {
    assertThat(LogMessages.what(step(Action.WINNOW, Optional.empty()), TODAY))
        .isEqualTo("Winnow today: is it still alive?");
  }

  @Test
  void logging() {
    Golden.assertSame("followup-log-usage", LogUsage.plain());
    Golden.assertSame("followup-log-no-channel", LogUsage.noChannel(RENATA, "pigeon <!here>"));
    Golden.assertSame("followup-log-not-understood", LogUsage.notUnderstood("a *b*"));
    Golden.assertSame("followup-not-taken-back", LogMessages.notTakenBack(RENATA.id()));
    Golden.assertSame(
        "followup-logged",
        LogMessages.logged(
            RENATA,
            Channel.VOICEMAIL,
            Outcome.LEFT_VOICEMAIL,
            Optional.of(TODAY.minusDays(1)),
            Optional.of(OTHER),
            Optional.of(step(Action.EMAIL, Optional.empty())),
            TODAY,
            UNDO),
        OTHER);
    Golden.assertSame(
        "followup-log-which",
        LogMessages.which(List.of(RENATA, MARCUS), List.of("a", "b"), PageActions.LOG_FOR));
    Golden.assertSame(
        "followup-log-unknown",
        LogMessages.unknown("<!channel> acme", List.of(MARCUS), List.of("a"), PageActions.LOG_FOR));
    Golden.assertSame(
        "followup-undone",
        LogMessages.undone(RENATA, Optional.of(step(Action.CALL, Optional.empty())), TODAY));
    Golden.assertSame("followup-undo-too-late", LogMessages.tooLate(RENATA.id(), true));
    Golden.assertSame("followup-undo-another-day", LogMessages.tooLate(RENATA.id(), false));
    Golden.assertSame("followup-undone-already", LogMessages.undoneAlready());
    Golden.assertSame("followup-bad-date", LogMessages.badDate("Write a day to come."));
    assertThat(UndoKey.read(UNDO.value())).contains(UNDO);
    assertThat(UndoKey.read("a:b")).isEmpty();
    LogKey key = new LogKey(RENATA.id(), Channel.X, Outcome.SENT, NOW, "so: it goes");
    assertThat(LogKey.read(key.value())).contains(key);
    assertThat(LogKey.read("a:b:c:d:e")).isEmpty();
  }

  @Test
  void the_page_of_a_prospect() {
    List<KeptTouch> touches = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      touches.add(
          new KeptTouch(
              new UUID(5, i),
              RENATA.id(),
              i % 2 == 0 ? REP : OTHER,
              new Touch(
                  CHANNELS.get(i % CHANNELS.size()), NOW.minusSeconds(86_400L * (14 - i)), i == 9),
              i == 13 ? "Renata, how do you *prove* a delivery? <!here>" : ""));
    }
    Golden.assertSame(
        "followup-page",
        ProspectPage.of(
            RENATA,
            touches,
            Optional.of(step(Action.CALL, Optional.empty())),
            new Look(TODAY, ZONE, true, Optional.of(touches.get(13))),
            ""),
        REP,
        OTHER);
    Golden.assertSame(
        "followup-page-of-another",
        ProspectPage.of(
            MARCUS,
            List.of(),
            Optional.empty(),
            new Look(TODAY, ZONE, false, Optional.empty()),
            ""),
        REP);
  }

  @Test
  void the_page_says_that_the_contact_has_left() {
    KnownProspect left = RENATA.with(StandingEdit.of(RENATA.standing()).gone(true).made());
    SlackMessage page =
        ProspectPage.of(
            left, List.of(), Optional.empty(), new Look(TODAY, ZONE, true, Optional.empty()), "");
    assertThat(page.blocks().toString())
        .contains(
            "Has left the company", "the contact has left", "Hand off", "Take up again", "Lost")
        .doesNotContain("followup_stop");
  }

  @Test
  void the_forms() {
    Golden.assertSame("followup-modal-add", ProspectModal.blank("Acme"));
    Golden.assertSame("followup-modal-edit", ProspectModal.filled(RENATA));
    Golden.assertSame("followup-modal-log", SmallModals.log(RENATA));
    Golden.assertSame("followup-modal-until", SmallModals.until(RENATA, "key"));
    Golden.assertSame("followup-modal-hand-off", SmallModals.handOff(RENATA, "key"));
    Golden.assertSame("followup-modal-reassign", SmallModals.reassign(RENATA, true));
    Golden.assertSame("followup-modal-alive", SmallModals.alive(RENATA, "key"));
    assertThat(Modals.typed(Map.of("a", " b "), "a")).contains("b");
  }

  @Test
  void the_small_messages() {
    Optional<Step> next = Optional.of(step(Action.VOICEMAIL, Optional.empty()));
    Golden.assertSame(
        "followup-added",
        FollowUpMessages.saved(
            RENATA,
            true,
            next,
            TODAY,
            List.of(
                new Colleague(OTHER, Optional.of(NOW.minusSeconds(400_000))),
                new Colleague("U03", Optional.empty())),
            NOW,
            FollowUpMessages.zoneUnknown("America/New_York")),
        OTHER,
        "U03");
    Golden.assertSame("followup-stopped", FollowUpMessages.stopped(RENATA, TODAY));
    Golden.assertSame("followup-stop-usage", FollowUpMessages.stopUsage());
    Golden.assertSame("followup-resumed", FollowUpMessages.resumed(RENATA, next, TODAY));
    Golden.assertSame("followup-nothing-to-stop", FollowUpMessages.nothingToStop(WON));
    Golden.assertSame(
        "followup-nothing-to-resume",
        FollowUpMessages.nothingToResume(WON, Optional.empty(), TODAY));
    Golden.assertSame("followup-no-pause", FollowUpMessages.noPause());
    Golden.assertSame(
        "followup-left-alone", AddMessages.leftAlone(RENATA, Set.of(OTHER)), REP, OTHER);
    Golden.assertSame(
        "followup-twin",
        AddMessages.twin(RENATA, Optional.of(NOW.minusSeconds(400_000)), NOW, "Harlan\n"),
        REP);
    Golden.assertSame("followup-whom", FollowUpMessages.whom("prospect"));
    Golden.assertSame("followup-paused", FollowUpMessages.pause(Optional.of(TODAY)));
    Golden.assertSame("followup-not-paused", FollowUpMessages.pause(Optional.empty()));
    Golden.assertSame("followup-pause-over", FollowUpMessages.pauseOver());
    Golden.assertSame("followup-not-yours", FollowUpMessages.notYours(RENATA), REP);
    Golden.assertSame("followup-stale", FollowUpMessages.stale());
    Golden.assertSame("followup-gone", FollowUpMessages.gone());
    Golden.assertSame(
        "followup-handed-off", FollowUpMessages.handedOff(RENATA, MARCUS, next, TODAY));
    Golden.assertSame("followup-reassigned", ReassignMessages.done(1_200, OTHER, false), OTHER);
    Golden.assertSame(
        "followup-received", ReassignMessages.received(1, OTHER, Optional.of(RENATA)), OTHER);
    Golden.assertSame(
        "followup-reassign-ask", ReassignMessages.ask(12, REP, OTHER, "from:to"), REP, OTHER);
    Golden.assertSame(
        "followup-passed-on",
        ReassignMessages.passedOn(2, REP, OTHER, Optional.empty()),
        REP,
        OTHER);
    Golden.assertSame("followup-reassign-usage", ReassignMessages.usage());
    Golden.assertSame("followup-for-managers", FollowUpMessages.forManagers());
    Golden.assertSame("followup-nothing-to-reassign", ReassignMessages.nothing(OTHER), OTHER);
    Golden.assertSame("followup-erased", FollowUpMessages.erased(RENATA));
    Golden.assertSame("followup-put-off", FollowUpMessages.putOff(RENATA, TODAY));
    Golden.assertSame("followup-alive", FollowUpMessages.alive(RENATA, next, TODAY));
  }
}
