package salescoach.playbook.offer;

import java.util.Arrays;
import java.util.Optional;

/** The four questions about an offer, in the order in which they are asked. */
public enum OfferQuestion {
  IF_NOTHING(
      "if-nothing",
      "What happens if they do nothing this quarter?",
      "They pay a fine for every late load."),
  MEASURED("measured", "Who is measured on it?", "The head of logistics; it is in her goals."),
  DEADLINE(
      "deadline", "Is there a deadline or a loss?", "Their contract with the carrier ends in May."),
  LOOKED("looked", "Did they look for it already?", "Yes, they compared two vendors last month.");

  private final String id;
  private final String asks;
  private final String example;

  OfferQuestion(String id, String asks, String example) {
    this.id = id;
    this.asks = asks;
    this.example = example;
  }

  /** Its name for scripts and forms, such as {@code if-nothing}. */
  public String id() {
    return id;
  }

  /** The question, as a rep is asked it. */
  public String asks() {
    return asks;
  }

  /** An answer that says enough. */
  public String example() {
    return example;
  }

  /** The question of that id. */
  public static Optional<OfferQuestion> of(String id) {
    return Arrays.stream(values()).filter(question -> question.id.equals(id)).findFirst();
  }
}
