package salescoach.playbook.offer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import salescoach.playbook.offer.OfferVerdict.Kind;

/**
 * Offers with the verdict that a person gave: blocks of lines, the verdict first.
 *
 * @param expected the person's verdict
 * @param text the block without it, for messages
 */
record LabelledOffers(Kind expected, Offer offer, String text) {

  static List<LabelledOffers> in(String file) {
    try (InputStream in = LabelledOffers.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<LabelledOffers> offers = new ArrayList<>();
      for (String block : text.split("\n\n")) {
        List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          offers.add(of(lines));
        }
      }
      return offers;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static LabelledOffers of(List<String> lines) {
    Offer offer = Offer.of("");
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(": ");
      String name = line.substring(0, colon);
      String words = line.substring(colon + 2);
      offer =
          name.equals("offer")
              ? new Offer(words, offer.answers())
              : offer.with(OfferQuestion.of(name).orElseThrow(), words);
    }
    return new LabelledOffers(Kind.valueOf(lines.get(0)), offer, String.join(" | ", lines));
  }
}
