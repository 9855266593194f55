package salescoach.bot.nudge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salescoach.bot.followup.AgendaReader;
import salescoach.bot.followup.AgendaReader.Reader;
import salescoach.bot.followup.message.StepList;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.Notes;
import salescoach.bot.nudge.day.PlannedStep;
import salescoach.bot.nudge.message.NudgeMessage;
import salescoach.bot.nudge.message.ShownMorning;
import salescoach.bot.outbox.Draw;
import salescoach.bot.outbox.Letter;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.KnownProspects;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.cadence.Stage;

/** Draws a rep's morning: the plan, with what is known of the prospects at this moment. */
final class MorningDraw implements Draw {

  private static final Set<Stage> OVER = Set.of(Stage.WON, Stage.LOST);

  private final Database database;
  private final DayPlanStore plans;
  private final AgendaReader agendas;

  MorningDraw(Database database) {
    this.database = database;
    this.plans = new DayPlanStore(database);
    this.agendas = new AgendaReader(database);
  }

  @Override
  public Optional<SlackMessage> draw(Letter letter) {
    return plans
        .plan(letter.workspace(), letter.receiver(), letter.localDate())
        .map(plan -> shown(letter.workspace(), plan))
        .filter(shown -> letter.out() || shown.isOpen() || !shown.winnow().isEmpty())
        .map(NudgeMessage::of);
  }

  private ShownMorning shown(String workspace, DayPlan plan) {
    Map<UUID, KnownProspect> known =
        database.read(handle -> KnownProspects.of(handle, workspace, named(plan)));
    Reader reader = agendas.reader(workspace, plan.member());
    List<StepList.Line> lines = new ArrayList<>();
    for (PlannedStep step : plan.steps()) {
      KnownProspect prospect = known.get(step.prospect());
      if (prospect != null) {
        lines.add(
            new StepList.Line(
                step(reader, step, prospect, plan.on()), state(plan, step, prospect)));
      }
    }
    Notes notes = plan.notes();
    return new ShownMorning(
        plan.due(),
        plan.more(),
        lines,
        notes.winnow().stream().map(heap -> heap(heap, known)).toList(),
        notes.missed(),
        notes.gathered());
  }

  private static List<UUID> named(DayPlan plan) {
    List<UUID> named = new ArrayList<>(plan.steps().stream().map(PlannedStep::prospect).toList());
    plan.notes().winnow().forEach(heap -> named.addAll(heap.first()));
    return named.stream().distinct().toList();
  }

  private static Step step(Reader reader, PlannedStep step, KnownProspect prospect, LocalDate on) {
    ZoneId theirs = reader.terms().zoneOf(prospect);
    boolean differs = !theirs.getRules().equals(reader.zone().getRules());
    return new Step(prospect, step.next(), on, differs ? Optional.of(theirs) : Optional.empty());
  }

  /**
   * What was open is so no longer where the prospect is somebody else's by now, or off the list.
   */
  private static StepState state(DayPlan plan, PlannedStep step, KnownProspect prospect) {
    boolean off =
        !prospect.owner().equals(plan.member())
            || prospect.standing().doNotContact()
            || prospect.standing().gone()
            || OVER.contains(prospect.standing().stage());
    return step.state().isOpen() && off ? StepState.DROPPED : step.state();
  }

  private static ShownMorning.Heap heap(Notes.Heap heap, Map<UUID, KnownProspect> known) {
    List<KnownProspect> first =
        heap.first().stream().map(id -> look(known, id)).filter(Objects::nonNull).toList();
    return new ShownMorning.Heap(heap.why(), heap.count(), first);
  }

  private static @Nullable KnownProspect look(Map<UUID, KnownProspect> known, UUID id) {
    return known.get(id);
  }
}
