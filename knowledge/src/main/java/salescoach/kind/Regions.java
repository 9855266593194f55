package salescoach.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether two places, as rosters write them ("Dayton, OH"), share a town, county or state. */
public final class Regions {

  private static final WordFile FILE = WordFile.beside(Regions.class, "regions.txt");
  private static final Map<String, String> STATES = states();
  private static final Set<String> COUNTRIES = new HashSet<>(items("countries"));
  private static final Set<String> LOOSE_WORDS =
      Set.of("greater", "metro", "area", "county", "region", "downtown", "the", "of", "central");

  /** The capital is no neighbour of the state that shares its name. */
  private static final String CAPITAL = "district of columbia";

  private Regions() {}

  /** How near two places are. */
  public enum Closeness {
    /** The same town or county. */
    TOWN,
    /** The same state, province or, where nothing else is told, country. */
    STATE,
    /** Neither, or at least one of them is not told. */
    APART
  }

  /** How near two places are, as far as their names tell. */
  public static Closeness between(String one, String other) {
    Set<String> shared = parts(one);
    shared.retainAll(parts(other));
    if (shared.isEmpty()) {
      return Closeness.APART;
    }
    boolean town = !first(one).isEmpty() && first(one).equals(first(other));
    shared.removeIf(part -> STATES.containsValue(part) || COUNTRIES.contains(part));
    return town || !shared.isEmpty() ? Closeness.TOWN : Closeness.STATE;
  }

  /** The town where a state or country stands after it. */
  private static String first(String region) {
    int comma = region.indexOf(',');
    return comma < 0 ? "" : plain(region.substring(0, comma));
  }

  private static Set<String> parts(String region) {
    Set<String> parts = new HashSet<>();
    for (String part : region.split("[,/;()]")) {
      String plain = plain(part);
      if (!plain.isEmpty()) {
        parts.add(STATES.getOrDefault(plain, plain));
      }
    }
    if (parts.contains(CAPITAL)) {
      parts.remove("washington");
    }
    Set<String> local = new HashSet<>(parts);
    local.removeAll(COUNTRIES);
    return local.isEmpty() ? parts : local;
  }

  private static String plain(String part) {
    List<String> words = new ArrayList<>();
    for (String word : part.toLowerCase(Locale.ROOT).replace('.', ' ').split("[\\s-]+")) {
      if (!word.isEmpty() && !LOOSE_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (String item : items("states")) {
      int sign = item.indexOf('=');
      states.put(item.substring(0, sign), item.substring(sign + 1));
    }
    return states;
  }

  private static List<String> items(String section) {
    return FILE.lines(section).stream()
        .flatMap(line -> List.of(line.split(",")).stream())
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
