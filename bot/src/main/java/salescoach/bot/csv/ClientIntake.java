package salescoach.bot.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.roster.ManyClientsStore;

/** Takes in clients, each known by its name. */
final class ClientIntake implements Intake<ClientCells> {

  /** The roster is read for each review, and kept in Slack a page at a time. */
  static final int MOST_CLIENTS = 2_000;

  private static final String FULL =
      "the roster is full with 2,000 clients. Give those whom a draft may name";

  private final String workspace;

  ClientIntake(String workspace) {
    this.workspace = workspace;
  }

  @Override
  public ClientCells row(Cells cells) {
    return ClientCells.of(cells);
  }

  @Override
  public Set<String> identities(ClientCells row) {
    return Set.of(small(row.name()));
  }

  @Override
  public Written write(Handle transaction, List<ClientCells> rows) {
    Map<String, KnownClient> known = new HashMap<>();
    ManyClientsStore.named(transaction, workspace, rows.stream().map(ClientCells::name).toList())
        .forEach(client -> known.putIfAbsent(small(client.client().name()), client));
    List<KnownClient> write = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    int room = MOST_CLIENTS - ManyClientsStore.count(transaction, workspace);
    int fresh = 0;
    for (ClientCells row : rows) {
      @Nullable KnownClient before = known.get(small(row.name()));
      if (before == null && fresh >= room) {
        troubles.add(new Trouble(row.cells().line().line(), FULL));
        continue;
      }
      KnownClient after = row.merged(before == null ? row.unknown() : before);
      if (!after.equals(before)) {
        fresh += before == null ? 1 : 0;
        write.add(after);
      }
    }
    int saved = write.isEmpty() ? 0 : ManyClientsStore.save(transaction, workspace, write);
    return new Written(fresh, saved - fresh, rows.size() - troubles.size() - saved, troubles);
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
