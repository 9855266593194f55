package salescoach.playbook.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** An entry of less is not worth offering. */
  public static final double LEAST_OFFERED = 0.02;

  /** Share of the words that two ways of asking the same have in common, at least. */
  private static final double NEARLY_THE_SAME = 0.6;

  private final Index index;
  private final Set<String> team;
  private final Categoriser categoriser;
  private final Calibration calibration;

  Finder(Index index, Categoriser categoriser, Calibration calibration) {
    this(index, Set.of(), categoriser, calibration);
  }

  private Finder(Index index, Set<String> team, Categoriser categoriser, Calibration calibration) {
    this.index = index;
    this.team = team;
    this.categoriser = categoriser;
    this.calibration = calibration;
  }

  /** A finder among the entries that come with the coach. */
  public static Finder among(Collection<Entry> builtIn) {
    return new Finder(
        Index.of(Phrasing.learned(builtIn), builtIn),
        Categoriser.builtIn(),
        Calibration.standard());
  }

  /** A finder among these entries and those of a team; only the team's are read anew. */
  public Finder and(Collection<Entry> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<String> ids = more.stream().map(Entry::id).collect(Collectors.toUnmodifiableSet());
    return new Finder(index.and(Index.of(Phrasing.of(more), more)), ids, categoriser, calibration);
  }

  /** How likely each entry answers a question. */
  public Ranking rank(String question) {
    Map<String, Evidence> evidence = evidence(question);
    if (evidence.values().stream().allMatch(Evidence::saysNothing)) {
      return new Ranking(List.of(), Verdict.NONE);
    }
    List<Likely> likely = likely(evidence, calibration);
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
    Index.Look look = index.look(question);
    Map<String, Evidence> evidence = new HashMap<>(look.evidence());
    learned.keySet().stream()
        .filter(entry -> entry.equals(Phrasing.OUTSIDE) || index.holds(entry))
        .forEach(entry -> evidence.putIfAbsent(entry, Evidence.NONE));
    heedTheTeam(look, learned, abstains, evidence);
    evidence.replaceAll(
        (entry, found) ->
            found.withLearned(Math.log(Math.max(LEAST, learned.getOrDefault(entry, abstains)))));
    return evidence;
  }

  /**
   * What the coach learned, it learned before there was the team's entry. Where that lists nearly
   * this question, the question is no longer outside; where it lists the very words, they go before
   * what such words usually ask for.
   */
  private void heedTheTeam(
      Index.Look look,
      Map<String, Double> learned,
      double abstains,
      Map<String, Evidence> evidence) {
    Map<String, Double> sameness = new HashMap<>();
    evidence.keySet().stream()
        .filter(team::contains)
        .forEach(entry -> sameness.put(entry, look.sameness().applyAsDouble(entry)));
    double most = sameness.values().stream().mapToDouble(value -> value).max().orElse(0);
    if (most >= NEARLY_THE_SAME && most >= look.sameness().applyAsDouble(Phrasing.OUTSIDE)) {
      evidence.remove(Phrasing.OUTSIDE);
    }
    if (most == 1) {
      learned.replaceAll(
          (entry, likelihood) -> sameness.getOrDefault(entry, 0.0) == 1 ? abstains : LEAST);
    }
  }

  static Verdict verdict(List<Likely> likely, Calibration calibration) {
    double first = likely.isEmpty() ? 0 : likely.get(0).likelihood();
    double second = likely.size() < 2 ? 0 : likely.get(1).likelihood();
    if (first >= calibration.answerFrom() && first - second >= calibration.clearBy()) {
      return Verdict.SURE;
    }
    return first >= calibration.choiceFrom() && second >= LEAST_OFFERED
        ? Verdict.BETWEEN
        : Verdict.NONE;
  }
}
