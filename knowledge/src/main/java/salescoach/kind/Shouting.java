package salescoach.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/** Where a draft raises its voice without words: capitals, strings of marks, flaming emoji. */
public final class Shouting {

  private static final WordFile WORDS = WordFile.beside(Shouting.class, "shouting.txt");
  private static final PhraseList LOUD = WORDS.phrases("loud");
  private static final PhraseList RUNNING = WORDS.phrases("running");
  private static final PhraseList UNFILLED = WORDS.phrases("unfilled");

  /** Rockets, fire, money, sirens, trophies and the like. */
  private static final Set<Integer> FLAMING =
      Set.of(
          0x1F680, 0x1F525, 0x1F4A5, 0x1F4B0, 0x1F4B8, 0x1F4B5, 0x1F911, 0x1F4AF, 0x1F3C6, 0x23F0,
          0x23F3, 0x1F6A8, 0x26A1, 0x1F4A3, 0x1F92F, 0x1F4C8, 0x1F3AF, 0x1F389, 0x1F381, 0x203C);

  /** Stars, sparkles and ticks. */
  private static final Set<Integer> SPARKLING =
      Set.of(0x2728, 0x2705, 0x1F31F, 0x2B50, 0x1F44F, 0x1F64C, 0x1F449, 0x1F60D, 0x1F973);

  private static final int FIRST_EMOJI = 0x2000;
  private static final int SHORTEST_RUN = 3;
  private static final int SHORTEST_CRY = 3;
  private static final int MANY_MARKS = 5;

  private Shouting() {}

  /** What nobody can overhear: at most one place for each way of shouting. */
  public static List<Span> loud(Reading draft) {
    List<Span> found = new ArrayList<>();
    capitals(draft, found);
    cry(draft.text(), SHORTEST_CRY, found);
    emoji(draft.text(), FLAMING, found);
    return found;
  }

  /** What is a little much: two marks in a row, an exclamation in every line, sparkles. */
  public static List<Span> excited(Reading draft) {
    List<Span> found = new ArrayList<>();
    cry(draft.text(), 2, found);
    if (found.isEmpty() && draft.text().chars().filter(c -> c == '!').count() >= MANY_MARKS) {
      int first = draft.text().indexOf('!');
      found.add(new Span(first, first + 1));
    }
    emoji(draft.text(), SPARKLING, found);
    return found;
  }

  private static void capitals(Reading draft, List<Span> found) {
    List<Word> capitals =
        draft.words().stream()
            .filter(word -> word.shape() == Shape.UPPER && draft.part(word) != Part.SIGNATURE)
            .toList();
    if (capitals.size() * 2 > draft.words().size()) {
      return;
    }
    int from = 0;
    for (int i = 1; i <= capitals.size(); i++) {
      boolean goesOn =
          i < capitals.size() && capitals.get(i).index() == capitals.get(i - 1).index() + 1;
      if (!goesOn) {
        List<Word> run = capitals.subList(from, i);
        if (shouts(draft, run)) {
          found.add(run.get(0).span().to(run.get(run.size() - 1).span()));
          return;
        }
        from = i;
      }
    }
  }

  private static boolean shouts(Reading draft, List<Word> run) {
    if (run.isEmpty() || UNFILLED.isIn(draft, run)) {
      return false;
    }
    return LOUD.isIn(draft, run) || (run.size() >= SHORTEST_RUN && RUNNING.isIn(draft, run));
  }

  private static void cry(String text, int least, List<Span> found) {
    int at = text.indexOf('!');
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '!') {
        end++;
      }
      if (end - at >= least) {
        found.add(new Span(at, end));
        return;
      }
      at = text.indexOf('!', end);
    }
  }

  private static void emoji(String text, Set<Integer> wanted, List<Span> found) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int code = text.codePointAt(at);
      if (code >= FIRST_EMOJI && wanted.contains(code)) {
        found.add(new Span(at, at + Character.charCount(code)));
        return;
      }
    }
  }
}
