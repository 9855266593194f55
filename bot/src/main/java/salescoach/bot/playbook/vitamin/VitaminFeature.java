package salescoach.bot.playbook.vitamin;

import java.util.Map;
import salescoach.KnowledgeException;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.playbook.message.AskMessages;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;
import salescoach.playbook.offer.Offer;
import salescoach.playbook.offer.OfferInterview;

/** {@code /coach vitamin}: whether an offer is a vitamin or a medicine. */
public final class VitaminFeature implements Feature {

  @Override
  public void offer(Registry registry) {
    registry.promptCommand(
        "vitamin",
        "vitamin [your offer]",
        "tells whether your offer is a vitamin or a medicine, and how to move it",
        VitaminFeature::command);
    registry.modal(VitaminModal.CALLBACK, VitaminFeature::errors, VitaminFeature::submit);
    registry.promptAction(VitaminMessage.QUESTIONS, VitaminFeature::questions);
  }

  private static Kept command(Incoming incoming, Answer answer) {
    if (incoming.text().isEmpty()) {
      answer.open(VitaminModal.of(Offer.of("")));
      return Kept.NOTHING;
    }
    answer.send(verdict(incoming.text()));
    return Kept.NOTHING;
  }

  private static SlackMessage verdict(String sentence) {
    try {
      Offer offer = Offer.of(sentence);
      return VitaminMessage.of(offer, OfferInterview.verdict(offer));
    } catch (KnowledgeException refused) {
      return AskMessages.refused(refused);
    }
  }

  private static Kept questions(Incoming incoming, Answer answer) {
    answer.open(VitaminModal.of(OfferKey.read(incoming.value("value"))));
    return Kept.NOTHING;
  }

  private static Kept submit(Incoming incoming, Answer answer) {
    // What was checked before it was committed stays right.
    if (VitaminModal.read(incoming.values()) instanceof Form.Filled<Offer> filled) {
      Offer offer = filled.value();
      answer.directly().send(VitaminMessage.of(offer, OfferInterview.verdict(offer)));
    }
    return Kept.NOTHING;
  }

  private static Map<String, String> errors(Incoming incoming) {
    return VitaminModal.read(incoming.values()) instanceof Form.Wrong<Offer> wrong
        ? wrong.errors()
        : Map.of();
  }
}
