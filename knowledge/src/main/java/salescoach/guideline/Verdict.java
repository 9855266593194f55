package salescoach.guideline;

import java.util.List;
import salescoach.text.Span;

/** What a guideline says of a draft. */
public sealed interface Verdict {

  /** Neither praise nor blame. */
  static Verdict nothing() {
    return new Nothing();
  }

  /**
   * Something done well.
   *
   * @param line what, in this draft's own terms: "Opens with a question about their returns."
   */
  static Verdict praise(String line) {
    return new Praise(line);
  }

  /**
   * A clear fault.
   *
   * @param span the guilty words
   * @param violation what is wrong, about this text, in one sentence
   * @param recommendation what to do about it, in one sentence
   * @param instead a line that the rep could say
   */
  static Remark fault(Span span, String violation, String recommendation, String instead) {
    return new Remark(span, List.of(), false, violation, recommendation, instead);
  }

  /** A borderline case: never more than something to consider. */
  static Remark borderline(Span span, String violation, String recommendation, String instead) {
    return new Remark(span, List.of(), true, violation, recommendation, instead);
  }

  /** Neither praise nor blame. */
  record Nothing() implements Verdict {}

  /** Something done well; see {@link Verdict#praise}. */
  record Praise(String line) implements Verdict {}

  /**
   * A fault or a borderline case.
   *
   * @param span the guilty words, or the empty span at the text's end for what is absent
   * @param also further places of the same fault
   */
  record Remark(
      Span span,
      List<Span> also,
      boolean isBorderline,
      String violation,
      String recommendation,
      String instead)
      implements Verdict {

    public Remark {
      also = List.copyOf(also);
    }

    /** The same remark, pointing at further places too. */
    public Remark alsoAt(List<Span> places) {
      return new Remark(span, places, isBorderline, violation, recommendation, instead);
    }
  }
}
