package salescoach.kind;

import java.util.List;
import salescoach.text.Passage;
import salescoach.text.Word;

/**
 * A phrase of a list, found in a draft.
 *
 * @param words the draft's words that it covers; at least one
 * @param phrase the line of the list that matched
 */
public record Match(List<Word> words, String phrase) implements Passage {

  public Match {
    words = List.copyOf(words);
  }
}
