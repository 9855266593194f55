package salescoach.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases by the two words that they begin with, so that at a word of a draft only those are
 * followed that stand a chance.
 */
final class PhraseIndex {

  /** A place of the phrase that a line of a list stands for. */
  record Entry(Place place, String line) {}

  /** The phrases that begin with a word of a kind. */
  private record OfKind(WordClass kind, List<Entry> entries) {}

  /** What may come after a first word: a plain word of its own, or anything else. */
  private record Second(Map<String, List<Entry>> byWord, List<Entry> others) {}

  private final Map<String, Second> byWord = new HashMap<>();
  private final List<OfKind> byKind = new ArrayList<>();
  private final List<Entry> others = new ArrayList<>();

  void add(Place place, String line) {
    if (place.step() instanceof Step.OneOf oneOf) {
      oneOf.words().forEach(first -> add(first, place.next(), line));
    } else if (place.step() instanceof Step.Kind kind) {
      ofKind(kind.wordClass()).add(new Entry(place, line));
    } else {
      others.add(new Entry(place, line));
    }
  }

  private List<Entry> ofKind(WordClass kind) {
    for (OfKind known : byKind) {
      if (known.kind() == kind) {
        return known.entries();
      }
    }
    byKind.add(new OfKind(kind, new ArrayList<>()));
    return byKind.get(byKind.size() - 1).entries();
  }

  private void add(String first, List<Place> next, String line) {
    Second second =
        byWord.computeIfAbsent(first, w -> new Second(new HashMap<>(), new ArrayList<>()));
    for (Place place : next) {
      Entry entry = new Entry(place, line);
      if (place.step() instanceof Step.OneOf oneOf) {
        for (String word : oneOf.words()) {
          second.byWord().computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
        }
      } else {
        second.others().add(entry);
      }
    }
  }

  /** The words that a phrase may begin with. */
  Set<String> firsts() {
    return byWord.keySet();
  }

  /** The words that may come second after that first one. */
  Set<String> seconds(String first) {
    Second second = byWord.get(first);
    return second == null ? Set.of() : second.byWord().keySet();
  }

  /** Whether a phrase may end after that first word, or go on with something but a plain word. */
  boolean isOpenAfter(String first) {
    Second second = byWord.get(first);
    return second != null && !second.others().isEmpty();
  }

  /** The kinds of words that a phrase may begin with. */
  Set<WordClass> kinds() {
    Set<WordClass> kinds = new HashSet<>();
    byKind.forEach(known -> kinds.add(known.kind()));
    return kinds;
  }

  /** Whether a phrase begins with neither a word nor a kind. */
  boolean hasOthers() {
    return !others.isEmpty();
  }

  boolean isEmpty() {
    return byWord.isEmpty() && byKind.isEmpty() && others.isEmpty();
  }

  /** Follows the phrases that begin at the word at which the matcher stands. */
  void follow(Matcher matcher) {
    Second second = byWord.get(matcher.wordAt(matcher.from()));
    if (second != null) {
      matcher.tryAll(second.others(), matcher.from() + 1);
      matcher.eachSecond(
          at -> matcher.tryAll(second.byWord().getOrDefault(matcher.wordAt(at), List.of()), at));
    }
    for (OfKind known : byKind) {
      if (matcher.fits(known.kind(), matcher.from())) {
        matcher.tryAll(known.entries(), matcher.from());
      }
    }
    matcher.tryAll(others, matcher.from());
  }
}
