package salescoach.playbook.offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salescoach.playbook.offer.OfferVerdict.Kind;
import salescoach.playbook.offer.OfferVerdict.Reason;

/**
 * Tells whether an offer is a vitamin or a medicine to the prospect, out of what the rep says.
 *
 * <p>Each of five topics points to medicine, to vitamin, to both or nowhere, by the marks that the
 * rep's words have. What is sold, what happens without it and a deadline count 2; a search that is
 * under way counts 2 where it is there and 1 where it is not; who is measured counts 1. A lead of 2
 * decides. Which way a topic points, and how much it counts, is ours; the article gives the
 * questions behind it: is there a pain, must it be dealt with now, does anybody demand it.
 *
 * <p>Safe to share between threads; the same words always get the same verdict.
 */
public final class OfferInterview {

  /** How far one side must lead, and the least that must be known. */
  private static final int ENOUGH = 2;

  private static final int MOST_QUOTES = 2;

  private OfferInterview() {}

  /** The verdict on an offer, however little was told. */
  public static OfferVerdict verdict(Offer offer) {
    List<Mark> marks = marks(offer);
    Scales scales = new Scales(marks);
    Kind kind = kind(scales);
    Optional<OfferQuestion> next =
        Arrays.stream(OfferQuestion.values())
            .filter(question -> offer.answer(question).isEmpty())
            .findFirst();
    return new OfferVerdict(
        kind, reasons(marks), Advice.steps(scales, kind), Advice.line(marks), next);
  }

  private static List<Mark> marks(Offer offer) {
    List<Mark> marks = new ArrayList<>(MarkReader.read(offer.sentence(), Topic.OFFER));
    for (OfferQuestion question : OfferQuestion.values()) {
      offer
          .answer(question)
          .ifPresent(answer -> marks.addAll(MarkReader.read(answer, Topic.of(question))));
    }
    // A weak word for it says nothing where the pain itself is named.
    boolean pain =
        marks.stream().anyMatch(mark -> mark.topic() == Topic.OFFER && mark.sign().medicine());
    return marks.stream().filter(mark -> !pain || mark.sign() != Sign.VERB).toList();
  }

  private static Kind kind(Scales scales) {
    int medicine = scales.medicine();
    int vitamin = scales.vitamin();
    if (medicine - vitamin >= ENOUGH) {
      return Kind.MEDICINE;
    }
    if (vitamin - medicine >= ENOUGH) {
      return Kind.VITAMIN;
    }
    return medicine + vitamin >= ENOUGH ? Kind.IN_BETWEEN : Kind.TOO_LITTLE;
  }

  private static List<Reason> reasons(List<Mark> marks) {
    return Arrays.stream(Topic.values())
        .flatMap(topic -> Stream.concat(reasons(marks, topic, true), reasons(marks, topic, false)))
        .toList();
  }

  private static Stream<Reason> reasons(List<Mark> marks, Topic topic, boolean medicine) {
    return marks.stream()
        .filter(mark -> mark.topic() == topic && mark.sign() != Sign.UNKNOWN)
        .filter(mark -> mark.sign().medicine() == medicine)
        .limit(MOST_QUOTES)
        .map(mark -> new Reason(medicine, topic.label(), mark.quote(), mark.sign().says()));
  }
}
