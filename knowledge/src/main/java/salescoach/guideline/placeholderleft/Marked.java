package salescoach.guideline.placeholderleft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.kind.PhraseList;
import salescoach.kind.WordFile;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/** The blanks that a template marks with brackets or signs, without the marks of another kind. */
final class Marked {

  private static final String QUOTES = "\"\u201c\u201d";

  /** How far off the words may stand that say of whose blank the rep speaks. */
  private static final int NEAR = 12;

  /** Quotation marks farther before a blank than this belong to something else, in characters. */
  private static final int LONGEST_QUOTE = 200;

  private final PhraseList numerals;
  private final PhraseList quoting;
  private final Set<String> fields;
  private final Set<String> editorial;

  Marked(PhraseList numerals, PhraseList quoting) {
    this.numerals = numerals;
    this.quoting = quoting;
    WordFile words = WordFile.beside(getClass(), "placeholder-left.txt");
    this.fields = Set.copyOf(words.lines("fields"));
    this.editorial = Set.copyOf(words.lines("editorial"));
  }

  List<Span> in(Reading draft) {
    List<Word> blanks = draft.words().stream().filter(word -> word.shape() == Shape.BLANK).toList();
    if (blanks.isEmpty()) {
      return List.of();
    }
    Set<String> quoted =
        blanks.stream()
            .filter(blank -> isQuoted(draft, blank))
            .map(Word::lower)
            .collect(Collectors.toSet());
    Set<Word> numbers =
        numerals.in(draft).stream()
            .flatMap(match -> match.words().stream())
            .collect(Collectors.toSet());
    return blanks.stream()
        .filter(blank -> !quoted.contains(blank.lower()) && !numbers.contains(blank))
        .filter(blank -> !editorial.contains(blank.lower()) && !isSubjectMark(draft, blank))
        .map(Word::span)
        .toList();
  }

  /** Whether the rep speaks about a blank that somebody else left. */
  private boolean isQuoted(Reading draft, Word blank) {
    int line = draft.text().lastIndexOf('\n', blank.start()) + 1;
    long before =
        draft
            .text()
            .substring(Math.max(line, blank.start() - LONGEST_QUOTE), blank.start())
            .chars()
            .filter(c -> QUOTES.indexOf(c) >= 0)
            .count();
    List<Word> all = draft.words();
    int from = Math.max(0, blank.index() - NEAR);
    int to = Math.min(all.size(), blank.index() + NEAR);
    return before % 2 == 1 && quoting.isIn(draft, all.subList(from, to));
  }

  /** "[Webinar] How to …": a mark that subjects carry. */
  private boolean isSubjectMark(Reading draft, Word blank) {
    return draft.part(blank) == Part.SUBJECT
        && draft.text().charAt(blank.start()) == '['
        && List.of(blank.lower().split(" ")).stream().noneMatch(fields::contains);
  }
}
