package salescoach.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags the words of a text, a sentence at a time and only when one of its words is asked for. */
final class Tagger {

  private final Language language;
  private final String readable;
  private final @Nullable Tag[] tags;

  Tagger(Language language, String readable, int words) {
    this.language = language;
    this.readable = readable;
    this.tags = new Tag[words];
  }

  Tag tag(Word word, Sentence sentence) {
    Tag known = tags[word.index()];
    if (known == null) {
      tagAll(sentence);
      known = tags[word.index()];
    }
    return known == null ? Tag.OTHER : known;
  }

  /** A word takes the tag of the first token that stands on it: "don't" is "do" and "n't". */
  private void tagAll(Sentence sentence) {
    int offset = sentence.span().start();
    int end = Math.min(readable.length(), sentence.span().end() + 1);
    String shown = readable.substring(offset, end);
    opennlp.tools.util.Span[] tokens = language.tokens(shown);
    String[] texts =
        Arrays.stream(tokens)
            .map(token -> token.getCoveredText(shown).toString())
            .toArray(String[]::new);
    String[] names = texts.length == 0 ? new String[0] : language.tags(texts);
    List<Word> words = sentence.words();
    int token = 0;
    for (Word word : words) {
      while (token < tokens.length && offset + tokens[token].getEnd() <= word.start()) {
        token++;
      }
      boolean covered = token < tokens.length && offset + tokens[token].getStart() < word.end();
      tags[word.index()] = covered ? Tag.of(names[token]) : Tag.OTHER;
    }
  }
}
