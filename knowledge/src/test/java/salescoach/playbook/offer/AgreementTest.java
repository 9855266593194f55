package salescoach.playbook.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.playbook.offer.OfferVerdict.Kind;

/**
 * How often the interview agrees with a person who read the same words. The lists were made with
 * offers.txt at hand and widened with offers-later.txt, of which the first run had agreed with 10
 * in 25; what offers-last.txt says was never used, so that its 16 in 20 are the figure to believe.
 * A disagreement is nearly always a question more, hardly ever a wrong verdict. The figures may
 * rise.
 */
class AgreementTest {

  @ParameterizedTest(name = "{0}: at least {1} of {2}, and {3} turned upside down at most")
  @CsvSource({
    "offers.txt, 44, 45, 0",
    "offers-unseen.txt, 24, 24, 0",
    "offers-later.txt, 25, 25, 0",
    "offers-last.txt, 16, 20, 0"
  })
  void it_agrees_with_a_person(String file, int least, int all, int mostOpposed) {
    List<LabelledOffers> offers = LabelledOffers.in(file);
    List<String> others =
        offers.stream()
            .filter(offer -> verdict(offer) != offer.expected())
            .map(offer -> verdict(offer) + " instead of " + offer.text())
            .toList();
    assertThat(offers).hasSize(all);
    assertThat(others).as(file).hasSizeLessThanOrEqualTo(all - least);
    assertThat(offers.stream().filter(AgreementTest::isOpposed).toList())
        .hasSizeLessThanOrEqualTo(mostOpposed);
  }

  /** A vitamin called medicine or the other way round: the one mistake that misleads. */
  private static boolean isOpposed(LabelledOffers offer) {
    return (verdict(offer) == Kind.MEDICINE && offer.expected() == Kind.VITAMIN)
        || (verdict(offer) == Kind.VITAMIN && offer.expected() == Kind.MEDICINE);
  }

  private static Kind verdict(LabelledOffers offer) {
    return OfferInterview.verdict(offer.offer()).kind();
  }
}
