package salescoach.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a text is English, by its small words and those that every business letter has.
 *
 * <p>Every English sentence leans on a handful of them, and no other language uses the same ones.
 * This costs nothing and works on twenty words, where letter statistics begin to guess.
 */
public final class English {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "and",
          "or",
          "but",
          "if",
          "to",
          "of",
          "in",
          "on",
          "at",
          "for",
          "with",
          "from",
          "by",
          "about",
          "as",
          "is",
          "are",
          "was",
          "be",
          "been",
          "have",
          "has",
          "had",
          "do",
          "does",
          "did",
          "will",
          "would",
          "can",
          "could",
          "i",
          "we",
          "you",
          "me",
          "us",
          "my",
          "our",
          "your",
          "it",
          "this",
          "that",
          "these",
          "what",
          "how",
          "when",
          "who",
          "why",
          "not",
          "no",
          "so",
          "just",
          "up",
          "out",
          "hi",
          "hello",
          "hey",
          "call",
          "email",
          "thanks",
          "i'm",
          "it's",
          "let",
          "like",
          "any",
          "all",
          "more",
          "they",
          "their",
          "than",
          "help",
          "back",
          "please",
          "where",
          "there",
          "here",
          "were",
          "which",
          "am",
          "also",
          "now",
          "get",
          "new",
          "see",
          "one",
          "time",
          "need",
          "want",
          "know",
          "work",
          "team",
          "today",
          "week",
          "day",
          "year",
          "years",
          "dear",
          "regards",
          "good",
          "great",
          "best",
          "business",
          "company",
          "customers",
          "price",
          "prices",
          "service",
          "free",
          "quick",
          "question",
          "looking",
          "every",
          "you're",
          "we're",
          "don't",
          "i'll",
          "you've",
          "we've",
          "yours",
          "its");
  private static final Set<String> FOREIGN_WORDS =
      Set.of(
          "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "mit", "für", "sie", "ich",
          "wir", "le", "la", "les", "des", "et", "est", "une", "pour", "que", "vous", "nous",
          "dans", "el", "los", "las", "y", "en", "de", "por", "para", "con", "su", "una", "il",
          "di", "che", "per", "non", "sono", "een", "het", "van", "niet", "wij", "och", "att",
          "som", "det", "är", "je", "du", "zu", "auf", "não", "uma", "você", "nie", "jest", "się");

  /** Foreign words that are met in English, by themselves or in names. */
  private static final Set<String> IN_ENGLISH =
      Set.of(
          "die", "per", "con", "non", "y", "et", "des", "en", "su", "di", "du", "det", "los", "la",
          "le", "las", "les", "el", "de", "van", "der", "das", "il", "est", "att", "mit", "para");

  /** Fewer words than this say too little about their language to refuse them. */
  private static final int TOO_FEW = 6;

  /** Below it every letter is Latin (bar the micro sign), and need not be looked up. */
  private static final int FIRST_BEYOND_LATIN = 0x250;

  private static final double LEAST_SHARE = 0.08;

  private English() {}

  /** Whether a text is English as far as can be told; where nothing can be told, it is. */
  public static boolean is(String text) {
    return is(text, WordScanner.scan(text));
  }

  /**
   * Whether a short text, such as a question in slang, is surely in another language. Two different
   * foreign words are wanted, one of them a word that neither stands in names ("de la Cruz", "Las
   * Vegas") nor is English as well ("cold calls die").
   */
  public static boolean isForeign(String text) {
    if (mostlyForeignScript(text)) {
      return true;
    }
    int english = 0;
    Set<String> foreign = new HashSet<>();
    for (Word word : WordScanner.scan(text)) {
      english += FUNCTION_WORDS.contains(word.lower()) ? 1 : 0;
      if (FOREIGN_WORDS.contains(word.lower())) {
        foreign.add(word.lower());
      }
    }
    return foreign.size() > Math.max(1, english)
        && foreign.stream().anyMatch(word -> !IN_ENGLISH.contains(word));
  }

  static boolean is(String text, List<Word> words) {
    if (mostlyForeignScript(text)) {
      return false;
    }
    int told = 0;
    int english = 0;
    int foreign = 0;
    for (Word word : words) {
      told += word.shape() != Shape.BLANK && word.shape() != Shape.NUMBER ? 1 : 0;
      english += FUNCTION_WORDS.contains(word.lower()) ? 1 : 0;
      foreign += FOREIGN_WORDS.contains(word.lower()) ? 1 : 0;
    }
    return told < TOO_FEW ? foreign <= english : english > foreign && english >= told * LEAST_SHARE;
  }

  private static boolean mostlyForeignScript(String text) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      int code = text.codePointAt(i);
      boolean letter = Character.isLetter(code);
      boolean plain = code < FIRST_BEYOND_LATIN;
      letters += letter ? 1 : 0;
      latin += letter && (plain || isLatin(code)) ? 1 : 0;
      i += Character.charCount(code) - 1;
    }
    return latin * 2 < letters;
  }

  private static boolean isLatin(int code) {
    return Character.UnicodeScript.of(code) == Character.UnicodeScript.LATIN;
  }
}
