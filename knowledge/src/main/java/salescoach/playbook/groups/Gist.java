package salescoach.playbook.groups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a question is about: its words' stems, each with its weight. A word that half of all
 * questions of sellers have weighs less, and one that only makes a sentence weighs nothing.
 *
 * @param stems in alphabetical order
 */
record Gist(Map<String, Double> stems) {

  private static final double FULL = 1;
  private static final double LIGHT = 0.3;

  /** Shorter words are too easily another word when one letter differs. */
  private static final int LEAST_MISSPELT = 6;

  private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

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
    Map<String, Double> stems = new TreeMap<>();
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

  /**
   * How much two share, from 0 to 1: twice the shared weight by all weight. Two that say nothing
   * are alike, and nothing is like them.
   */
  double likeness(Gist other) {
    if (equals(other)) {
      return 1;
    }
    double shared = 0;
    for (Map.Entry<String, Double> stem : stems.entrySet()) {
      if (other.has(stem.getKey())) {
        shared += stem.getValue();
      }
    }
    double back = 0;
    for (Map.Entry<String, Double> stem : other.stems.entrySet()) {
      if (has(stem.getKey())) {
        back += stem.getValue();
      }
    }
    double all = weight() + other.weight();
    return all == 0 ? 0 : (shared + back) / all;
  }

  private boolean has(String stem) {
    return stems.containsKey(stem)
        || (stem.length() >= LEAST_MISSPELT
            && stems.keySet().stream()
                .anyMatch(own -> own.length() >= LEAST_MISSPELT && ONE_SLIP.apply(own, stem) >= 0));
  }

  private double weight() {
    return stems.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
