package salescoach.bot.curate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import salescoach.bot.curate.message.TeamEntry;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/** The playbook with what a curator needs to know of it. */
final class Desk {

  private final EntryStore store;
  private final TeamPlaybook playbook;
  private final Clock clock;

  Desk(EntryStore store, TeamPlaybook playbook, Clock clock) {
    this.store = store;
    this.playbook = playbook;
    this.clock = clock;
  }

  EntryStore store() {
    return store;
  }

  Playbook playbook() {
    return playbook.get();
  }

  /** The playbook right after a change, which the one who made it wants to see in it. */
  Playbook refreshed() {
    return playbook.refreshed();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  boolean isBuiltIn(String id) {
    return playbook.standard().entry(id).isPresent();
  }

  /** The entry that is there, or the team's retired one where none is. */
  Optional<Entry> shown(Optional<TeamEntry> own, String id) {
    if (own.isPresent() && !own.get().retired()) {
      return own.map(TeamEntry::entry);
    }
    return playbook.standard().entry(id).or(() -> own.map(TeamEntry::entry));
  }

  /** The entries that name one as related. */
  List<Entry> linking(String id) {
    return playbook().entries().stream()
        .filter(entry -> entry.related().contains(id) && !entry.id().equals(id))
        .toList();
  }
}
