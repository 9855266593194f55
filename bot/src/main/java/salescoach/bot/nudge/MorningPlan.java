package salescoach.bot.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Step;
import salescoach.bot.nudge.DayPlanStore.Last;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.DayPlan.State;
import salescoach.bot.nudge.day.Notes;
import salescoach.bot.nudge.day.Notes.Heap;
import salescoach.bot.nudge.day.Notes.Why;
import salescoach.bot.nudge.day.PlannedStep;
import salescoach.bot.roster.Pursuit;
import salescoach.cadence.Winnowing;
import salescoach.cadence.Winnowing.Candidate;

/** What one morning's plan is: nothing here asks anybody. */
final class MorningPlan {

  /** How many of a heap are named. */
  private static final int MOST_NAMED = 5;

  private MorningPlan() {}

  /**
   * The plan.
   *
   * @param last the morning before, where there was one
   * @return nothing for whoever had no prospects yet when the morning came
   */
  static Optional<DayPlan> of(
      Morning morning, List<Pursuit> pursuits, @Nullable Last last, Instant now) {
    boolean allNewer =
        pursuits.stream().allMatch(it -> it.prospect().createdAt().isAfter(morning.at()));
    if (allNewer && !pursuits.isEmpty()) {
      return Optional.empty();
    }
    boolean late = morning.isTooLate(now);
    Instant moment = late ? morning.at() : now;
    Agenda agenda =
        Agenda.of(pursuits, morning.terms(), moment, morning.zone(), morning.rep().days());
    int due = agenda.due().size();
    if (late) {
      State state = due == 0 ? State.NOTHING_DUE : State.SKIPPED;
      return Optional.of(plan(morning, state, List.of(), due, Notes.NONE, Optional.empty()));
    }
    Optional<LocalDate> month = month(morning, last);
    List<Heap> winnow = month.isPresent() ? winnow(morning, pursuits) : List.of();
    if (due == 0 && winnow.isEmpty()) {
      return Optional.of(plan(morning, State.NOTHING_DUE, List.of(), 0, Notes.NONE, month));
    }
    Notes notes = new Notes(missed(last), isBack(morning, last), winnow);
    return Optional.of(plan(morning, State.PLANNED, agenda.first(), due, notes, month));
  }

  /**
   * The month whose winnowing is to come: on its first working day, or on the first morning after
   * it where there was none on that day. Whoever only began since then has missed nothing.
   */
  private static Optional<LocalDate> month(Morning morning, @Nullable Last last) {
    LocalDate month = morning.month();
    if (last != null && last.winnowed().filter(month::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(month).filter(it -> begunBy(morning.firstOfMonth(), morning, last));
  }

  /**
   * Whether the rep's week is to be told, if it was not yet: it is known by its Monday, and told
   * once.
   */
  static boolean tellsWeek(Morning morning, @Nullable Last last) {
    boolean begun =
        last != null && !last.on().isBefore(morning.week()) && last.state() != State.SKIPPED;
    return !begun && begunBy(morning.firstOfWeek(), morning, last);
  }

  /** Whether a rep's mornings had begun by a day that is over, or is this morning's. */
  private static boolean begunBy(LocalDate day, Morning morning, @Nullable Last last) {
    return day.equals(morning.on()) || (last != null && !last.since().isAfter(day));
  }

  private static DayPlan plan(
      Morning morning,
      State state,
      List<Step> steps,
      int due,
      Notes notes,
      Optional<LocalDate> month) {
    return new DayPlan(
        morning.rep().member(),
        morning.on(),
        state,
        steps.stream().map(step -> PlannedStep.of(step, false)).toList(),
        due,
        notes,
        month);
  }

  private static Optional<LocalDate> missed(@Nullable Last last) {
    return last != null && last.state() == State.SKIPPED
        ? Optional.of(last.on())
        : Optional.empty();
  }

  private static boolean isBack(Morning morning, @Nullable Last last) {
    return last == null || morning.isBackSince(last.on());
  }

  private static List<Heap> winnow(Morning morning, List<Pursuit> pursuits) {
    List<Candidate<UUID>> candidates =
        pursuits.stream().map(pursuit -> candidate(morning, pursuit)).toList();
    Winnowing<UUID> found =
        Winnowing.of(candidates, morning.terms().policy(), morning.on(), morning.zone());
    List<Heap> heaps = new ArrayList<>();
    add(heaps, Why.WRONG_CONTACT, found.wrongContact());
    add(heaps, Why.PAST_CYCLE, found.pastCycle());
    add(heaps, Why.NEVER_CONTACTED, found.neverContacted());
    add(heaps, Why.NO_LEADS, found.noLeads());
    return heaps;
  }

  private static Candidate<UUID> candidate(Morning morning, Pursuit pursuit) {
    return new Candidate<>(
        pursuit.prospect().id(),
        pursuit.prospect().standing(),
        pursuit.touches(),
        LocalDate.ofInstant(pursuit.prospect().createdAt(), morning.zone()));
  }

  private static void add(List<Heap> heaps, Why why, List<UUID> who) {
    if (!who.isEmpty()) {
      heaps.add(new Heap(why, who.size(), who.subList(0, Math.min(MOST_NAMED, who.size()))));
    }
  }
}
