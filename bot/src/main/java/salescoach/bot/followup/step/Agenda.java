package salescoach.bot.followup.step;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.Pursuit;
import salescoach.cadence.Action;
import salescoach.cadence.MostValuable;
import salescoach.cadence.NextStep;
import salescoach.cadence.Spread;

/**
 * What a rep is to do: the steps of today and of the coming days.
 *
 * @param today the rep's local day
 * @param due everything that is due, most valuable first
 * @param coming the days of the coming week on which something is planned, with their steps; what
 *     is too much for a day moves on to the next
 */
public record Agenda(LocalDate today, List<Step> due, SortedMap<LocalDate, List<Step>> coming) {

  /** How many steps a day has room for. */
  public static final int MOST_A_DAY = Spread.A_DAY;

  /** How many days the agenda looks ahead. */
  private static final int DAYS_AHEAD = 6;

  /** When a day's work with a prospect can begin, in the prospect's zone. */
  private static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);

  private static final Comparator<Step> MOST_VALUABLE_FIRST =
      MostValuable.first(Step::next, (Step step) -> step.prospect().standing())
          .thenComparing(step -> step.prospect().facts().company())
          .thenComparing(step -> step.prospect().id());

  private static final Set<Action> SPOKEN = Set.of(Action.CALL, Action.VOICEMAIL);

  public Agenda {
    due = List.copyOf(due);
  }

  /**
   * Makes a rep's agenda.
   *
   * @param zone the rep's
   * @param days the rep's days for following up; what is planned ahead lies on these
   */
  public static Agenda of(
      Collection<Pursuit> pursuits, Terms terms, Instant now, ZoneId zone, Set<DayOfWeek> days) {
    LocalDate today = now.atZone(zone).toLocalDate();
    List<Step> due = new ArrayList<>();
    List<Step> later = new ArrayList<>();
    for (Pursuit pursuit : pursuits) {
      step(pursuit, terms, now, zone)
          .ifPresent(step -> (step.on().isAfter(today) ? later : due).add(step));
    }
    due.sort(MOST_VALUABLE_FIRST);
    return new Agenda(today, due, ahead(today, due, later, terms, days));
  }

  /** The step with one prospect, on the day of the rep's on which it is to be done. */
  public static Optional<Step> step(Pursuit pursuit, Terms terms, Instant now, ZoneId zone) {
    Optional<Step> step = stepAt(pursuit, terms, now, zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    boolean moved = step.filter(it -> isSpokenAfter(it, today)).isPresent();
    if (!moved || step.get().theirZone().isEmpty()) {
      return step;
    }
    // Where the prospect's day is over before the rep's begins, the call would move on for ever.
    Instant begun = today.atStartOfDay(zone).toInstant();
    return stepAt(pursuit, terms, begun, zone).filter(it -> !it.on().isAfter(today)).or(() -> step);
  }

  private static boolean isSpokenAfter(Step step, LocalDate today) {
    return SPOKEN.contains(step.next().action()) && step.on().isAfter(today);
  }

  private static Optional<Step> stepAt(Pursuit pursuit, Terms terms, Instant now, ZoneId zone) {
    NextStep next = terms.next(pursuit, now);
    // Whoever left is not reached there; the monthly winnowing asks for somebody else.
    if (pursuit.prospect().standing().gone()
        || next.action() == Action.NONE
        || next.due().isEmpty()) {
      return Optional.empty();
    }
    KnownProspect prospect = pursuit.prospect();
    ZoneId theirs = terms.zoneOf(prospect);
    boolean differs = !theirs.getRules().equals(zone.getRules());
    LocalDate on =
        differs
            ? DAY_BEGINS
                .atDate(next.due().get())
                .atZone(theirs)
                .withZoneSameInstant(zone)
                .toLocalDate()
            : next.due().get();
    return Optional.of(
        new Step(prospect, next, on, differs ? Optional.of(theirs) : Optional.empty()));
  }

  private static SortedMap<LocalDate, List<Step>> ahead(
      LocalDate today, List<Step> due, List<Step> later, Terms terms, Set<DayOfWeek> days) {
    List<LocalDate> open =
        today
            .plusDays(1)
            .datesUntil(today.plusDays(DAYS_AHEAD + 1L))
            .filter(day -> days.contains(day.getDayOfWeek()) && terms.days().isWorking(day))
            .toList();
    List<Step> waiting = new ArrayList<>(due.subList(Math.min(MOST_A_DAY, due.size()), due.size()));
    waiting.addAll(later);
    waiting.sort(MOST_VALUABLE_FIRST);
    SortedMap<LocalDate, List<Step>> ahead = new TreeMap<>();
    Spread.over(waiting, Step::on, open, MOST_A_DAY)
        .forEach(
            (day, steps) -> ahead.put(day, steps.stream().map(step -> step.movedTo(day)).toList()));
    return ahead;
  }

  /** Today's steps, as many as a day has room for. */
  public List<Step> first() {
    return due.subList(0, Math.min(MOST_A_DAY, due.size()));
  }

  /** How many more are due. */
  public int more() {
    return due.size() - first().size();
  }
}
