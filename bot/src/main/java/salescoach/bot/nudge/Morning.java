package salescoach.bot.nudge;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.followup.step.Terms;
import salescoach.cadence.Mornings;
import salescoach.cadence.WorkingDays;

/**
 * A rep's morning whose time has come.
 *
 * @param zone the rep's own, or the team's where that is not known or no longer exists
 * @param on the rep's local day
 * @param at when it was to be
 */
record Morning(FollowUp rep, Terms terms, ZoneId zone, LocalDate on, Instant at) {

  /** The morning at which a member is waiting. */
  static Morning of(FollowUp rep, TeamFollowUp team, Instant now) {
    ZoneId zone = zone(rep, team);
    Instant at = rep.next().orElse(now);
    return new Morning(rep, Terms.of(team, rep), zone, new Mornings(rep.at(), zone).dayOf(at), at);
  }

  /** When a member's next morning is. */
  static Instant next(FollowUp rep, TeamFollowUp team, Instant now) {
    return new Mornings(rep.at(), zone(rep, team)).after(now);
  }

  /** On which days a team works; a calendar that no longer exists gives way to the usual one. */
  static WorkingDays days(TeamFollowUp team) {
    return WorkingDays.of(WorkingDays.isKnown(team.calendar()) ? team.calendar() : "US");
  }

  private static ZoneId zone(FollowUp rep, TeamFollowUp team) {
    return rep.zone().orElse(team.zone());
  }

  /**
   * When the next one is to be looked at; nothing for somebody who left. Of all that went by while
   * nobody looked, only the last may still be told.
   */
  Optional<Instant> next(Instant now) {
    if (rep.deactivated()) {
      return Optional.empty();
    }
    Mornings mornings = new Mornings(rep.at(), zone);
    Instant next = mornings.after(on);
    LocalDate today = now.atZone(zone).toLocalDate();
    return Stream.of(today.minusDays(1), today.minusDays(2))
        .map(mornings::after)
        .filter(it -> it.isAfter(next) && !it.isAfter(now))
        .findFirst()
        .or(() -> Optional.of(next));
  }

  /** Whether something may be due on it: the rep is there and works. */
  boolean counts() {
    boolean paused = rep.pausedUntil().filter(on::isBefore).isPresent();
    return !rep.deactivated() && !paused && works(on);
  }

  /** Whether three hours have passed. */
  boolean isTooLate(Instant now) {
    return Mornings.decide(at, now) == Mornings.Decision.TOO_LATE;
  }

  /** The first day of its month. */
  LocalDate month() {
    return on.withDayOfMonth(1);
  }

  /** The Monday of its week. */
  LocalDate week() {
    return on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The first day of its month on which the rep usually works. */
  LocalDate firstOfMonth() {
    return firstWorked(month());
  }

  /** The first day of its week on which the rep usually works. */
  LocalDate firstOfWeek() {
    return firstWorked(week());
  }

  private LocalDate firstWorked(LocalDate from) {
    return from.datesUntil(on).filter(this::works).findFirst().orElse(on);
  }

  /** Whether the rep was away on a day between these mornings that is usually worked. */
  boolean isBackSince(LocalDate last) {
    return last.plusDays(1)
        .datesUntil(last.isBefore(on) ? on : last.plusDays(1))
        .anyMatch(day -> rep.days().contains(day.getDayOfWeek()));
  }

  private boolean works(LocalDate day) {
    return rep.days().contains(day.getDayOfWeek()) && terms.days().isWorking(day);
  }
}
