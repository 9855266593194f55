package salescoach.guideline.productvomit;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Features;
import salescoach.kind.Limit;
import salescoach.text.Pronouns;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Span;

/** Pours out features and benefits before anything is known of the prospect's needs. */
@AutoService(Guideline.class)
public final class ProductVomit extends Guideline {

  private final Limit listed =
      limit("features-listed", 7, 1, "features and benefits of the product told in one message");
  private final Limit unasked =
      limit("features-unasked", Features.MUCH, 1, "features told in a message without a question");

  public ProductVomit() {
    super("product-vomit");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    Features features = Features.in(draft);
    boolean much = features.count() > team.value(listed);
    if (!much && (features.count() <= team.value(unasked) || asks(draft))) {
      return Verdict.nothing();
    }
    Span place = longest(features.places()).orElse(draft.absent());
    List<Span> others = features.places().stream().filter(other -> !other.equals(place)).toList();
    if (much) {
      return Verdict.fault(
              place,
              "You tell "
                  + features.count()
                  + " things about the product before you know what they need.",
              "Ask one question about how they work today, and keep the one feature that answers it.",
              instead(draft))
          .alsoAt(others);
    }
    return Verdict.borderline(
            place,
            "You tell " + features.count() + " things about the product and ask nothing.",
            "Swap most of them for one question about how they work today.",
            instead(draft))
        .alsoAt(others);
  }

  private static boolean asks(Reading draft) {
    return draft.questions().stream()
        .map(Sentence::words)
        .anyMatch(words -> words.stream().anyMatch(Pronouns::isYours));
  }

  private static Optional<Span> longest(List<Span> places) {
    return places.stream().max(Comparator.comparingInt(place -> place.end() - place.start()));
  }

  private static String instead(Reading draft) {
    Wording wording = Wording.of(draft);
    return wording.question()
        + " "
        + (draft.isVoicemail() ? wording.emailPromise() : wording.invitation());
  }
}
