package salescoach.playbook.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import salescoach.playbook.entry.Entry;

/**
 * What the finder sees of each of our own questions when it has learned from the others only.
 *
 * @param entry the right one, or {@link Phrasing#OUTSIDE}
 */
record CrossValidation(String entry, String question, Map<String, Evidence> evidence) {

  private static final int FOLDS = 5;

  /** Any other number would do; it keeps two runs alike. */
  private static final long SHUFFLE = 20_261_122;

  static List<CrossValidation> of(List<Phrasing> phrasings, List<Entry> entries) {
    List<Phrasing> shuffled = new ArrayList<>(phrasings);
    Collections.shuffle(shuffled, new Random(SHUFFLE));
    return IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(fold -> held(shuffled, entries, fold))
        .flatMap(List::stream)
        .toList();
  }

  private static List<CrossValidation> held(List<Phrasing> all, List<Entry> entries, int fold) {
    List<Phrasing> learned = part(all, fold, false);
    Finder finder =
        new Finder(
            Index.of(learned, entries),
            Categoriser.trainedOn(learned),
            new Calibration(0, 0, 0, 0, 0, 0, 0, 0, 0));
    return part(all, fold, true).stream().map(phrasing -> seen(finder, phrasing)).toList();
  }

  static CrossValidation seen(Finder finder, Phrasing phrasing) {
    return new CrossValidation(phrasing.entry(), phrasing.text(), finder.evidence(phrasing.text()));
  }

  private static List<Phrasing> part(List<Phrasing> all, int fold, boolean held) {
    return IntStream.range(0, all.size())
        .filter(place -> (place % FOLDS == fold) == held)
        .mapToObj(all::get)
        .toList();
  }

  boolean inside() {
    return !entry.equals(Phrasing.OUTSIDE);
  }
}
