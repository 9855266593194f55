package salescoach.bot.followup.message;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.Terms;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.Pursuit;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;
import salescoach.cadence.NextStep;
import salescoach.cadence.Occasion;
import salescoach.cadence.Policy;
import salescoach.cadence.Stage;
import salescoach.cadence.TimeOfDay;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Prospect;

/** A rep's two prospects, and a step and an agenda with them. */
final class Sample {

  static final String REP = "U01";
  static final String OTHER = "U02";
  static final ZoneId ZONE = ZoneId.of("America/Denver");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");
  static final KnownProspect RENATA =
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
  static final KnownProspect MARCUS =
      KnownProspect.fresh(
          new UUID(1, 3), REP, new Prospect("Fieldgate", "", "", "Marcus", "", false), NOW);
  static final UndoKey UNDO =
      new UndoKey(
          RENATA.id(),
          new UUID(3, 4),
          Channel.VOICEMAIL,
          Outcome.LEFT_VOICEMAIL,
          NOW,
          NOW,
          Stage.BACK_BURNER,
          Optional.of(TODAY));

  private Sample() {}

  /** As many steps that are due, for the one and the other by turns. */
  static Agenda agenda(int count) {
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

  static Agenda agenda(List<Pursuit> all) {
    Terms terms = new Terms(Policy.STANDARD, WorkingDays.of("US"), ZONE, Set.of());
    return Agenda.of(all, terms, NOW, ZONE, EnumSet.allOf(DayOfWeek.class));
  }

  static Step step(Action action, Optional<ZoneId> theirs) {
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
