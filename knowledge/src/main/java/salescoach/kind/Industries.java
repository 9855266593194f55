package salescoach.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import salescoach.KnowledgeException;

/**
 * Which trades know each other: a credit union and a bank, a haulier and a distributor.
 *
 * <p>A curated relation, in {@code industries.txt} beside this class: families of trades with their
 * keywords, and which families are near. An industry is free text, as rosters and prospect lists
 * have it, and may belong to several families.
 */
public final class Industries {

  /** How two industries stand to each other. */
  public enum Nearness {
    /** The same trade, or one whose people know each other's work. */
    NEAR,
    /** Two trades that the relation knows and that have nothing to do with each other. */
    FAR,
    /** At least one of them is not told, or is in no family. */
    UNKNOWN
  }

  private static final String NEAR_LINE = "near:";
  private static final String WEAK_LINE = "weak:";
  private static final int LONGEST_KEYWORD = 4;

  /** More words than this are a description, and only its beginning is read. */
  private static final int MOST_WORDS = 12;

  private static final Industries RELATION =
      new Industries(WordFile.beside(Industries.class, "industries.txt"));

  private final Map<String, Set<String>> families = new HashMap<>();
  private final Map<String, Set<String>> weakFamilies = new HashMap<>();
  private final Map<String, Set<String>> near = new HashMap<>();

  private Industries(WordFile file) {
    for (String family : file.sections()) {
      near.computeIfAbsent(family, f -> new HashSet<>()).add(family);
      for (String line : file.lines(family)) {
        read(file, family, line);
      }
    }
  }

  private void read(WordFile file, String family, String line) {
    if (line.startsWith(NEAR_LINE)) {
      for (String other : items(line.substring(NEAR_LINE.length()))) {
        if (!file.sections().contains(other)) {
          throw new KnowledgeException(
              "industries.txt: \"" + family + "\" is near \"" + other + "\", which is no family.");
        }
        near.computeIfAbsent(family, f -> new HashSet<>()).add(other);
        near.computeIfAbsent(other, f -> new HashSet<>()).add(family);
      }
    } else if (line.startsWith(WEAK_LINE)) {
      items(line.substring(WEAK_LINE.length())).forEach(k -> put(weakFamilies, k, family));
    } else {
      items(line).forEach(k -> put(families, k, family));
    }
  }

  private static List<String> items(String line) {
    return List.of(line.split(",")).stream().map(String::strip).filter(k -> !k.isEmpty()).toList();
  }

  private static void put(Map<String, Set<String>> known, String keyword, String family) {
    String key = String.join(" ", words(keyword));
    known.computeIfAbsent(key, k -> new HashSet<>()).add(family);
  }

  /** How two industries stand to each other; the order does not matter. */
  public static Nearness between(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    if (first.isEmpty() || second.isEmpty()) {
      return Nearness.UNKNOWN;
    }
    if (first.containsAll(second) || second.containsAll(first)) {
      return Nearness.NEAR;
    }
    Set<String> ours = RELATION.familiesOf(first);
    Set<String> theirs = RELATION.familiesOf(second);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Nearness.UNKNOWN;
    }
    boolean meet =
        ours.stream()
            .flatMap(family -> RELATION.near.getOrDefault(family, Set.of()).stream())
            .anyMatch(theirs::contains);
    return meet ? Nearness.NEAR : Nearness.FAR;
  }

  private Set<String> familiesOf(List<String> words) {
    Set<String> strong = familiesOf(words, families);
    return strong.isEmpty() ? familiesOf(words, weakFamilies) : strong;
  }

  /** The longest keyword takes its words, so that a food bank is no bank. */
  private static Set<String> familiesOf(List<String> words, Map<String, Set<String>> known) {
    Set<String> found = new HashSet<>();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST_KEYWORD, words.size() - at);
      while (length > 0 && !known.containsKey(String.join(" ", words.subList(at, at + length)))) {
        length--;
      }
      String keyword = String.join(" ", words.subList(at, at + length));
      found.addAll(known.getOrDefault(keyword, Set.of()));
      at += Math.max(1, length);
    }
    return found;
  }

  /** The words of an industry in small letters and the singular. */
  private static List<String> words(String industry) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (industry.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '\'' && c != '’' && !word.isEmpty()) {
        if (words.size() < MOST_WORDS) {
          words.add(singular(word.toString()));
        }
        word.setLength(0);
      }
    }
    return words;
  }

  private static String singular(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && length > 3;
    return plural ? word.substring(0, length - 1) : word;
  }
}
