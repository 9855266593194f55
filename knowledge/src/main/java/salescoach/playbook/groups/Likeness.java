package salescoach.playbook.groups;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike questions are, each with each: twice the shared weight by all weight, from 0 to 1. What
 * says nothing is like nothing.
 *
 * <p>It is added up word by word over the questions that have the word, rather than question by
 * question, so that the work grows with what is shared.
 */
final class Likeness {

  /** Most stems of a question that count, the rarest: they say best what a long one is about. */
  static final int MOST_STEMS = 40;

  private final int questions;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private final List<BitSet> having = new ArrayList<>();

  private Likeness(List<Gist> gists) {
    questions = gists.size();
    Map<String, Integer> times = new HashMap<>();
    gists.forEach(gist -> gist.stems().keySet().forEach(it -> times.merge(it, 1, Integer::sum)));
    Comparator<Map.Entry<String, Integer>> rarest =
        Comparator.comparingInt(stem -> times.getOrDefault(stem.getKey(), 0));
    for (int i = 0; i < gists.size(); i++) {
      int question = i;
      gists.get(i).stems().entrySet().stream()
          .sorted(rarest.thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST_STEMS)
          .forEach(stem -> add(question, stem.getKey(), stem.getValue()));
    }
  }

  private void add(int question, String stem, int weight) {
    int place = places.computeIfAbsent(stem, fresh -> stems.size());
    if (place == stems.size()) {
      stems.add(stem);
      weights.add(weight);
      having.add(new BitSet(questions));
    }
    having.get(place).set(question);
  }

  /** The likeness of each with each. */
  static double[][] of(List<Gist> gists) {
    return new Likeness(gists).eachWithEach();
  }

  private double[][] eachWithEach() {
    List<BitSet> nearly = OneSlip.widened(stems, having);
    int[] all = new int[questions];
    int[][] found = new int[questions][questions];
    for (int place = 0; place < stems.size(); place++) {
      int weight = weights.get(place);
      int[] others = nearly.get(place).stream().toArray();
      having.get(place).stream()
          .forEach(
              question -> {
                all[question] += weight;
                for (int other : others) {
                  found[question][other] += weight;
                }
              });
    }
    double[][] likeness = new double[questions][questions];
    for (int i = 0; i < questions; i++) {
      for (int j = 0; j < i; j++) {
        int both = all[i] + all[j];
        likeness[i][j] = both == 0 ? 0 : (double) (found[i][j] + found[j][i]) / both;
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }
}
