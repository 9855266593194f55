package salescoach.bot.storage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as the database's own catalogue has it.
 *
 * @param key the columns of its primary key, in order
 */
record Table(String name, List<Column> columns, List<Column> key) {

  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
  private static final String INSTANT = "timestamp with time zone";

  /** A column, its type in the words of information_schema. */
  record Column(String name, String type, boolean nullable) {

    String quoted() {
      return Table.quoted(name);
    }

    /** As JSON shows it: an instant in UTC to the microsecond, all else as the server does. */
    private String shown() {
      String own = "t." + quoted();
      return type.equals(INSTANT)
          ? "CASE WHEN isfinite(%s) THEN to_char(%s AT TIME ZONE 'UTC', '%s') ELSE %s::text END"
              .formatted(own, own, "YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"", own)
          : own;
    }

    /** Back from a row made of JSON, where SQL's NULL and JSON's null look the same. */
    private String read() {
      String own = "r." + quoted();
      return type.equals("jsonb") && !nullable ? "COALESCE(" + own + ", 'null'::jsonb)" : own;
    }

    /** In an order that is the same on every server, whatever its language. */
    private String sorted() {
      return "t." + quoted() + (TEXTS.contains(type) ? " COLLATE \"C\"" : "");
    }
  }

  /** All rows, each as one JSON object, in the order of the key. */
  String export() {
    return """
        SELECT (SELECT row_to_json(r)::text FROM (SELECT %s) AS r)
        FROM %s AS t ORDER BY %s
        """
        .formatted(
            columns.stream()
                .map(column -> column.shown() + " AS " + column.quoted())
                .collect(Collectors.joining(", ")),
            quoted(name),
            (key.isEmpty() ? columns : key)
                .stream().map(Column::sorted).collect(Collectors.joining(", ")));
  }

  /** Takes in lines of an export; what is there already stays as it is. */
  String insertion() {
    return """
        INSERT INTO %s (%s)
        SELECT %s FROM unnest(:lines) AS l(line),
          json_populate_record(NULL::%s, (l.line::json)->'row') AS r
        ON CONFLICT DO NOTHING
        """
        .formatted(
            quoted(name),
            columns.stream().map(Column::quoted).collect(Collectors.joining(", ")),
            columns.stream().map(Column::read).collect(Collectors.joining(", ")),
            quoted(name));
  }

  String count() {
    return "SELECT count(*) FROM " + quoted(name);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
