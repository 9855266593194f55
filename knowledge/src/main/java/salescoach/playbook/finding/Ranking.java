package salescoach.playbook.finding;

import java.util.List;

/**
 * How likely each entry answers a question.
 *
 * @param likely the likeliest first; with what is outside the playbook they come to 1
 * @param verdict what to make of it
 */
public record Ranking(List<Likely> likely, Verdict verdict) {

  /** What to make of a ranking. */
  public enum Verdict {
    /** The first is sure enough and clear of the second. */
    SURE,
    /** More than one is near enough to be offered. */
    BETWEEN,
    /** None is. */
    NONE
  }

  /**
   * An entry and how likely it is.
   *
   * @param likelihood from 0 to 1
   */
  public record Likely(String entry, double likelihood) {}

  public Ranking {
    likely = List.copyOf(likely);
  }
}
