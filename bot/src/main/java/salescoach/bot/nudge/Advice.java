package salescoach.bot.nudge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import salescoach.cadence.Winnowing;
import salescoach.cadence.WorkingDays;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/** Which entry of the playbook fits a day: the same one, whoever looks it up. */
final class Advice {

  private static final int LATE_DECEMBER = 15;

  private static final String HOLIDAYS = "holiday-season";
  private static final String FIRST_OF_MONTH = "clogged-pipeline";
  private static final String MONDAY = "preparation-and-tailoring";

  /**
   * What reps can do today; by turns, and a team's own entry stands in for one of the same name.
   */
  private static final List<String> BY_TURNS =
      List.of(
          "persistence",
          "opening-question",
          "voicemail-plus-email",
          "vary-messages",
          "tone",
          "benefits",
          "asking-for-time",
          "follow-up-cadence",
          "voicemail-structure",
          "product-vomit",
          "call-times-and-numbers",
          "naming-clients",
          "decision-maker-and-deadline",
          "cryptic-messages",
          "referrals-and-other-channels",
          "when-they-answer",
          "hand-off",
          "leads-vs-prospects",
          "voicemail-length",
          "should-i-leave-voicemail",
          "phone-number-in-voicemail",
          "sales-cycle",
          "vitamins-or-medicine");

  private Advice() {}

  /** The entry; nothing for a playbook from which all of these are gone. */
  static Optional<Entry> of(LocalDate day, WorkingDays days, Playbook playbook) {
    return special(day, days).flatMap(playbook::entry).or(() -> byTurns(day, playbook));
  }

  private static Optional<String> special(LocalDate day, WorkingDays days) {
    if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= LATE_DECEMBER) {
      return Optional.of(HOLIDAYS);
    }
    if (Winnowing.isOn(day, days::isWorking)) {
      return Optional.of(FIRST_OF_MONTH);
    }
    return day.getDayOfWeek() == DayOfWeek.MONDAY ? Optional.of(MONDAY) : Optional.empty();
  }

  /** By the number of the day, which a week's length does not divide: each gets its turn. */
  private static Optional<Entry> byTurns(LocalDate day, Playbook playbook) {
    int first = (int) Math.floorMod(day.toEpochDay(), (long) BY_TURNS.size());
    for (int i = 0; i < BY_TURNS.size(); i++) {
      Optional<Entry> entry = playbook.entry(BY_TURNS.get((first + i) % BY_TURNS.size()));
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }
}
