package salescoach.playbook.groups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a question is about: its words' stems, each with its weight. A word that half of all
 * questions of sellers have weighs less, and one that only makes a sentence weighs nothing.
 *
 * @param stems each with its weight in tenths: whole numbers add up to the same in any order
 */
record Gist(Map<String, Integer> stems) {

  private static final int FULL = 10;
  private static final int LIGHT = 3;

  /** Analysis is the same for everybody and safe to share. */
  private static final EnglishAnalyzer ENGLISH = new EnglishAnalyzer();

  private static final Set<String> EMPTY =
      Set.of(
          "i",
          "i'm",
          "i'v",
          "me",
          "my",
          "we",
          "us",
          "our",
          "you",
          "your",
          "he",
          "she",
          "him",
          "her",
          "them",
          "do",
          "doe",
          "did",
          "don't",
          "can",
          "could",
          "should",
          "would",
          "shd",
          "how",
          "what",
          "what'",
          "when",
          "where",
          "who",
          "whom",
          "which",
          "why",
          "have",
          "ha",
          "had",
          "am",
          "been",
          "were",
          "so",
          "too",
          "just",
          "now",
          "get",
          "got",
          "go",
          "ani",
          "some",
          "someon",
          "somebodi",
          "anyon",
          "best",
          "good",
          "way",
          "wai",
          "thing",
          "tip",
          "advic",
          "pleas",
          "help",
          "from",
          "about",
          "after",
          "befor",
          "than",
          "mani",
          "much",
          "let",
          "hi",
          "hei",
          "hello",
          "it'",
          "that'",
          "there'",
          "ok",
          "okai",
          "one",
          "becaus",
          "also",
          "up",
          "out",
          "over",
          "still",
          "ever",
          "everi",
          "dure",
          "while",
          "wa",
          "actual",
          "realli",
          "next",
          "right",
          "else",
          "more",
          "most",
          "all",
          "u",
          "ur",
          "r",
          "2",
          "4");

  private static final Set<String> COMMON =
      Set.of(
          "call",
          "email",
          "mail",
          "messag",
          "prospect",
          "custom",
          "client",
          "compani",
          "sale",
          "sell",
          "seller",
          "deal",
          "lead",
          "product",
          "rep",
          "buyer",
          "peopl",
          "person",
          "guy",
          "contact",
          "use",
          "make",
          "sai",
          "tell",
          "ask",
          "answer",
          "talk",
          "know",
          "think",
          "want",
          "need",
          "keep",
          "try",
          "take",
          "give",
          "handl",
          "start",
          "stop",
          "work",
          "time",
          "dai",
          "week",
          "month",
          "question",
          "respond",
          "repli",
          "send",
          "write",
          "put",
          "come",
          "happen",
          "look",
          "see",
          "find",
          "anoth",
          "first",
          "last",
          "new",
          "alwai",
          "never");

  Gist {
    stems = Map.copyOf(stems);
  }

  static Gist of(String question) {
    Map<String, Integer> stems = new HashMap<>();
    try (TokenStream tokens = ENGLISH.tokenStream("question", question)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String stem = term.toString();
        if (!EMPTY.contains(stem)) {
          stems.put(stem, COMMON.contains(stem) ? LIGHT : FULL);
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Gist(stems);
  }
}
