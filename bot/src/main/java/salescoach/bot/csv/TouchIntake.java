package salescoach.bot.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.roster.Erasure;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ManyProspectsStore;
import salescoach.bot.roster.ManyTouchesStore;

/** Takes in touches with prospects that are on file. */
final class TouchIntake implements Intake<TouchCells> {

  private final ImportOptions options;
  private final Members members;
  private final Instant now;
  private final Erased erased;

  TouchIntake(ImportOptions options, Members members, Instant now) {
    this.options = options;
    this.members = members;
    this.now = now;
    this.erased = new Erased(options.workspace());
  }

  @Override
  public TouchCells row(Cells cells) {
    return TouchCells.of(cells, members, now);
  }

  @Override
  public Set<String> identities(TouchCells row) {
    return row.identities();
  }

  private record Meant(TouchCells row, UUID prospect) {}

  @Override
  public Written write(Handle transaction, List<TouchCells> rows) {
    List<ManyProspectsStore.Sought> sought = new ArrayList<>();
    for (int n = 0; n < rows.size(); n++) {
      sought.add(rows.get(n).sought(n));
    }
    Matches matches = Matches.of(ManyProspectsStore.find(transaction, options.workspace(), sought));
    List<Trouble> troubles = new ArrayList<>();
    List<Meant> meant = new ArrayList<>();
    int left = 0;
    for (int n = 0; n < rows.size(); n++) {
      TouchCells row = rows.get(n);
      if (isErased(transaction, row, matches.one(n))) {
        left++;
        continue;
      }
      Optional<String> wrong = wrong(matches, n);
      if (wrong.isPresent()) {
        troubles.add(new Trouble(row.cells().line().line(), wrong.get()));
      } else {
        meant.add(new Meant(row, matches.one(n).orElseThrow().id()));
      }
    }
    return kept(transaction, meant).plus(new Written(0, 0, left, troubles));
  }

  /** What was said to somebody whose data were erased does not come back. */
  private boolean isErased(Handle transaction, TouchCells row, Optional<KnownProspect> one) {
    return one.isPresent()
        ? Erasure.isOf(one.get())
        : erased.meets(transaction, row.digests(options.workspace()));
  }

  private Optional<String> wrong(Matches matches, int n) {
    Optional<KnownProspect> one = matches.one(n);
    if (one.isEmpty()) {
      return Optional.of("its prospect is not on file. Import the prospects first");
    }
    if (matches.isOpen(n)) {
      return Optional.of("more than one prospect on file may be meant. Give the prospect's id");
    }
    return options
        .only()
        .filter(only -> !one.get().owner().equals(only))
        .map(only -> "another member follows up on its prospect");
  }

  private Written kept(Handle transaction, List<Meant> rows) {
    if (rows.isEmpty()) {
      return Written.NOTHING;
    }
    List<KeptTouch> wanted =
        rows.stream()
            .map(one -> one.row().with(one.prospect(), Optional.empty(), options.owner()))
            .toList();
    Known known = Known.of(ManyTouchesStore.find(transaction, options.workspace(), wanted));
    List<KeptTouch> write = new ArrayList<>();
    Set<UUID> taken = new HashSet<>();
    List<Trouble> troubles = new ArrayList<>();
    int changed = 0;
    int same = 0;
    for (int i = 0; i < rows.size(); i++) {
      Optional<KeptTouch> before = known.like(rows.get(i).row(), wanted.get(i));
      KeptTouch after = rows.get(i).row().with(rows.get(i).prospect(), before, options.owner());
      if (before.filter(after::equals).isPresent() || !taken.add(after.id())) {
        same++;
      } else if (isAnothers(after, before)) {
        taken.remove(after.id());
        troubles.add(
            new Trouble(
                rows.get(i).row().cells().line().line(),
                "another member made it. Ask a manager or an admin to import it"));
      } else {
        changed += before.isPresent() ? 1 : 0;
        write.add(after);
      }
    }
    int saved =
        write.isEmpty() ? 0 : ManyTouchesStore.save(transaction, options.workspace(), write);
    int gone = write.size() - saved;
    return new Written(saved - changed, changed, same + gone, troubles);
  }

  /** Whether a rep would put on file what somebody else did. */
  private boolean isAnothers(KeptTouch after, Optional<KeptTouch> before) {
    return options.only().filter(only -> !after.member().equals(only)).isPresent()
        && before.filter(kept -> kept.member().equals(after.member())).isEmpty();
  }

  /** Touches on file by id, and by prospect, channel and moment. */
  private record Known(Map<String, KeptTouch> byId, Map<String, KeptTouch> byMoment) {

    static Known of(List<KeptTouch> found) {
      Known known = new Known(new HashMap<>(), new HashMap<>());
      for (KeptTouch kept : found) {
        known.byId.put(kept.prospect() + " " + kept.id(), kept);
        known.byMoment.put(moment(kept), kept);
      }
      return known;
    }

    /** One that a file gives an id is known by that alone. */
    Optional<KeptTouch> like(TouchCells row, KeptTouch wanted) {
      Optional<KeptTouch> same =
          Optional.ofNullable(byId.get(wanted.prospect() + " " + wanted.id()));
      return same.isPresent() || row.id().isPresent()
          ? same
          : Optional.ofNullable(byMoment.get(moment(wanted)));
    }

    private static String moment(KeptTouch kept) {
      return kept.prospect() + " " + kept.touch().channel() + " " + kept.touch().at();
    }
  }
}
