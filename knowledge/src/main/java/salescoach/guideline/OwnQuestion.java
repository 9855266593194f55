package salescoach.guideline;

import java.util.List;
import salescoach.kind.WorkQuestions;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Shape;
import salescoach.text.Word;

/** The question that a draft could open with: its own, where it has one that can stand first. */
public final class OwnQuestion {

  private static final int LONGEST = 30;

  private OwnQuestion() {}

  /** The rep's first question about the prospect's work, or one made from what is known. */
  public static String of(Reading draft) {
    return WorkQuestions.in(draft).stream()
        .map(question -> body(draft, question))
        .filter(words -> mayStandFirst(draft, words))
        .findFirst()
        .map(words -> asked(draft, words))
        .orElseGet(() -> Wording.of(draft).question());
  }

  private static List<Word> body(Reading draft, Sentence question) {
    return question.words().stream().filter(draft::isBody).toList();
  }

  private static boolean mayStandFirst(Reading draft, List<Word> words) {
    return !words.isEmpty()
        && words.size() <= LONGEST
        && words.stream().noneMatch(word -> word.shape() == Shape.BLANK)
        && draft.after(words.get(words.size() - 1)).startsWith("?");
  }

  private static String asked(Reading draft, List<Word> words) {
    String quoted = draft.quote(words.get(0).span().to(words.get(words.size() - 1).span()));
    String line = quoted.replace('\n', ' ').replace("  ", " ");
    String name = Wording.of(draft).name();
    return name.isEmpty() || line.contains(draft.context().prospect().firstName())
        ? Character.toUpperCase(line.charAt(0)) + line.substring(1) + "?"
        : name + Character.toLowerCase(line.charAt(0)) + line.substring(1) + "?";
  }
}
