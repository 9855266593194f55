package salescoach.kind;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.text.Names;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/**
 * Who the rep says is calling or writing, as far as the draft tells.
 *
 * @param introduction the words that introduce the caller: "this is Ann Moss from Birchline"
 * @param name the caller's own name as it stands in the draft; may be a blank of a template, and is
 *     empty where only a company is named
 * @param company the caller's company as it stands in the draft, or empty
 */
public record Caller(Span introduction, String name, String company) {

  private record Spoken(List<Caller> callers) {}

  /** The first introduction in the words of a draft, or what its signature tells. */
  public static Optional<Caller> in(Reading draft) {
    return spoken(draft).or(() -> signed(draft));
  }

  /** The first introduction in the running text, the signature left aside. */
  public static Optional<Caller> spoken(Reading draft) {
    return Introductions.first(draft);
  }

  /** All introductions in the running text, in order: callers often say their name twice. */
  public static List<Caller> allSpoken(Reading draft) {
    return draft.derived(Spoken.class, reading -> new Spoken(Introductions.in(reading))).callers();
  }

  /** The introduction that begins at a word of the body. */
  public static Optional<Caller> at(Reading draft, Word first) {
    return Introductions.at(draft, first);
  }

  /** The names on the first line of the signature that has one, and on the line below. */
  private static Optional<Caller> signed(Reading draft) {
    List<Word> names =
        draft.words().stream()
            .filter(word -> draft.part(word) == Part.SIGNATURE && Names.isName(word))
            .filter(word -> !CLOSING.isIn(draft, List.of(word)))
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<Word> words = draft.words();
    int from = names.get(0).index();
    int to = nameEnd(draft, from);
    int below = to < words.size() && Names.isName(words.get(to)) ? nameEnd(draft, to) : to;
    boolean role = words.subList(to, below).stream().anyMatch(word -> ROLES.contains(word.lower()));
    return Optional.of(
        new Caller(
            span(words, from, to), quote(draft, from, to), quote(draft, to, role ? to : below)));
  }

  private static final PhraseList CLOSING =
      WordFile.beside(Caller.class, "caller.txt").phrases("closings");
  private static final Set<String> ROLES = NameRuns.set("roles");

  /** Where the run of names ends that begins at a word of the signature. */
  private static int nameEnd(Reading draft, int from) {
    List<Word> words = draft.words();
    int to = from;
    boolean goesOn = true;
    while (goesOn
        && to < words.size()
        && draft.part(words.get(to)) == Part.SIGNATURE
        && Names.isCapitalised(words.get(to))) {
      Word word = words.get(to);
      String gap = draft.after(word);
      boolean initial = word.lower().length() == 1 && gap.equals(". ");
      goesOn = initial || gap.equals(" ") || gap.equals("-") || gap.equals(" & ");
      to++;
    }
    return to;
  }

  private static Span span(List<Word> words, int from, int to) {
    return words.get(from).span().to(words.get(to - 1).span());
  }

  private static String quote(Reading draft, int from, int to) {
    return from == to ? "" : draft.quote(span(draft.words(), from, to));
  }

  /** The places of the words of all introductions in the running text. */
  public static BitSet introducing(Reading draft) {
    BitSet found = new BitSet(draft.words().size());
    Iterator<Word> words = draft.words().iterator();
    for (Caller caller : allSpoken(draft)) {
      boolean before = true;
      while (before && words.hasNext()) {
        Word word = words.next();
        found.set(word.index(), word.span().overlaps(caller.introduction()));
        before = word.end() < caller.introduction().end();
      }
    }
    return found;
  }

  /** The words of the introduction. */
  public List<Word> words(Reading draft) {
    return draft.words().stream().filter(word -> word.span().overlaps(introduction)).toList();
  }
}
