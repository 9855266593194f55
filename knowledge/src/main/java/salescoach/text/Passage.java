package salescoach.text;

import java.util.List;

/** Some words of a text that belong together, in the text's order. */
public interface Passage {

  /** The words; at least one. */
  List<Word> words();

  default Word first() {
    return words().get(0);
  }

  default Word last() {
    return words().get(words().size() - 1);
  }

  /** From the first word to the last. */
  default Span span() {
    return first().span().to(last().span());
  }
}
