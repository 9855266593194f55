package salescoach.bot.curate;

import java.time.LocalDate;
import salescoach.playbook.entry.Entry;

/** Entries made of others. */
final class Entries {

  private Entries() {}

  /** The same entry, looked at on that day. */
  static Entry reviewed(Entry entry, LocalDate day) {
    return new Entry(
        entry.id(),
        entry.title(),
        entry.questions(),
        entry.tags(),
        entry.sources(),
        day,
        entry.owner(),
        entry.related(),
        entry.faults(),
        entry.body());
  }
}
