package salescoach.bot.followup.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salescoach.bot.followup.message.FollowUpMessages.Colleague;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.followup.step.Terms;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.Pursuit;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.SlackMessage;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;
import salescoach.cadence.NextStep;
import salescoach.cadence.Occasion;
import salescoach.cadence.Policy;
import salescoach.cadence.Stage;
import salescoach.cadence.TimeOfDay;
import salescoach.cadence.Touch;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Prospect;

/** Everything that is shown of prospects and steps, as a person accepted it. */
class FollowUpMessagesTest {

  private static final List<Channel> CHANNELS = List.copyOf(EnumSet.allOf(Channel.class));
  private static final String REP = "U01";
  private static final String OTHER = "U02";
  private static final ZoneId ZONE = ZoneId.of("America/Denver");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");
  private static final KnownProspect RENATA =
      KnownProspect.fresh(
              new UUID(1, 2),
              REP,
              new Prospect(
                  "Harlan Foods", "Food distribution", "Boise", "Renata", "VP Operations", false),
              NOW)
          .knownAs(
              new Prospect(
                  "Harlan Foods", "Food distribution", "Boise", "Renata", "VP Operations", false),
              new Contact("Ortiz", "renata@harlan.example", "+1 208 555 0134"));
  private static final KnownProspect MARCUS =
      KnownProspect.fresh(
          new UUID(1, 3), REP, new Prospect("Fieldgate", "", "", "Marcus", "", false), NOW);
  private static final UndoKey UNDO =
      new UndoKey(
          RENATA.id(),
          new UUID(3, 4),
          Channel.VOICEMAIL,
          Outcome.LEFT_VOICEMAIL,
          NOW,
          NOW,
          Stage.BACK_BURNER,
          Optional.of(TODAY));

  @Test
  void logging() {
    Golden.assertSame("followup-log-usage", LogMessages.usage());
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
    Golden.assertSame("followup-undo-too-late", LogMessages.tooLate());
    Golden.assertSame("followup-undone-already", LogMessages.undoneAlready());
    Golden.assertSame("followup-bad-date", LogMessages.badDate("Write a day to come."));
    assertThat(UndoKey.read(UNDO.value())).contains(UNDO);
    assertThat(UndoKey.read("a:b")).isEmpty();
    LogKey key = new LogKey(RENATA.id(), Channel.X, Outcome.SENT, NOW, "so: it goes");
    assertThat(LogKey.read(key.value())).contains(key);
    assertThat(LogKey.read("a:b:c:d:e")).isEmpty();
  }

