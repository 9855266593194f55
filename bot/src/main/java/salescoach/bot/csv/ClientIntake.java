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
    int fresh = 0;
    for (ClientCells row : rows) {
      @Nullable KnownClient before = known.get(small(row.name()));
      KnownClient after = row.merged(before == null ? row.unknown() : before);
      if (!after.equals(before)) {
        fresh += before == null ? 1 : 0;
        write.add(after);
      }
    }
    int saved = write.isEmpty() ? 0 : ManyClientsStore.save(transaction, workspace, write);
    return new Written(fresh, saved - fresh, rows.size() - saved, List.of());
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
