package salescoach.bot.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.roster.Erasure;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ManyProspectsStore;

/** Takes in prospects. */
final class ProspectIntake implements Intake<ProspectCells> {

  private final ImportOptions options;
  private final Members members;
  private final Instant now;
  private final Erased erased;

  ProspectIntake(ImportOptions options, Members members, Instant now) {
    this.options = options;
    this.members = members;
    this.now = now;
    this.erased = new Erased(options.workspace());
  }

  @Override
  public ProspectCells row(Cells cells) {
    ProspectCells row = ProspectCells.of(cells);
    KnownProspect read = owned(row, row.fresh(now));
    options
        .only()
        .filter(only -> !read.owner().equals(only))
        .ifPresent(
            only -> {
              throw new BadRow(
                  "it is another member's prospect. Ask a manager or an admin to import it");
            });
    return row;
  }

  @Override
  public Set<String> identities(ProspectCells row) {
    return row.identities();
  }

  @Override
  public Written write(Handle transaction, List<ProspectCells> rows) {
    Matches matches = Matches.of(ManyProspectsStore.find(transaction, workspace(), sought(rows)));
    if (matches.meetTwice()) {
      Written all = Written.NOTHING;
      for (ProspectCells row : rows) {
        all = all.plus(write(transaction, List.of(row)));
      }
      return all;
    }
    List<Trouble> troubles = new ArrayList<>();
    List<KnownProspect> fresh = new ArrayList<>();
    Map<UUID, ProspectCells> touched = new HashMap<>();
    int same = 0;
    for (int n = 0; n < rows.size(); n++) {
      ProspectCells row = rows.get(n);
      Optional<KnownProspect> before = matches.one(n);
      Optional<String> wrong = wrong(matches, n, before);
      if (wrong.isPresent()) {
        troubles.add(new Trouble(row.cells().line().line(), wrong.get()));
      } else if (isErased(transaction, row, before)) {
        same++;
      } else if (before.isEmpty()) {
        fresh.add(owned(row, row.fresh(now)));
      } else if (owned(row, row.merged(before.get())).equals(before.get())) {
        same++;
      } else {
        touched.put(before.get().id(), row);
      }
    }
    List<KnownProspect> changed = changed(transaction, touched);
    int added = fresh.isEmpty() ? 0 : ManyProspectsStore.insert(transaction, workspace(), fresh);
    int kept = changed.isEmpty() ? 0 : ManyProspectsStore.update(transaction, workspace(), changed);
    int others = same + (fresh.size() - added) + (touched.size() - kept);
    return new Written(added, kept, others, troubles);
  }

  /** An import does not bring back what was erased. */
  private boolean isErased(Handle transaction, ProspectCells row, Optional<KnownProspect> before) {
    return before.isPresent()
        ? Erasure.isOf(before.get())
        : erased.meets(transaction, row.digests(workspace()));
  }

  private static List<ManyProspectsStore.Sought> sought(List<ProspectCells> rows) {
    List<ManyProspectsStore.Sought> sought = new ArrayList<>();
    for (int n = 0; n < rows.size(); n++) {
      sought.add(rows.get(n).sought(n));
    }
    return sought;
  }

  private Optional<String> wrong(Matches matches, int n, Optional<KnownProspect> before) {
    if (matches.isOpen(n)) {
      return Optional.of("more than one prospect on file may be meant. Give its id");
    }
    return options
        .only()
        .filter(only -> before.filter(known -> !mayTake(known, only)).isPresent())
        .map(only -> "another member follows up on this prospect");
  }

  private static boolean mayTake(KnownProspect known, String member) {
    return known.owner().isEmpty() || known.owner().equals(member);
  }

  /** Merged once more with what is locked now, since somebody may have changed it meanwhile. */
  private List<KnownProspect> changed(Handle transaction, Map<UUID, ProspectCells> touched) {
    if (touched.isEmpty()) {
      return List.of();
    }
    List<KnownProspect> changed = new ArrayList<>();
    for (KnownProspect known :
        ManyProspectsStore.lock(transaction, workspace(), touched.keySet())) {
      ProspectCells row = touched.get(known.id());
      if (row != null
          && !Erasure.isOf(known)
          && options.only().stream().allMatch(it -> mayTake(known, it))) {
        KnownProspect after = owned(row, row.merged(known));
        if (!after.equals(known)) {
          changed.add(after);
        }
      }
    }
    return changed;
  }

  /**
   * With the owner that the file tells, or that it had, or else the importer's. A name takes
   * nobody's prospect away: what was reassigned here would go back with the next export of the CRM.
   */
  private KnownProspect owned(ProspectCells row, KnownProspect prospect) {
    String cell = row.cells().text("owner");
    String told = members.id(cell);
    if (!told.isEmpty() && (prospect.owner().isEmpty() || Members.isId(cell))) {
      return prospect.ownedBy(told);
    }
    return prospect.owner().isEmpty() ? prospect.ownedBy(options.owner()) : prospect;
  }

  private String workspace() {
    return options.workspace();
  }
}
