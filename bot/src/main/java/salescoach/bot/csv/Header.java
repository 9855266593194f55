package salescoach.bot.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the columns of a file mean.
 *
 * @param size how many columns there are
 * @param places where each field stands, the column first that counts most
 * @param unknown columns that mean nothing to us
 * @param channel the channel that the columns tell of; empty where none does
 */
record Header(int size, Map<String, List<Integer>> places, List<String> unknown, String channel) {

  private static final String CHANNEL = "channel";
  private static final int MOST_SHOWN = 30;

  /**
   * Reads a header.
   *
   * @throws CsvException where a column is missing without which the table says nothing
   */
  static Header of(Kind kind, List<String> cells) {
    Layout layout = Layout.of(kind);
    List<String> bare = cells.stream().map(Layout::bare).toList();
    Map<String, List<Integer>> places = new HashMap<>();
    layout
        .columns()
        .forEach(
            (field, names) -> {
              List<Integer> found = places(bare, names);
              if (!found.isEmpty()) {
                places.put(field, found);
              }
            });
    Optional<String> implied =
        bare.stream().map(layout::implied).flatMap(Optional::stream).findFirst();
    Set<String> has = new HashSet<>(places.keySet());
    implied.ifPresent(channel -> has.add(CHANNEL));
    check(kind, layout, has, cells);
    return new Header(cells.size(), Map.copyOf(places), unknown(places, cells), implied.orElse(""));
  }

  private static List<Integer> places(List<String> bare, List<String> names) {
    List<Integer> found = new ArrayList<>();
    for (String name : names) {
      String wanted = Layout.bare(name);
      for (int i = 0; i < bare.size(); i++) {
        if (bare.get(i).equals(wanted)) {
          found.add(i);
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<String> unknown(Map<String, List<Integer>> places, List<String> cells) {
    Set<Integer> known = places.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!known.contains(i) && !cells.get(i).isBlank()) {
        unknown.add(cells.get(i));
      }
    }
    return List.copyOf(unknown);
  }

  private static void check(Kind kind, Layout layout, Set<String> has, List<String> cells) {
    List<String> missing =
        layout.needed().stream()
            .filter(fields -> fields.stream().noneMatch(has::contains))
            .map(fields -> String.join(" or ", fields))
            .toList();
    if (!missing.isEmpty()) {
      throw new CsvException(
          "This is no table of "
              + kind.id()
              + " that the coach can read. It needs a column "
              + String.join(", and a column ", missing)
              + ". It has: "
              + shown(cells)
              + ". The first line must name the columns; docs/csv.md tells which are known.");
    }
  }

  /** Names of columns, as a message has them. */
  static String shown(List<String> columns) {
    String shown =
        columns.stream()
            .limit(MOST_SHOWN)
            .map(name -> name.isBlank() ? "(no name)" : Shown.of(name))
            .collect(Collectors.joining(", "));
    int more = columns.size() - MOST_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  boolean has(String field) {
    return places.containsKey(field);
  }
}
