package salescoach.kind;

import java.util.List;
import java.util.Optional;
import salescoach.text.Fillers;
import salescoach.text.Names;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** Where a message gets going: past subject, greeting, fillers and what is only polite. */
public final class Opening {

  private static final PhraseList POLITE =
      WordFile.beside(Opening.class, "opening.txt").phrases("polite");

  private static final int LONGEST_QUOTE = 10;

  private Opening() {}

  /** The place among the draft's words of the first that says something; their number for none. */
  public static int of(Reading draft) {
    List<Word> words = draft.words();
    int at = 0;
    boolean polite = false;
    while (at < words.size()) {
      Word word = words.get(at);
      Part part = draft.part(word);
      Optional<Match> found = POLITE.at(draft, word);
      if (part == Part.SUBJECT || part == Part.GREETING || Fillers.is(word)) {
        at++;
      } else if (found.isPresent()) {
        at = found.get().last().index() + 1;
        polite = true;
      } else if (polite && isCalled(draft, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** From a word up to the first pause; no more than ten words, which is enough to be quoted. */
  public static Span clause(Reading draft, Word first) {
    int most = Math.min(draft.words().size(), first.index() + LONGEST_QUOTE);
    Word last = first;
    while (last.index() + 1 < most && !draft.pauseAfter(last)) {
      last = draft.words().get(last.index() + 1);
    }
    return first.span().to(last.span());
  }

  /** The prospect's name after "how are you": it is called and not said. */
  private static boolean isCalled(Reading draft, int at) {
    Word word = draft.words().get(at);
    return word.lower().equalsIgnoreCase(draft.context().prospect().firstName())
        || (Names.isTitle(word) && at + 1 < draft.words().size());
  }
}
