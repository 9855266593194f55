package salescoach.kind;

import java.util.List;
import salescoach.text.Reading;
import salescoach.text.Span;

/**
 * What a draft pours out about the seller's product: the items of its lists, and the clauses that
 * say what it has or does.
 *
 * @param count how many features and benefits are told
 * @param places where, in order: a list each, or a clause
 */
public record Features(int count, List<Span> places) {

  /** More features than this are much for a first message. */
  public static final int MUCH = 5;

  public Features {
    places = List.copyOf(places);
  }

  /** The features that a draft's body tells. */
  public static Features in(Reading draft) {
    return draft.derived(Features.class, reading -> new FeatureReader(reading).read());
  }

  /** Whether so much is told that nobody needs to be asked for more. */
  public boolean isMuch() {
    return count > MUCH;
  }
}
