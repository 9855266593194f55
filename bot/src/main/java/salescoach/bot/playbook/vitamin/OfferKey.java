package salescoach.bot.playbook.vitamin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import salescoach.KnowledgeException;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Split;
import salescoach.playbook.offer.Offer;
import salescoach.playbook.offer.OfferQuestion;

/**
 * An offer as it travels in the value of the button that asks more about it, since the coach keeps
 * nothing of it: the sentence and the four answers, or the sentence alone where they don't fit.
 */
final class OfferKey {

  /** A character that hardly anybody types; who does gets a plain bar for it. */
  private static final String BETWEEN = "¦";

  private OfferKey() {}

  /** The value; never empty. */
  static String value(Offer offer) {
    List<String> parts = new ArrayList<>(List.of(plain(offer.sentence())));
    for (OfferQuestion question : OfferQuestion.values()) {
      parts.add(plain(offer.answer(question).orElse("")));
    }
    String all = String.join(BETWEEN, parts);
    return all.length() <= BlockLimits.BUTTON_VALUE
        ? all
        : Split.first(parts.get(0), VitaminModal.MOST_OFFER) + BETWEEN;
  }

  private static String plain(String words) {
    return words.replace(BETWEEN, "|");
  }

  /** The offer that a button carried, or an empty one where it is none of ours. */
  static Offer read(String value) {
    try {
      Iterator<String> parts = List.of(value.split(BETWEEN, -1)).iterator();
      Offer offer = Offer.of(parts.next());
      for (OfferQuestion question : OfferQuestion.values()) {
        offer = parts.hasNext() ? offer.with(question, parts.next()) : offer;
      }
      return offer;
    } catch (KnowledgeException foreign) {
      return Offer.of("");
    }
  }
}
