package salescoach.guideline;

import java.util.List;
import salescoach.text.Span;

/**
 * One fault of one draft.
 *
 * @param fault the guideline's id
 * @param severity as the team has it; CONSIDER for a borderline case
 * @param points what mending it wins back, 2 to 25
 * @param span the guilty words; empty at the text's end for what is absent
 * @param also further places of the same fault
 * @param quote the guilty words exactly as the rep wrote them
 * @param says the violation, the reason and the recommendation, in that order
 * @param instead a line that the rep could say
 */
public record Finding(
    String fault,
    Severity severity,
    int points,
    Span span,
    List<Span> also,
    String quote,
    String says,
    String instead) {

  public Finding {
    also = List.copyOf(also);
  }
}
