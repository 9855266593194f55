package salescoach.bot.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Openings;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import salescoach.draft.WorkingHours;

/**
 * What is known around a version of a draft, as it is now.
 *
 * @param facts of its prospect, where that is on file
 * @param history the last messages to that prospect, oldest first, but for this very version
 * @param used when this version went out
 * @param paceWpm the rep's words a minute
 * @param recent what the team has written lately, but for this very draft
 * @param off ids of the guidelines that the team turned off
 * @param zone the rep's, or else the team's
 * @param calendar of the team's public holidays
 */
record Surroundings(
    Optional<Prospect> facts,
    List<String> history,
    Optional<Instant> used,
    int paceWpm,
    TeamRecent recent,
    Set<String> off,
    ZoneId zone,
    String calendar) {

  Surroundings {
    history = List.copyOf(history);
    off = Set.copyOf(off);
  }

  /** The two openings that the rep can offer from now on. */
  Openings openings(Instant now) {
    Predicate<LocalDate> isWorked =
        WorkingDays.isKnown(calendar) ? WorkingDays.of(calendar)::isWorking : day -> true;
    return Openings.after(day(now), WorkingHours.USUAL, isWorked);
  }

  /** The rep's day at a moment. */
  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
