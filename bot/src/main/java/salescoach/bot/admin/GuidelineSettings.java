package salescoach.bot.admin;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;

/**
 * Which guidelines a team turned off in its settings. Those that its file turns off are off beside
 * them, and stay off.
 */
public final class GuidelineSettings {

  private final Database database;

  public GuidelineSettings(Database database) {
    this.database = database;
  }

  /** The ids of those that are off; also of guidelines that are gone since. */
  public Set<String> off(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT guidelines_off FROM workspace WHERE workspace_id = :workspace")
                .bind("workspace", workspace)
                .mapTo(String.class)
                .findOne()
                .map(GuidelineSettings::ids)
                .orElse(Set.of()));
  }

  /** Turns these off, and all others on. */
  public void turnOff(Handle transaction, String workspace, Collection<String> ids) {
    transaction
        .createUpdate("UPDATE workspace SET guidelines_off = :off WHERE workspace_id = :workspace")
        .bind("off", ids.stream().sorted().collect(Collectors.joining(",")))
        .bind("workspace", workspace)
        .execute();
  }

  /** The ids in the column. */
  public static Set<String> ids(String column) {
    return Arrays.stream(column.split(",", -1))
        .filter(id -> !id.isBlank())
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }
}
