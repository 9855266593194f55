package salescoach.bot.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which tables there are, asked of the database, so that a new migration needs no change here. */
final class Catalogue {

  private static final String FLYWAY = "flyway_schema_history";

  /** What the scheduler is about to do is made anew by every start. */
  private static final String SCHEDULER = "scheduled_tasks";

  private Catalogue() {}

  /**
   * The newest migration that the database has seen.
   *
   * @throws StorageException if it has none of the coach's tables
   */
  static String schema(Handle handle) {
    boolean migrated =
        handle
            .createQuery(
                """
                SELECT count(*) > 0 FROM information_schema.tables
                WHERE table_schema = current_schema() AND table_name = :flyway
                """)
            .bind("flyway", FLYWAY)
            .mapTo(Boolean.class)
            .one();
    if (!migrated) {
      throw new StorageException(
          "The database has no tables of the coach's. Check DATABASE_URL, or start the coach once.");
    }
    return handle
        .createQuery(
            """
            SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL
            ORDER BY installed_rank DESC LIMIT 1
            """)
        .mapTo(String.class)
        .one();
  }

  /** The coach's tables, each after those that it refers to. */
  static List<Table> tables(Handle handle) {
    Map<String, List<Table.Column>> columns = columns(handle);
    Map<String, List<String>> keys = keys(handle);
    List<Table> tables = new ArrayList<>();
    for (String name : parentsFirst(columns.keySet(), parents(handle))) {
      List<Table.Column> own = List.copyOf(columns.getOrDefault(name, List.of()));
      List<Table.Column> key =
          keys.getOrDefault(name, List.of()).stream()
              .flatMap(part -> own.stream().filter(column -> column.name().equals(part)))
              .toList();
      tables.add(new Table(name, own, key));
    }
    return tables;
  }

  private static Map<String, List<Table.Column>> columns(Handle handle) {
    Map<String, List<Table.Column>> columns = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT c.table_name, c.column_name, c.data_type, c.is_nullable
            FROM information_schema.columns c JOIN information_schema.tables t
              ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
              AND c.table_name NOT IN (:flyway, :scheduler) AND c.is_generated = 'NEVER'
            ORDER BY c.table_name COLLATE "C", c.ordinal_position
            """)
        .bind("flyway", FLYWAY)
        .bind("scheduler", SCHEDULER)
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("table_name"),
                    new Table.Column(
                        row.getString("column_name"),
                        row.getString("data_type"),
                        row.getString("is_nullable").equals("YES"))))
        .forEach(
            entry ->
                columns
                    .computeIfAbsent(entry.getKey(), name -> new ArrayList<>())
                    .add(entry.getValue()));
    return columns;
  }

  private static Map<String, List<String>> keys(Handle handle) {
    return pairs(
        handle,
        """
        SELECT k.table_name AS one, k.column_name AS other
        FROM information_schema.table_constraints c JOIN information_schema.key_column_usage k
          ON k.constraint_schema = c.constraint_schema AND k.constraint_name = c.constraint_name
          AND k.table_name = c.table_name
        WHERE c.table_schema = current_schema() AND c.constraint_type = 'PRIMARY KEY'
        ORDER BY k.table_name, k.ordinal_position
        """);
  }

  private static Map<String, List<String>> parents(Handle handle) {
    return pairs(
        handle,
        """
        SELECT child.table_name AS one, parent.table_name AS other
        FROM information_schema.referential_constraints r
        JOIN information_schema.table_constraints child
          ON child.constraint_schema = r.constraint_schema
          AND child.constraint_name = r.constraint_name
        JOIN information_schema.table_constraints parent
          ON parent.constraint_schema = r.unique_constraint_schema
          AND parent.constraint_name = r.unique_constraint_name
        WHERE r.constraint_schema = current_schema() AND child.table_name <> parent.table_name
        """);
  }

  private static Map<String, List<String>> pairs(Handle handle, String query) {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    handle
        .createQuery(query)
        .map((row, context) -> Map.entry(row.getString("one"), row.getString("other")))
        .forEach(
            pair ->
                pairs
                    .computeIfAbsent(pair.getKey(), one -> new ArrayList<>())
                    .add(pair.getValue()));
    return pairs;
  }

  static List<String> parentsFirst(Set<String> names, Map<String, List<String>> parents) {
    List<String> sorted = new ArrayList<>();
    List<String> left = new ArrayList<>(names);
    while (!left.isEmpty()) {
      Set<String> placed = new HashSet<>(sorted);
      String next =
          left.stream()
              .filter(name -> placed.containsAll(parents.getOrDefault(name, List.of())))
              .findFirst()
              .orElseThrow(
                  () ->
                      new StorageException("These tables refer to each other in a ring: " + left));
      sorted.add(next);
      left.remove(next);
    }
    return sorted;
  }
}
