package salescoach.text;

import java.util.List;

/**
 * One sentence, bullet or fragment of a text.
 *
 * @param index its place among the text's sentences, from 0
 * @param words its words; at least one
 * @param question whether it ends in a question mark
 */
public record Sentence(int index, List<Word> words, boolean question) implements Passage {

  public Sentence {
    words = List.copyOf(words);
  }
}
