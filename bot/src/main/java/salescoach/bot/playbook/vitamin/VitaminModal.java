package salescoach.bot.playbook.vitamin;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salescoach.KnowledgeException;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.playbook.offer.Offer;
import salescoach.playbook.offer.OfferQuestion;

/** The modal with the offer and the four questions about it. */
final class VitaminModal {

  static final String CALLBACK = "vitamin_offer";
  static final String OFFER = "vitamin_offer_words";

  /** The longest offer, in UTF-16 units. */
  static final int MOST_OFFER = 1_000;

  private static final int MOST_ANSWER = 500;
  private static final String EXAMPLE = "Cameras that keep thieves away from building sites.";

  private VitaminModal() {}

  /** The modal, with what is known already. */
  static View of(Offer known) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Modals.input(
            OFFER,
            "What do you sell, in a sentence?",
            field(OFFER, known.sentence(), MOST_OFFER, EXAMPLE)));
    for (OfferQuestion question : OfferQuestion.values()) {
      String id = id(question);
      String answer = known.answer(question).orElse("");
      blocks.add(
          Modals.optional(id, question.asks(), field(id, answer, MOST_ANSWER, question.example())));
    }
    blocks.add(
        Parts.context(
            "Answer what you know, as the prospect would; what you leave out becomes a question to"
                + " ask. The verdict comes as a direct message, and nothing of this is kept."));
    return Modals.form(CALLBACK, "Vitamin or medicine?", "Tell me", "", blocks);
  }

  private static PlainTextInputElement field(String id, String words, int most, String example) {
    PlainTextInputElement field =
        PlainTextInputElement.builder()
            .actionId(id)
            .multiline(true)
            .maxLength(most)
            .placeholder(Mrkdwn.plain(example))
            .build();
    if (!words.isEmpty() && words.length() <= most) {
      field.setInitialValue(words);
    }
    return field;
  }

  static String id(OfferQuestion question) {
    return "vitamin_" + question.id().replace('-', '_');
  }

  /** What was typed. */
  static Form<Offer> read(Map<String, String> values) {
    Map<String, String> errors = new LinkedHashMap<>();
    String sentence = checked(values, OFFER, MOST_OFFER, errors);
    if (sentence.isEmpty() && errors.isEmpty()) {
      errors.put(OFFER, "Type what you sell here; one sentence is enough.");
    }
    Map<OfferQuestion, String> answers = new LinkedHashMap<>();
    for (OfferQuestion question : OfferQuestion.values()) {
      answers.put(question, checked(values, id(question), MOST_ANSWER, errors));
    }
    return errors.isEmpty()
        ? new Form.Filled<>(new Offer(sentence, answers))
        : new Form.Wrong<>(errors);
  }

  private static String checked(
      Map<String, String> values, String block, int most, Map<String, String> errors) {
    String words = Modals.typed(values, block).orElse("");
    if (words.length() > most) {
      errors.put(block, "Say it in at most " + most + " characters.");
      return "";
    }
    try {
      return Offer.of(words).sentence();
    } catch (KnowledgeException refused) {
      errors.put(block, String.valueOf(refused.getMessage()));
      return "";
    }
  }
}
