package salescoach.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import salescoach.text.Span;

/** Places of a draft that speak for one fault, each with its weight: a weak sign is none alone. */
public final class Marks {

  private record Mark(Span span, int weight) {}

  private final List<Mark> marks = new ArrayList<>();

  /** Adds the first few places of one kind; one that lies on a heavier mark is no other. */
  public void add(List<Span> places, int weight, int most) {
    places.stream()
        .filter(place -> marks.stream().noneMatch(mark -> covers(mark, place, weight)))
        .limit(most)
        .toList()
        .forEach(place -> marks.add(new Mark(place, weight)));
  }

  private static boolean covers(Mark mark, Span place, int weight) {
    return mark.weight() > weight ? mark.span().overlaps(place) : mark.span().equals(place);
  }

  public boolean isEmpty() {
    return marks.isEmpty();
  }

  /** What they weigh together. */
  public int weight() {
    return marks.stream().mapToInt(Mark::weight).sum();
  }

  /** The places, the heaviest first and those of one weight in the text's order. */
  public List<Span> places() {
    return marks.stream()
        .sorted(
            Comparator.comparingInt((Mark mark) -> -mark.weight())
                .thenComparingInt(mark -> mark.span().start()))
        .map(Mark::span)
        .toList();
  }
}
