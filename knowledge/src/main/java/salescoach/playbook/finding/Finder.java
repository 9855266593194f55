package salescoach.playbook.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salescoach.playbook.entry.Entry;
import salescoach.playbook.finding.Ranking.Likely;
import salescoach.playbook.finding.Ranking.Verdict;

/**
 * Tells which entries likely answer a question. Safe to share between threads.
 *
 * <p>The categoriser knows the built-in entries only. About any other entry it abstains: such an
 * entry gets the categoriser's voice for whatever it holds likeliest, so that what the question and
 * the entry share decides alone.
 */
public final class Finder {

  /** Keeps the logarithm finite. */
  private static final double LEAST = 1e-4;

  private static final int MOST_CHOICES = 3;

  private final Index index;
  private final Categoriser categoriser;
  private final Calibration calibration;

  Finder(Index index, Categoriser categoriser, Calibration calibration) {
    this.index = index;
    this.categoriser = categoriser;
    this.calibration = calibration;
  }

  /** What built-in entries and a team's entries share: it is loaded once. */
  private static final class Holder {
    static final Categoriser CATEGORISER = Categoriser.builtIn();
    static final Calibration CALIBRATION = Calibration.standard();
  }

  /** A finder among those entries, built in well under a second for the built-in ones. */
  public static Finder among(Collection<Entry> entries) {
    List<Phrasing> phrasings = new ArrayList<>(Phrasing.of(entries));
    phrasings.addAll(Phrasing.learned(entries));
    return new Finder(Index.of(phrasings, entries), Holder.CATEGORISER, Holder.CALIBRATION);
  }

  /** How likely each entry answers a question. */
  public Ranking rank(String question) {
    List<Likely> likely = likely(evidence(question), calibration);
    return new Ranking(likely, verdict(likely, calibration));
  }

  /** The likeliest first; together with what is outside they come to 1. */
  static List<Likely> likely(Map<String, Evidence> evidence, Calibration calibration) {
    double all = 0;
    List<Likely> weighed = new ArrayList<>();
    for (Map.Entry<String, Evidence> one : evidence.entrySet()) {
      boolean outside = one.getKey().equals(Phrasing.OUTSIDE);
      double weight =
          Math.exp(calibration.weigh(one.getValue()) + (outside ? calibration.outside() : 0));
      all += weight;
      if (!outside) {
        weighed.add(new Likely(one.getKey(), weight));
      }
    }
    List<Likely> likely = new ArrayList<>();
    for (Likely one : weighed) {
      likely.add(new Likely(one.entry(), one.likelihood() / all));
    }
    likely.sort(
        Comparator.comparingDouble(Likely::likelihood).reversed().thenComparing(Likely::entry));
    return likely;
  }

  Map<String, Evidence> evidence(String question) {
    Map<String, Double> learned = categoriser.likelihoods(question);
    double abstains = learned.values().stream().mapToDouble(value -> value).max().orElse(1);
    Map<String, Evidence> evidence = new HashMap<>(index.evidence(question));
    learned.keySet().stream()
        .filter(entry -> entry.equals(Phrasing.OUTSIDE) || index.holds(entry))
        .forEach(entry -> evidence.putIfAbsent(entry, Evidence.NONE));
    evidence.replaceAll(
        (entry, found) ->
            found.withLearned(Math.log(Math.max(LEAST, learned.getOrDefault(entry, abstains)))));
    return evidence;
  }

  static Verdict verdict(List<Likely> likely, Calibration calibration) {
    double first = likely.isEmpty() ? 0 : likely.get(0).likelihood();
    double second = likely.size() < 2 ? 0 : likely.get(1).likelihood();
    if (first >= calibration.answerFrom() && first - second >= calibration.clearBy()) {
      return Verdict.SURE;
    }
    long near =
        likely.stream()
            .limit(MOST_CHOICES)
            .filter(one -> one.likelihood() >= calibration.choiceFrom())
            .count();
    return near >= 2 ? Verdict.BETWEEN : Verdict.NONE;
  }
}
