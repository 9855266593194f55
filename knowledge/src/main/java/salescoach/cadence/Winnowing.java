package salescoach.cadence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a rep looks through once a month, so that the pipeline holds leads that may close soon ("Do
 * you have a clogged sales pipeline?").
 *
 * <p>Each stands in one list only: wrong contacts first, since with them nothing else is worth
 * deciding. The longest-standing come first in each.
 *
 * @param pastCycle leads that are open for longer than a sale takes, or past their deadline
 * @param neverContacted prospects whom nobody tried in their first month on the list
 * @param wrongContact who left the company, or whose number was called {@value #SILENT_CALLS} times
 *     or more and never answered, neither there nor anywhere else: it may be a wrong one
 * @param noLeads prospects who have been tried for 90 days or more and never answered
 */
public record Winnowing<T>(
    List<T> pastCycle, List<T> neverContacted, List<T> wrongContact, List<T> noLeads) {

  /** Calls without an answer that make a number look wrong; our own figure. */
  public static final int SILENT_CALLS = 6;

  public Winnowing {
    pastCycle = List.copyOf(pastCycle);
    neverContacted = List.copyOf(neverContacted);
    wrongContact = List.copyOf(wrongContact);
    noLeads = List.copyOf(noLeads);
  }

  /**
   * A prospect of the rep's.
   *
   * @param who whatever the caller knows it by
   * @param added when it was put on the list, local day
   */
  public record Candidate<T>(T who, Standing standing, List<Touch> touches, LocalDate added) {
    public Candidate {
      touches = List.copyOf(touches);
    }
  }

  private enum Kind {
    PAST_CYCLE,
    NEVER_CONTACTED,
    WRONG_CONTACT,
    NO_LEAD
  }

  private record Listed<T>(T who, LocalDate since) {}

  /** Whether that day is the first of its month on which the rep works. */
  public static boolean isOn(LocalDate day, Predicate<LocalDate> works) {
    LocalDate first = day.withDayOfMonth(1);
    while (first.isBefore(day) && !works.test(first)) {
      first = first.plusDays(1);
    }
    return first.equals(day) && works.test(day);
  }

  /**
   * Looks through them.
   *
   * @param zone in which the days of the touches are told
   */
  public static <T> Winnowing<T> of(
      List<Candidate<T>> candidates, Policy policy, LocalDate today, ZoneId zone) {
    Map<Kind, List<Listed<T>>> lists = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      lists.put(kind, new ArrayList<>());
    }
    for (Candidate<T> candidate : candidates) {
      LocalDate since = firstContact(candidate, zone).orElse(candidate.added());
      kind(candidate, since, policy, today)
          .map(lists::get)
          .ifPresent(list -> list.add(new Listed<>(candidate.who(), since)));
    }
    return new Winnowing<>(
        inOrder(lists, Kind.PAST_CYCLE),
        inOrder(lists, Kind.NEVER_CONTACTED),
        inOrder(lists, Kind.WRONG_CONTACT),
        inOrder(lists, Kind.NO_LEAD));
  }

  private static <T> Optional<Kind> kind(
      Candidate<T> candidate, LocalDate since, Policy policy, LocalDate today) {
    Standing standing = candidate.standing();
    if (!isOpen(standing)) {
      return Optional.empty();
    }
    if (standing.gone() || isSilentNumber(candidate)) {
      return Optional.of(Kind.WRONG_CONTACT);
    }
    if (standing.stage() != Stage.PROSPECT) {
      return Optional.of(Kind.PAST_CYCLE).filter(kind -> standing.isOverdue(today));
    }
    if (candidate.touches().isEmpty()) {
      boolean old = !candidate.added().isAfter(today.minusMonths(1));
      return Optional.of(Kind.NEVER_CONTACTED).filter(kind -> old);
    }
    boolean silent = hasNeverAnswered(candidate) && DAYS.between(since, today) >= policy.restDays();
    return Optional.of(Kind.NO_LEAD).filter(kind -> silent);
  }

  /** Whether there is nothing to look through. */
  public boolean isEmpty() {
    return pastCycle.isEmpty()
        && neverContacted.isEmpty()
        && wrongContact.isEmpty()
        && noLeads.isEmpty();
  }

  private static boolean isOpen(Standing standing) {
    return !standing.doNotContact()
        && (standing.stage() == Stage.PROSPECT
            || standing.stage() == Stage.LEAD
            || standing.stage() == Stage.HANDED_OFF);
  }

  private static <T> Optional<LocalDate> firstContact(Candidate<T> candidate, ZoneId zone) {
    return candidate.touches().stream()
        .map(Touch::at)
        .min(Comparator.naturalOrder())
        .map(at -> LocalDate.ofInstant(at, zone));
  }

  private static <T> boolean isSilentNumber(Candidate<T> candidate) {
    long calls =
        candidate.touches().stream().filter(touch -> touch.channel() == Channel.CALL).count();
    return calls >= SILENT_CALLS && hasNeverAnswered(candidate);
  }

  private static <T> boolean hasNeverAnswered(Candidate<T> candidate) {
    return candidate.touches().stream().noneMatch(Touch::answered);
  }

  private static <T> List<T> inOrder(Map<Kind, List<Listed<T>>> lists, Kind kind) {
    return lists.getOrDefault(kind, List.of()).stream()
        .sorted(Comparator.comparing(Listed::since))
        .map(Listed::who)
        .toList();
  }
}
