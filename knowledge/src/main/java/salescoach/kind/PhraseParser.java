package salescoach.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one line of a phrase list; the language is told at {@link PhraseList}. */
final class PhraseParser {

  /** Each gap multiplies the ways to read a sentence; with more of them a line is too vague. */
  static final int MOST_GAPS = 4;

  private static final int USUAL_GAP = 4;
  private static final String SIGNS = " ()[]|<^$~-";

  /** Without the apostrophe these are other words, so that "we're" never stands for "were". */
  private static final Set<String> NEEDS_APOSTROPHE =
      Set.of("we're", "we'll", "we'd", "he'll", "she'll", "she'd", "who're");

  private final String line;
  private int at;
  private int gaps;

  private PhraseParser(String line) {
    this.line = line;
  }

  /**
   * The places at which the phrase of a line may begin.
   *
   * @throws IllegalArgumentException with the cure, where the line is not of the language
   */
  static List<Place> parse(String line) {
    PhraseParser parser = new PhraseParser(line.toLowerCase(Locale.ROOT).replace('’', '\''));
    List<Place> places = Place.of(List.of(parser.alternatives('\0')));
    if (places.stream().anyMatch(Place::mayBeWordless)) {
      throw new IllegalArgumentException("needs at least one word that is not optional");
    }
    return places;
  }

  /** Alternatives up to the closing sign; {@code '\0'} is the line's end. */
  private Step.Choice alternatives(char close) {
    List<List<Step>> all = new ArrayList<>();
    List<Step> current = new ArrayList<>();
    while (true) {
      char c = at < line.length() ? line.charAt(at) : '\0';
      if (c == close) {
        at++;
        all.add(current);
        return merged(all);
      }
      if (c == '\0') {
        throw new IllegalArgumentException("lacks a closing " + close);
      }
      if (c == '|') {
        at++;
        all.add(current);
        current = new ArrayList<>();
      } else if (c == ' ' || c == '-') {
        at++;
      } else {
        current.add(element(c));
      }
    }
  }

  private Step element(char c) {
    return switch (c) {
      case '(' -> {
        at++;
        yield alternatives(')');
      }
      case '[' -> {
        at++;
        List<List<Step>> optional = new ArrayList<>(alternatives(']').sequences());
        optional.add(List.of());
        yield new Step.Choice(optional);
      }
      case '^' -> {
        at++;
        yield new Step.Start();
      }
      case '$' -> {
        at++;
        yield new Step.End();
      }
      case '<' -> wordClass();
      case '.' -> gap();
      default -> new Step.OneOf(word());
    };
  }

  private Step wordClass() {
    int close = line.indexOf('>', at);
    String name = close < 0 ? "" : line.substring(at + 1, close);
    at = close + 1;
    WordClass kind =
        WordClass.of(name)
            .orElseThrow(() -> new IllegalArgumentException("has an unknown kind <" + name + ">"));
    return kind.words().isEmpty() ? new Step.Kind(kind) : new Step.OneOf(kind.words());
  }

  private Step gap() {
    if (!line.startsWith("...", at)) {
      throw new IllegalArgumentException("has a dot; a gap is written ... or ...2");
    }
    if (++gaps > MOST_GAPS) {
      throw new IllegalArgumentException(
          "has more than " + MOST_GAPS + " gaps; write it as several lines");
    }
    at += 3;
    if (at < line.length() && Character.isDigit(line.charAt(at))) {
      return new Step.Gap(line.charAt(at++) - '0');
    }
    return new Step.Gap(USUAL_GAP);
  }

  private Set<String> word() {
    int start = at;
    while (at < line.length() && SIGNS.indexOf(line.charAt(at)) < 0) {
      at++;
    }
    String word = line.substring(start, at);
    if (word.isEmpty()) {
      throw new IllegalArgumentException("has a stray " + line.charAt(at));
    }
    if (at < line.length() && line.charAt(at) == '~') {
      at++;
      return Inflections.of(word);
    }
    boolean contracted = word.indexOf('\'') > 0 && !NEEDS_APOSTROPHE.contains(word);
    return contracted ? Set.of(word, word.replace("'", "")) : Set.of(word);
  }

  /** Puts the alternatives of one plain word each into one step. */
  private static Step.Choice merged(List<List<Step>> alternatives) {
    Set<String> words = new LinkedHashSet<>();
    List<List<Step>> merged = new ArrayList<>();
    for (List<Step> steps : alternatives) {
      if (steps.size() == 1 && steps.get(0) instanceof Step.OneOf one) {
        words.addAll(one.words());
      } else {
        merged.add(steps);
      }
    }
    if (!words.isEmpty()) {
      merged.add(List.of(new Step.OneOf(Set.copyOf(words))));
    }
    return new Step.Choice(merged);
  }
}
