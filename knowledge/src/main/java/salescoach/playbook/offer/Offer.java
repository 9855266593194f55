package salescoach.playbook.offer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import salescoach.KnowledgeException;
import salescoach.text.English;

/**
 * What a rep told about an offer. Anything may be missing; a blank answer is a missing one.
 *
 * @param sentence what is sold, in a sentence; empty where it was not told
 * @param answers the answers so far
 */
public record Offer(String sentence, Map<OfferQuestion, String> answers) {

  /** The longest sentence, and the longest answer, in UTF-16 units. */
  public static final int LONGEST = 5_000;

  /**
   * An offer.
   *
   * @throws KnowledgeException where a text is too long or in another language; the message says so
   *     to the rep
   */
  public Offer {
    sentence = checked(sentence);
    Map<OfferQuestion, String> told = new EnumMap<>(OfferQuestion.class);
    answers.forEach(
        (question, answer) -> {
          String checked = checked(answer);
          if (!checked.isEmpty()) {
            told.put(question, checked);
          }
        });
    answers = Map.copyOf(told);
  }

  /** An offer of which nothing but a sentence is known. */
  public static Offer of(String sentence) {
    return new Offer(sentence, Map.of());
  }

  /** The same offer with one more answer, in the place of an older one. */
  public Offer with(OfferQuestion question, String answer) {
    Map<OfferQuestion, String> more = new EnumMap<>(OfferQuestion.class);
    more.putAll(answers);
    more.put(question, answer);
    return new Offer(sentence, more);
  }

  /** The answer to a question, if there is one. */
  public Optional<String> answer(OfferQuestion question) {
    return Optional.ofNullable(answers.get(question));
  }

  /** Whether nothing was told at all. */
  public boolean isEmpty() {
    return sentence.isEmpty() && answers.isEmpty();
  }

  private static String checked(String text) {
    String words = text.strip();
    if (words.length() > LONGEST) {
      throw new KnowledgeException(
          "That is more than I can take in. Say it in a sentence or two; 5,000 characters are the"
              + " most.");
    }
    if (English.isForeign(words)) {
      throw new KnowledgeException("I only know English so far. Could you say it in English?");
    }
    return words;
  }

  /** Without the rep's words: this may stand in a log. */
  @Override
  public String toString() {
    return "an offer with " + answers.size() + " answers";
  }
}
