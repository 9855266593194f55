package salescoach.bot.playbook.vitamin;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.playbook.message.AskActions;
import salescoach.bot.playbook.message.AskKey;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.playbook.offer.Offer;
import salescoach.playbook.offer.OfferQuestion;
import salescoach.playbook.offer.OfferVerdict;
import salescoach.playbook.offer.OfferVerdict.Kind;
import salescoach.playbook.offer.OfferVerdict.Reason;

/** The verdict on an offer: what speaks for what, and how to move it. */
final class VitaminMessage {

  /** Opens the four questions; the value is an {@link OfferKey}. */
  static final String QUESTIONS = "vitamin_questions";

  /** The entry of the playbook behind it. */
  static final String ENTRY = "vitamins-or-medicine";

  private static final int MOST_OFFER = 200;
  private static final int MOST_QUOTE = 120;

  private VitaminMessage() {}

  /** The verdict, with the button to the questions and the one to the entry. */
  static SlackMessage of(Offer offer, OfferVerdict verdict) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + verdict.headline() + "*"));
    if (!offer.sentence().isEmpty()) {
      blocks.add(Parts.context("Your offer: " + Mrkdwn.quoted(offer.sentence(), MOST_OFFER)));
    }
    reasons("Speaks for medicine", verdict.reasons(true)).ifPresent(blocks::add);
    reasons("Speaks for vitamin", verdict.reasons(false)).ifPresent(blocks::add);
    if (verdict.kind() == Kind.TOO_LITTLE) {
      verdict.next().map(VitaminMessage::next).ifPresent(blocks::add);
    }
    blocks.add(steps(verdict.steps()));
    verdict
        .line()
        .map(line -> Parts.section("*A line to open with*\n" + Mrkdwn.quote(line, MOST_OFFER)))
        .ifPresent(blocks::add);
    String label = offer.answers().isEmpty() ? "Answer four questions" : "Change my answers";
    blocks.add(
        Parts.actions(
            List.of(
                Parts.button(label, QUESTIONS, OfferKey.value(offer)),
                Parts.button(
                    "Read about vitamins and medicine",
                    AskActions.SHOW.get(0),
                    AskKey.of(ENTRY).value()))));
    return new SlackMessage(verdict.headline(), blocks);
  }

  private static LayoutBlock next(OfferQuestion question) {
    return Parts.section(
        "*Tell me first*\n" + question.asks() + " For example: _" + question.example() + "_");
  }

  private static Optional<LayoutBlock> reasons(String title, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    String lines =
        reasons.stream()
            .map(
                reason ->
                    "•  "
                        + reason.about()
                        + ": "
                        + Mrkdwn.quoted(reason.quote(), MOST_QUOTE)
                        + " "
                        + reason.says())
            .collect(Collectors.joining("\n"));
    return Optional.of(Parts.section("*" + title + "*\n" + lines));
  }

  private static LayoutBlock steps(List<String> steps) {
    String lines =
        steps.stream().map(step -> "•  " + Mrkdwn.line(step)).collect(Collectors.joining("\n"));
    return Parts.section("*To move it towards medicine*\n" + lines);
  }
}
