package salescoach.bot.curate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.StorageException;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/**
 * The playbook as a team has it: what comes with the coach, and the team's own entries in front of
 * it. It is made anew where the workspace's revision has moved, which {@link #poll} looks at.
 */
@SuppressWarnings("ReferenceEquality") // a playbook never changes: another one is another object
public final class TeamPlaybook implements Supplier<Playbook> {

  private static final long NEVER = -1;
  private static final Logger LOG = LoggerFactory.getLogger(TeamPlaybook.class);

  private final EntryStore store;
  private final String workspace;
  private final Supplier<Playbook> standard;
  private volatile @Nullable Playbook current;

  /** What the current one was made of. */
  private volatile @Nullable Playbook base;

  private long revision = NEVER;
  private boolean outOfReach;

  /** The playbook of a workspace; the standard one is asked for when it is needed first. */
  public TeamPlaybook(Database database, String workspace, Supplier<Playbook> standard) {
    this.store = new EntryStore(database);
    this.workspace = workspace;
    this.standard = standard;
  }

  /** The playbook as it was when it was last looked at. */
  @Override
  public Playbook get() {
    Playbook known = current;
    return known == null || standard.get() != base ? refreshed() : known;
  }

  /** The playbook without the team's entries. */
  public Playbook standard() {
    return standard.get();
  }

  /**
   * Looks whether the team changed something, and takes it over. Where the database is out of
   * reach, everything stays as it is.
   */
  public void poll() {
    try {
      refresh();
    } catch (StorageException failed) {
      say(failed);
    }
  }

  /**
   * The playbook with everything that was changed until now.
   *
   * @throws StorageException if the database can't be asked
   */
  Playbook refreshed() {
    return refresh();
  }

  private synchronized Playbook refresh() {
    // Read before the entries: what is changed in between is then read once more, not missed.
    long newest = store.revision(workspace);
    Playbook known = current;
    Playbook under = standard.get();
    if (known == null || newest != revision || under != base) {
      known = under.with(own());
      base = under;
      current = known;
      revision = newest;
    }
    outOfReach = false;
    return known;
  }

  private List<Entry> own() {
    Map<String, Entry> own = new TreeMap<>();
    Map<String, LocalDate> reviewed = store.reviewed(workspace);
    for (Entry entry : standard.get().entries()) {
      LocalDate last = reviewed.get(entry.id());
      if (last != null && last.isAfter(entry.reviewed())) {
        own.put(entry.id(), Entries.reviewed(entry, last));
      }
    }
    store.entries(workspace).stream()
        .filter(entry -> !entry.retired())
        .forEach(entry -> own.put(entry.id(), entry.entry()));
    return List.copyOf(own.values());
  }

  private synchronized void say(StorageException failed) {
    if (!outOfReach) {
      LOG.warn("the team's playbook stays as it was: {}", failed.getMessage());
    }
    outOfReach = true;
  }
}
