package salescoach.bot.followup.message;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.followup.message.Sample.MARCUS;
import static salescoach.bot.followup.message.Sample.NOW;
import static salescoach.bot.followup.message.Sample.REP;
import static salescoach.bot.followup.message.Sample.TODAY;
import static salescoach.bot.followup.message.Sample.UNDO;
import static salescoach.bot.followup.message.Sample.agenda;
import static salescoach.bot.followup.message.Sample.step;

import com.slack.api.model.block.LayoutBlock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.Pursuit;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.SlackMessage;
import salescoach.cadence.Action;
import salescoach.draft.Prospect;

/** Everything that is shown of steps, as a person accepted it. */
class StepMessagesTest {

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
}