  @Test
  void what_is_due() {
    Agenda agenda = agenda(12);
    Golden.assertSame(
        "followup-due",
        DueMessage.of(
            agenda(2),
            true,
            Optional.of(TODAY.plusDays(7)),
            Optional.of(LogMessages.noted("*Noted:* a call.", Optional.of(UNDO)))));
    SlackMessage full = DueMessage.of(agenda, true, Optional.empty(), Optional.empty());
    assertThat(full.blocks().toString()).contains("And 2 more");
    Golden.assertFits(full);
    Golden.assertSame(
        "followup-due-nothing", DueMessage.of(agenda(0), true, Optional.empty(), Optional.empty()));
    Golden.assertSame(
        "followup-due-no-prospects",
        DueMessage.of(agenda(0), false, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(value = Action.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void a_step(Action action) {
    Step step = step(action, Optional.of(ZoneId.of("Europe/London")));
    Golden.assertSame(
        "followup-step-" + action.id(),
        new SlackMessage("A step", List.copyOf(StepBlocks.of(step, StepState.OPEN))));
  }

  @Test
  void what_became_of_a_step() {
    List<LayoutBlock> blocks = new ArrayList<>();
    Step step = step(Action.CALL, Optional.empty());
    for (Outcome outcome : Outcome.values()) {
      blocks.addAll(
          StepBlocks.of(
              step, new StepState(StepState.Kind.DONE, Optional.of(outcome), Optional.empty())));
    }
    for (StepState.Kind kind : EnumSet.of(StepState.Kind.SNOOZED, StepState.Kind.SKIPPED)) {
      blocks.addAll(StepBlocks.of(step, new StepState(kind, Optional.empty(), Optional.of(TODAY))));
    }
    blocks.addAll(
        StepBlocks.of(
            step, new StepState(StepState.Kind.DROPPED, Optional.empty(), Optional.empty())));
    Golden.assertSame("followup-step-closed", new SlackMessage("Steps", blocks));
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
            TODAY,
            ZONE,
            true,
            "About this prospect"),
        REP,
        OTHER);
    Golden.assertSame(
        "followup-page-of-another",
        ProspectPage.of(
            MARCUS, List.of(), Optional.empty(), TODAY, ZONE, false, "About this prospect"),
        REP);
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
    Golden.assertSame("followup-whom", FollowUpMessages.whom("prospect"));
    Golden.assertSame("followup-paused", FollowUpMessages.pause(Optional.of(TODAY)));
    Golden.assertSame("followup-not-paused", FollowUpMessages.pause(Optional.empty()));
    Golden.assertSame("followup-pause-over", FollowUpMessages.pauseOver());
    Golden.assertSame("followup-not-yours", FollowUpMessages.notYours(RENATA), REP);
    Golden.assertSame("followup-stale", FollowUpMessages.stale());
    Golden.assertSame("followup-gone", FollowUpMessages.gone());
    Golden.assertSame(
        "followup-handed-off", FollowUpMessages.handedOff(RENATA, MARCUS, next, TODAY));
    Golden.assertSame("followup-reassigned", FollowUpMessages.reassigned(1_200, OTHER), OTHER);
    Golden.assertSame(
        "followup-received", FollowUpMessages.received(1, OTHER, Optional.of(RENATA)), OTHER);
    Golden.assertSame("followup-reassign-usage", FollowUpMessages.reassignUsage());
    Golden.assertSame("followup-for-managers", FollowUpMessages.forManagers());
    Golden.assertSame(
        "followup-nothing-to-reassign", FollowUpMessages.nothingToReassign(OTHER), OTHER);
    Golden.assertSame("followup-erased", FollowUpMessages.erased(RENATA));
    Golden.assertSame("followup-put-off", FollowUpMessages.putOff(RENATA, TODAY));
    Golden.assertSame("followup-alive", FollowUpMessages.alive(RENATA, next, TODAY));
  }

  @Test
  void the_longest_names_and_reasons_fit() {
    String longest = "&<*_".repeat(100);
    KnownProspect prospect =
        MARCUS.knownAs(
            new Prospect(longest, longest, longest, longest, longest, false),
            new Contact(longest, longest, longest));
    List<Pursuit> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      KnownProspect one =
          new KnownProspect(
              new UUID(7, i),
              REP,
              prospect.facts(),
              prospect.contact(),
              prospect.standing(),
              "",
              "",
              "",
              NOW);
      all.add(new Pursuit(one, List.of()));
    }
    Golden.assertFits(DueMessage.of(agenda(all), true, Optional.of(TODAY), Optional.empty()));
    Golden.assertFits(ProspectModal.filled(prospect));
  }

  private static Agenda agenda(int count) {
    List<Pursuit> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      KnownProspect one = i % 2 == 0 ? RENATA : MARCUS;
      all.add(
          new Pursuit(
              new KnownProspect(
                  new UUID(7, i), REP, one.facts(), one.contact(), one.standing(), "", "", "", NOW),
              List.of()));
    }
    return agenda(all);
  }

  private static Agenda agenda(List<Pursuit> all) {
    Terms terms = new Terms(Policy.STANDARD, WorkingDays.of("US"), ZONE, Set.of());
    return Agenda.of(all, terms, NOW, ZONE, EnumSet.allOf(DayOfWeek.class));
  }

  private static Step step(Action action, Optional<ZoneId> theirs) {
    boolean spoken = action == Action.CALL || action == Action.VOICEMAIL;
    return new Step(
        RENATA,
        new NextStep(
            action,
            Optional.of(TODAY),
            spoken ? Optional.of(TimeOfDay.AFTERNOON) : Optional.empty(),
            2,
            "A reason that a rep understands.",
            Occasion.NEXT_TRY),
        TODAY,
        theirs);
  }
}
