package salescoach.kind;

import java.util.List;

/**
 * A place in a phrase: the step to take there, never a {@link Step.Choice}, and the places that it
 * may lead to.
 *
 * <p>Alternatives share what follows them, so that a phrase takes room in proportion to its line.
 */
record Place(Step step, List<Place> next) {

  private static final List<Place> DONE = List.of(new Place(new Step.Done(), List.of()));

  /** The places at which a sequence of steps may begin. */
  static List<Place> of(List<Step> sequence) {
    return leading(sequence, DONE);
  }

  private static List<Place> leading(List<Step> sequence, List<Place> onward) {
    List<Place> places = onward;
    for (int i = sequence.size() - 1; i >= 0; i--) {
      places = leading(sequence.get(i), places);
    }
    return places;
  }

  private static List<Place> leading(Step step, List<Place> onward) {
    return step instanceof Step.Choice choice
        ? choice.sequences().stream().flatMap(one -> leading(one, onward).stream()).toList()
        : List.of(new Place(step, onward));
  }

  /** Whether the phrase may end from here on without a word. */
  boolean mayBeWordless() {
    if (step instanceof Step.OneOf || step instanceof Step.Kind) {
      return false;
    }
    return step instanceof Step.Done || next.stream().anyMatch(Place::mayBeWordless);
  }
}
