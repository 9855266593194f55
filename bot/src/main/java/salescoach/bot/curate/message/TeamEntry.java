package salescoach.bot.curate.message;

import java.time.Instant;
import salescoach.playbook.entry.Entry;

/**
 * A team's own entry as it stands.
 *
 * @param version counts its changes, from 1
 * @param retired whether it was taken out of the playbook
 * @param changedBy the member who changed it last
 */
public record TeamEntry(
    Entry entry, int version, boolean retired, String changedBy, Instant changedAt) {

  public String id() {
    return entry.id();
  }
}
