package salescoach.kind;

import java.util.List;
import java.util.Set;
import salescoach.text.Reading;
import salescoach.text.Word;

/** One step of a phrase: a word out of a few, a word of a kind, a gap, or an edge of a sentence. */
sealed interface Step {

  /** One of these words. */
  record OneOf(Set<String> words) implements Step {
    boolean has(Word word) {
      return words.contains(word.lower());
    }
  }

  /** A word of that kind. */
  record Kind(WordClass wordClass) implements Step {
    boolean has(Reading draft, Word word) {
      return wordClass.has(draft, word);
    }
  }

  /** Up to this many words that do not matter, inside one sentence. */
  record Gap(int most) implements Step {}

  /** The start of a sentence. */
  record Start() implements Step {}

  /** The end of a sentence. */
  record End() implements Step {}

  /** One of these sequences; an empty one makes the others optional. */
  record Choice(List<List<Step>> sequences) implements Step {}

  /** The end of the phrase. */
  record Done() implements Step {}
}
