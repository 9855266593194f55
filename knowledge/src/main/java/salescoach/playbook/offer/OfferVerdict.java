package salescoach.playbook.offer;

import java.util.List;
import java.util.Optional;

/**
 * What an offer is to the prospect.
 *
 * @param reasons what speaks for medicine and what for vitamin, in the rep's own words
 * @param steps how to move the pitch towards medicine; what is missing first
 * @param line an opening question to say, built from the rep's words where that is safe
 * @param next the first question without an answer
 */
public record OfferVerdict(
    Kind kind,
    List<Reason> reasons,
    List<String> steps,
    Optional<String> line,
    Optional<OfferQuestion> next) {

  /** What it is. */
  public enum Kind {
    /** Good to have, and it can wait. */
    VITAMIN,
    /** It ends a pain that must be dealt with now. */
    MEDICINE,
    /** Some of both. */
    IN_BETWEEN,
    /** Too little is known to say. */
    TOO_LITTLE
  }

  /**
   * One reason.
   *
   * @param medicine which way it points
   * @param about which part of what the rep told it is about, such as {@code If they do nothing}
   * @param quote the rep's words, as they were written
   * @param says what they mean for the sale
   */
  public record Reason(boolean medicine, String about, String quote, String says) {}

  public OfferVerdict {
    reasons = List.copyOf(reasons);
    steps = List.copyOf(steps);
  }

  /** The verdict in a sentence. */
  public String headline() {
    return switch (kind) {
      case VITAMIN -> "A vitamin so far: good to have, and it can wait.";
      case MEDICINE -> "Medicine: it ends a pain that they must deal with now.";
      case IN_BETWEEN -> "In between: some of it hurts, and some of it can wait.";
      case TOO_LITTLE -> "Too little to tell yet.";
    };
  }

  /** The reasons that point to medicine, or those that point to vitamin. */
  public List<Reason> reasons(boolean medicine) {
    return reasons.stream().filter(reason -> reason.medicine() == medicine).toList();
  }
}
