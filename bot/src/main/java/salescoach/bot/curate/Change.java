package salescoach.bot.curate;

import java.time.Instant;
import salescoach.bot.curate.message.ChangeKind;
import salescoach.playbook.entry.Entry;

/**
 * A change of an entry that is to be made.
 *
 * @param key of the press that asks for it: a second try at it has the same
 * @param entry as it shall be
 * @param basedOn the version that the member saw; 0 where the team had no such entry
 * @param by the member
 */
record Change(String key, ChangeKind kind, Entry entry, int basedOn, String by, Instant at) {}
