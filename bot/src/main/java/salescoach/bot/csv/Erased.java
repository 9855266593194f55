package salescoach.bot.csv;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import salescoach.bot.roster.Erasure;
import salescoach.bot.roster.ManyProspectsStore;

/** Whose personal data were erased: read once for an import, by the first rows that it writes. */
final class Erased {

  private final String workspace;
  private @Nullable Set<String> digests;

  Erased(String workspace) {
    this.workspace = workspace;
  }

  /** Whether one who is known by one of these was erased. */
  boolean meets(Handle transaction, Set<String> known) {
    Set<String> all = digests;
    if (all == null) {
      all = ManyProspectsStore.erased(transaction, workspace);
      digests = all;
    }
    return Erasure.meets(all, known);
  }
}
