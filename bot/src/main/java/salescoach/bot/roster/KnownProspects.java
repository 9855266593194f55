package salescoach.bot.roster;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Some prospects at once. */
public final class KnownProspects {

  private KnownProspects() {}

  /** The prospects of these ids that are on file, by id. */
  public static Map<UUID, KnownProspect> of(Handle handle, String workspace, Collection<UUID> ids) {
    return handle
        .createQuery(
            """
            SELECT * FROM prospect WHERE workspace_id = :workspace AND prospect_id = ANY(:ids)
            """)
        .bind("workspace", workspace)
        .bindArray("ids", UUID.class, ids)
        .map((row, context) -> ProspectRow.read(row))
        .list()
        .stream()
        .collect(Collectors.toMap(KnownProspect::id, Function.identity()));
  }
}
