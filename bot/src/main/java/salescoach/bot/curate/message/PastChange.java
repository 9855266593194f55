package salescoach.bot.curate.message;

import java.time.Instant;
import salescoach.playbook.entry.Entry;

/**
 * One change in an entry's history.
 *
 * @param entry as it was left by it
 * @param answered how many questions it answered
 */
public record PastChange(
    int version, ChangeKind kind, Entry entry, int answered, String by, Instant at) {}
