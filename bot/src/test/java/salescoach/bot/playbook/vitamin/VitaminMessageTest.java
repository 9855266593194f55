package salescoach.bot.playbook.vitamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.SlackMessage;
import salescoach.playbook.offer.Offer;
import salescoach.playbook.offer.OfferInterview;
import salescoach.playbook.offer.OfferQuestion;

class VitaminMessageTest {

  private static final Offer FULL =
      Offer.of("Payroll software for *restaurants* <!channel>.")
          .with(OfferQuestion.IF_NOTHING, "They get fined again for wrong overtime.")
          .with(OfferQuestion.MEASURED, "Nobody is measured on it.")
          .with(OfferQuestion.DEADLINE, "Their contract ends on 30 June.");

  private static SlackMessage message(Offer offer) {
    return VitaminMessage.of(offer, OfferInterview.verdict(offer));
  }

  @Test
  void the_verdicts() {
    Golden.assertSame("vitamin-medicine", message(FULL));
    Golden.assertSame(
        "vitamin-vitamin", message(Offer.of("Workshops that improve the company culture.")));
    Golden.assertSame(
        "vitamin-between",
        message(
            Offer.of("Alarms against theft.")
                .with(OfferQuestion.IF_NOTHING, "Nothing happens.")
                .with(OfferQuestion.LOOKED, "They asked us for a quote.")));
    Golden.assertSame("vitamin-too-little", message(Offer.of("We sell chairs.")));
  }

  @Test
  void the_modal() {
    Golden.assertSame("modal-vitamin", VitaminModal.of(Offer.of("")));
    Golden.assertSame("modal-vitamin-filled", VitaminModal.of(FULL));
  }

  @Test
  void the_longest_offer_and_answers_fit_into_a_message_and_a_modal() {
    Offer offer = Offer.of("lose money <&> ".repeat(333));
    for (OfferQuestion question : OfferQuestion.values()) {
      offer = offer.with(question, "they lose data, no deadline & <no> audit, ".repeat(119));
    }
    Golden.assertFits(message(offer));
    assertThat(OfferKey.value(offer)).hasSizeLessThanOrEqualTo(2_000);
    Golden.assertFits(VitaminModal.of(OfferKey.read(OfferKey.value(offer))));
  }

  @Test
  void an_offer_comes_back_from_its_button_as_it_went() {
    for (Offer offer : List.of(FULL, Offer.of(""), Offer.of("two\nlines, and <&>"))) {
      assertThat(OfferKey.read(OfferKey.value(offer))).isEqualTo(offer);
      assertThat(OfferKey.value(offer)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "¦¦", "Wir haben ein Angebot und sie nicht"})
  void a_button_of_somebody_elses_making_opens_an_empty_modal(String value) {
    assertThat(OfferKey.read(value)).isEqualTo(Offer.of(""));
  }

  @Test
  void what_was_typed_is_read_or_said_to_be_wrong() {
    Map<String, String> values = new HashMap<>(Map.of(VitaminModal.OFFER, " Alarms "));
    assertThat(VitaminModal.read(values)).isEqualTo(new Form.Filled<>(Offer.of("Alarms")));
    values.put("vitamin_if_nothing", "They lose money.");
    assertThat(VitaminModal.read(values))
        .isEqualTo(
            new Form.Filled<>(
                Offer.of("Alarms").with(OfferQuestion.IF_NOTHING, "They lose money.")));
    values.put("vitamin_deadline", "Es ist nicht eilig und wir haben Zeit");
    values.put("vitamin_looked", "a".repeat(501));
    values.put(VitaminModal.OFFER, " ");
    assertThat(errors(values))
        .contains("vitamin_deadline=I only know English", "vitamin_looked=Say it in");
    assertThat(errors(Map.of())).contains(VitaminModal.OFFER + "=Type what you sell");
  }

  private static String errors(Map<String, String> values) {
    return VitaminModal.read(values) instanceof Form.Wrong<Offer> wrong
        ? wrong.errors().toString()
        : "";
  }
}
