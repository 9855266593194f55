package salescoach.text;

/**
 * One word as a rep would count it, or one half of a hyphenated word.
 *
 * @param index its place among the text's words, from 0
 * @param span where it stands in the text
 * @param lower its letters in small, without invisible characters and with straight apostrophes; a
 *     blank's content without its brackets
 * @param shape what it looks like
 * @param joined whether a hyphen or slash ties it to the word before, so that both count as one
 */
public record Word(int index, Span span, String lower, Shape shape, boolean joined) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean is(String expected) {
    return lower.equals(expected);
  }

  /** Whether it is written like a name: a capital somewhere, or a blank that stands for one. */
  public boolean isCapitalised() {
    return switch (shape) {
      case CAPITALISED, UPPER, MIXED, BLANK -> true;
      case LOWER, NUMBER, ADDRESS -> false;
    };
  }
}
