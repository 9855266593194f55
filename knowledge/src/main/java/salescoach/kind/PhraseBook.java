package salescoach.kind;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salescoach.text.Reading;
import salescoach.text.Word;

/**
 * Many lists in one index: a draft is read once for all of them, and each list is then tried only
 * at the words at which one of its phrases may begin.
 *
 * <p>A hundred lists held against each word in turn would cost more than the tagger.
 */
public final class PhraseBook {

  private static final int[] NONE = {};

  /** The lists that may begin with a word: after any second word, and after a certain one. */
  private static final class First {
    private int[] open = NONE;
    private final Map<String, int[]> bySecond = new HashMap<>();
  }

  private final Map<PhraseList, Integer> places = new HashMap<>();
  private final Map<String, First> anywhere = new HashMap<>();
  private final Map<String, First> atStart = new HashMap<>();
  private final Map<WordClass, int[]> kinds = new EnumMap<>(WordClass.class);
  private int[] everywhere = NONE;
  private int[] everyStart = NONE;

  /** A book of these lists. */
  public PhraseBook(Collection<PhraseList> lists) {
    for (PhraseList list : lists) {
      if (places.putIfAbsent(list, places.size()) == null) {
        add(list, places.size() - 1);
      }
    }
  }

  private void add(PhraseList list, int place) {
    add(list.anywhere(), anywhere, place);
    add(list.atStart(), atStart, place);
    for (WordClass kind : list.anywhere().kinds()) {
      kinds.merge(kind, new int[] {place}, PhraseBook::joined);
    }
    if (list.anywhere().hasOthers()) {
      everywhere = joined(everywhere, place);
    }
    if (list.atStart().hasOthers() || !list.atStart().kinds().isEmpty()) {
      everyStart = joined(everyStart, place);
    }
  }

  private static void add(PhraseIndex index, Map<String, First> byFirst, int place) {
    for (String word : index.firsts()) {
      First first = byFirst.computeIfAbsent(word, w -> new First());
      if (index.isOpenAfter(word)) {
        first.open = joined(first.open, place);
      }
      for (String second : index.seconds(word)) {
        first.bySecond.merge(second, new int[] {place}, PhraseBook::joined);
      }
    }
  }

  private static int[] joined(int[] known, int... more) {
    int[] all = Arrays.copyOf(known, known.length + more.length);
    System.arraycopy(more, 0, all, known.length, more.length);
    return all;
  }

  /** Reads a draft for all lists of the book, so that each is quick to answer. */
  public void readAhead(Reading draft) {
    draft.derived(Starts.class, this::starts);
  }

  private Starts starts(Reading draft) {
    Starts starts = new Starts(places, draft.words());
    for (Word word : draft.words()) {
      Matcher matcher = new Matcher(draft, word.index());
      add(starts, anywhere.get(word.lower()), matcher);
      kinds.forEach(
          (kind, lists) -> {
            if (kind.needsTag() || matcher.fits(kind, word.index())) {
              starts.add(lists, word.index());
            }
          });
      starts.add(everywhere, word.index());
      if (matcher.isAtStart()) {
        add(starts, atStart.get(word.lower()), matcher);
        starts.add(everyStart, word.index());
      }
    }
    return starts;
  }

  private static void add(Starts starts, @Nullable First first, Matcher matcher) {
    if (first != null) {
      starts.add(first.open, matcher.from());
      matcher.eachSecond(
          at -> starts.add(first.bySecond.getOrDefault(matcher.wordAt(at), NONE), matcher.from()));
    }
  }

  /** The words of one draft at which a phrase of each list may begin. */
  static final class Starts {

    /** Nobody has read ahead. */
    static final Starts UNKNOWN = new Starts(Map.of(), List.of());

    private final Map<PhraseList, Integer> places;
    private final List<Word> words;
    private final int[][] found;
    private final int[] counts;

    private Starts(Map<PhraseList, Integer> places, List<Word> words) {
      this.places = places;
      this.words = words;
      this.found = new int[places.size()][];
      this.counts = new int[places.size()];
      Arrays.fill(found, NONE);
    }

    private void add(int[] lists, int start) {
      for (int list : lists) {
        int count = counts[list];
        if (count == 0 || found[list][count - 1] != start) {
          if (count == found[list].length) {
            found[list] = Arrays.copyOf(found[list], Math.max(4, 2 * count));
          }
          found[list][count] = start;
          counts[list]++;
        }
      }
    }

    /** The words at which the list is worth a try, or all of them where nobody has read ahead. */
    List<Word> of(PhraseList list, List<Word> all) {
      Integer place = places.get(list);
      if (place == null) {
        return all;
      }
      return Arrays.stream(found[place], 0, counts[place]).mapToObj(words::get).toList();
    }
  }
}
