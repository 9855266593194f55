package salescoach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences: paragraphs and bullets by their lines, then OpenNLP inside each.
 *
 * <p>A line that an editor wrapped is joined with the next. Whatever the writer does, no sentence
 * has more than {@link #MOST_WORDS} words.
 */
final class SentenceSplitter {

  /** Speech without punctuation is cut here, so that no tagger meets an endless sentence. */
  static final int MOST_WORDS = 120;

  /** No editor wraps at fewer columns than this. */
  private static final int NARROWEST = 45;

  /** The full stop after these is part of the word; titles are told by {@link Names}. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "vs", "approx", "est", "inc", "ltd", "co", "corp", "no", "st", "dept", "etc", "min",
          "mins", "hrs", "jr", "sr", "ave", "ft", "sq", "ext", "pvt", "mt", "incl", "eg", "ie");

  private final Language language;
  private final String readable;
  private final List<Word> words;
  private final int width;
  private final List<Sentence> sentences = new ArrayList<>();
  private int next;
  private int seen;

  private SentenceSplitter(Language language, String readable, List<Word> words) {
    this.language = language;
    this.readable = readable;
    this.words = words;
    this.width =
        Math.max(NARROWEST, readable.lines().mapToInt(String::length).max().orElse(NARROWEST));
  }

  static List<Sentence> split(Language language, String readable, List<Word> words) {
    SentenceSplitter splitter = new SentenceSplitter(language, readable, words);
    splitter.run();
    return List.copyOf(splitter.sentences);
  }

  private void run() {
    int start = 0;
    int lineStart = 0;
    for (int end = 0; end <= readable.length(); end++) {
      boolean last = end == readable.length();
      if (last || readable.charAt(end) == '\n') {
        if (last || !wrapped(lineStart, end)) {
          paragraph(start, end);
          start = end + 1;
        }
        lineStart = end + 1;
      }
    }
  }

  /**
   * Whether the line break at {@code end} was put there by an editor and not by the writer: then
   * the next word would have gone past the width of the longest line.
   */
  private boolean wrapped(int lineStart, int end) {
    int following = end + 1;
    while (following < readable.length() && readable.charAt(following) == ' ') {
      following++;
    }
    int wordEnd = following;
    while (wordEnd < readable.length() && !Character.isWhitespace(readable.charAt(wordEnd))) {
      wordEnd++;
    }
    if (wordEnd == following || readable.substring(lineStart, end).isBlank()) {
      return false;
    }
    char first = readable.charAt(following);
    boolean text = Character.isLetterOrDigit(first) || "$£€(\"'[{<".indexOf(first) >= 0;
    boolean full = end - lineStart + 1 + wordEnd - following > width;
    boolean ended = ".!?:".indexOf(readable.charAt(end - 1)) >= 0;
    boolean goesOn = Character.isLowerCase(first) && end - lineStart >= NARROWEST;
    return text && !ended && (full || goesOn);
  }

  private void paragraph(int start, int end) {
    if (next >= words.size() || words.get(next).start() >= end) {
      return;
    }
    String paragraph = readable.substring(start, end);
    for (opennlp.tools.util.Span found : language.sentences(paragraph)) {
      marks(start + found.getStart(), start + found.getEnd());
      sentence(start + found.getEnd(), end);
    }
    close(end);
  }

  /** What OpenNLP took for one sentence ends all the same at a question or exclamation mark. */
  private void marks(int start, int end) {
    for (int i = start; i < end - 1; i++) {
      char c = readable.charAt(i);
      boolean mark = c == '?' || c == '!' || (c == '.' && beforeSmall(i, end));
      if (mark && Character.isWhitespace(readable.charAt(i + 1))) {
        sentence(i + 1, end);
      }
    }
  }

  /** Transcripts and chatty emails begin their sentences in small letters. */
  private boolean beforeSmall(int stop, int end) {
    return stop + 2 < end
        && Character.isLowerCase(readable.charAt(stop + 2))
        && Character.isLetter(readable.charAt(Math.max(0, stop - 1)));
  }

  /** A sentence of all words up to {@code end} that none has yet, unless its stop is no stop. */
  private void sentence(int end, int paragraphEnd) {
    int after = Math.max(next, seen);
    while (after < words.size() && words.get(after).start() < end) {
      after++;
    }
    seen = after;
    boolean more = after < words.size() && words.get(after).start() < paragraphEnd;
    if (after > next && !(more && isAbbreviation(words.get(after - 1), words.get(after)))) {
      close(end);
    }
  }

  private boolean isAbbreviation(Word word, Word following) {
    int stop = word.end();
    boolean dotted = readable.charAt(stop - 1) == '.' || readable.charAt(stop) == '.';
    boolean small = Character.isLowerCase(readable.charAt(following.start()));
    boolean short_ = word.lower().indexOf('.') >= 0 || ABBREVIATIONS.contains(word.lower());
    return dotted && (Names.isTitle(word) || (small && short_));
  }

  private void close(int end) {
    int from = next;
    while (next < words.size() && words.get(next).start() < end) {
      next++;
      if (next - from == MOST_WORDS) {
        add(from, next);
        from = next;
      }
    }
    if (next > from) {
      add(from, next);
    }
  }

  private void add(int from, int to) {
    int limit = to < words.size() ? words.get(to).start() : readable.length();
    int mark = words.get(to - 1).end();
    boolean question = false;
    while (mark < limit && readable.charAt(mark) != '\n' && !question) {
      question = readable.charAt(mark) == '?';
      mark++;
    }
    sentences.add(new Sentence(sentences.size(), words.subList(from, to), question));
  }
}
