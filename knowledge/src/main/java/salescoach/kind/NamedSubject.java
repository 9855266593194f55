package salescoach.kind;

import java.util.List;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Word;

/** A name that begins a clause, such as a product's or a company's, with what is said of it. */
public final class NamedSubject {

  private NamedSubject() {}

  /**
   * The words after the name that begins at {@code index}.
   *
   * @return nothing where no name begins there, where it is a template's blank that is not said to
   *     be the rep's own, or where it is the prospect's or a client's
   */
  public static List<Word> predicate(Reading draft, int index) {
    NameRuns runs = new NameRuns(draft);
    List<Word> words = draft.words();
    int from = index;
    while (from < words.size() && isArticle(words.get(from))) {
      from++;
    }
    int to = from < words.size() ? runs.company(from) : from;
    boolean named = to > from && isTheirOwn(words.get(from));
    return named && !runs.isSomebodyElse(from, to) ? words.subList(to, words.size()) : List.of();
  }

  /** Whether the prospect's company or a client is named in a phrase: "at Harlan Foods we". */
  public static boolean isAnother(Reading draft, Match match) {
    NameRuns runs = new NameRuns(draft);
    return match.words().stream()
        .map(Word::index)
        .anyMatch(at -> runs.company(at) > at && runs.isSomebodyElse(at, runs.company(at)));
  }

  /** Of a template's blanks only "your company", "our product" and the like are the rep's own. */
  private static boolean isTheirOwn(Word word) {
    String blank = word.lower();
    return word.shape() != Shape.BLANK
        || blank.startsWith("your ")
        || blank.startsWith("my ")
        || blank.startsWith("our ")
        || blank.startsWith("sender");
  }

  private static boolean isArticle(Word word) {
    return word.is("the") || word.is("our") || word.is("new") || word.is("all");
  }
}
