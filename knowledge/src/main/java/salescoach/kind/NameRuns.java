package salescoach.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.draft.Client;
import salescoach.draft.Prospect;
import salescoach.text.Fillers;
import salescoach.text.Names;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Word;

/**
 * Runs of words that name a person or a company.
 *
 * <p>In a transcript without capitals any word that is not an everyday one may be a name, so that
 * there only what stands around it tells.
 */
final class NameRuns {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_COMPANY = 7;
  private static final int LONGEST_SMALL = 3;
  private static final int LONGEST_IN_BRACKETS = 4;
  private static final int LONGEST_FIGURE = 4;
  private static final int FEWEST_WORDS_A_CAPITAL = 40;
  private static final Set<String> CONNECTORS = Set.of("and", "of", "the", "de", "la", "for", "n");
  private static final Set<String> GOES_ON = set("goes-on");
  private static final Set<String> LINKS = set("links");

  private static final Set<String> HESITATIONS =
      Set.of("um", "uh", "er", "erm", "yeah", "hey", "hi", "hello", "oh", "thanks", "bye");

  private final Reading draft;
  private final List<Word> words;
  private final boolean small;
  private final Set<String> others;

  NameRuns(Reading draft) {
    this.draft = draft;
    this.words = draft.words();
    this.small = isWrittenSmall(draft);
    this.others = others(draft);
  }

  /** Almost no capitals, and none where a sentence begins; "I" is often written large even so. */
  private static boolean isWrittenSmall(Reading draft) {
    int capitals = 0;
    boolean afterStop = false;
    for (Word word : draft.words().subList(1, draft.words().size())) {
      boolean i = word.lower().equals("i") || word.lower().startsWith("i'");
      boolean capital = word.isCapitalised() && word.shape() != Shape.BLANK && !i;
      if (capital && afterStop) {
        return false;
      }
      capitals += capital ? 1 : 0;
      afterStop = draft.stopAfter(word);
    }
    return capitals * FEWEST_WORDS_A_CAPITAL <= draft.words().size();
  }

  /** A section of the words as single words. */
  static Set<String> set(String section) {
    return WordFile.beside(Caller.class, "caller.txt").lines(section).stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of the prospect's company and of clients: none of them is the caller's. */
  private static Set<String> others(Reading draft) {
    Prospect prospect = draft.context().prospect();
    Set<String> names =
        draft.context().clients().stream()
            .map(Client::name)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    names.add(prospect.company().toLowerCase(Locale.ROOT));
    names.add(prospect.firstName().toLowerCase(Locale.ROOT));
    names.remove("");
    return names;
  }

  /** Whether the draft is a transcript without capitals. */
  boolean isSmall() {
    return small;
  }

  /** Whether these words name the prospect or a client. */
  boolean isSomebodyElse(int from, int to) {
    String run = quote(from, to).toLowerCase(Locale.ROOT);
    return others.stream()
        .anyMatch(other -> other.equals(run) || (run.length() > 3 && other.startsWith(run + " ")));
  }

  /**
   * The end of a person's name that begins at a word.
   *
   * @param announced whether words such as "this is" go before, so that a capital is one of a name
   */
  int name(int from, boolean announced) {
    int bracketed = bracketed(from);
    if (bracketed > from) {
      return bracketed;
    }
    int most = small ? LONGEST_SMALL - 1 : LONGEST_NAME;
    int end = from;
    while (end < words.size()
        && end - from < most
        && isNameWord(words.get(end), announced)
        && (end == from || goesOn(end))) {
      end++;
    }
    return end;
  }

  private boolean isNameWord(Word word, boolean announced) {
    if (draft.part(word) == Part.SIGNATURE || draft.part(word) == Part.GREETING) {
      return false;
    }
    if (Names.isTitle(word) && !small) {
      return true;
    }
    if (small && word.shape() == Shape.LOWER) {
      return isRare(word);
    }
    return announced ? Names.isCapitalised(word) : Names.isName(word);
  }

  private boolean isRare(Word word) {
    return word.lower().length() > 1
        && !Names.isEveryday(word)
        && !Fillers.is(word)
        && !LINKS.contains(word.lower())
        && !word.lower().endsWith("ing");
  }

  /** Whether a run goes on from the word before to this one. */
  private boolean goesOn(int index) {
    Word before = words.get(index - 1);
    String gap = draft.after(before).strip();
    boolean joined = gap.isEmpty() || gap.equals("-") || gap.equals("&") || gap.equals("'");
    boolean initial = before.lower().length() == 1 || Names.isTitle(before);
    return (joined && !draft.pauseAfter(before)) || (initial && gap.equals("."));
  }

  /** The end of a company's name that begins at a word. */
  int company(int from) {
    int bracketed = bracketed(from);
    if (bracketed > from) {
      return bracketed;
    }
    if (isSpelled(from)) {
      return from;
    }
    int most = small ? LONGEST_SMALL : LONGEST_COMPANY;
    int end = from;
    while (end < words.size() && end - from < most && (end == from || goesOn(end))) {
      Word word = words.get(end);
      boolean connector =
          end > from
              && CONNECTORS.contains(word.lower())
              && end + 1 < words.size()
              && !draft.pauseAfter(word)
              && Names.isName(words.get(end + 1));
      boolean figure = word.shape() == Shape.NUMBER && word.lower().length() <= LONGEST_FIGURE;
      if (!isCompanyWord(word) && !connector && !(figure && end > from)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** "B-R-A-N-D-T". */
  private boolean isSpelled(int index) {
    return index + 1 < words.size()
        && words.get(index).lower().length() == 1
        && words.get(index + 1).joined();
  }

  private boolean isCompanyWord(Word word) {
    if (draft.part(word) == Part.SIGNATURE) {
      return false;
    }
    return word.shape() == Shape.ADDRESS
        || Names.isCapitalised(word)
        || (small && word.shape() == Shape.LOWER && isRare(word));
  }

  /** "(loan officer)": a blank in round brackets. */
  int bracketed(int from) {
    if (from >= words.size() || !before(from).endsWith("(")) {
      return from;
    }
    for (int i = from; i < Math.min(words.size(), from + LONGEST_IN_BRACKETS); i++) {
      if (draft.after(words.get(i)).startsWith(")")) {
        return i + 1;
      }
    }
    return from;
  }

  /** What stands before a word, back to the word before it. */
  String before(int index) {
    return index == 0
        ? draft.text().substring(0, words.get(0).start())
        : draft.after(words.get(index - 1));
  }

  /** Whether an introduction may end before this word. */
  boolean endsBefore(int index) {
    return pauseBefore(index)
        || Fillers.is(words.get(index))
        || GOES_ON.contains(words.get(index).lower())
        || (small && Names.isEveryday(words.get(index)));
  }

  /** Whether punctuation or the text's end stands before this word. */
  boolean pauseBefore(int index) {
    return index == 0 || index >= words.size() || draft.pauseAfter(words.get(index - 1));
  }

  /** Whether a sentence begins here, or what follows a greeting or a filler. */
  boolean startsAfresh(int index) {
    if (index == 0) {
      return true;
    }
    Word before = words.get(index - 1);
    return draft.stopAfter(before)
        || draft.after(before).indexOf('\n') >= 0
        || draft.part(before) == Part.GREETING
        || (small
            ? HESITATIONS.contains(before.lower())
            : Fillers.is(before) && !before.is("like"));
  }

  String quote(int from, int to) {
    return from >= to ? "" : draft.quote(words.get(from).span().to(words.get(to - 1).span()));
  }
}
