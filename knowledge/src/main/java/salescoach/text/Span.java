package salescoach.text;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end);
    }
  }

  /** The stretch from the start of this one to the end of the other. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean isEmpty() {
    return start == end;
  }
}
