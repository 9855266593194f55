package salescoach.playbook.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups questions by likeness.
 *
 * <p>Two questions are alike as far as they share words that say what they are about ({@link Gist},
 * {@link Likeness}). Groups grow by joining the two that are most alike on average, until none are
 * alike enough: so no chain of small likenesses ties together what has nothing in common. The same
 * questions in the same order always give the same groups.
 */
public final class QuestionGroups {

  /** Most questions that are grouped at a time; the work grows with the square of it. */
  public static final int MOST = 500;

  /**
   * From here on two groups are about the same thing: nearly half of what both say is shared. Of
   * the questions in this package's test the least alike that belong together have 0.49 on average,
   * the most alike that do not have 0.38.
   */
  static final double ALIKE = 0.43;

  private static final int NOBODY = -1;

  private final List<List<Asked>> members;
  private final double[][] sums;

  /**
   * Of each group the one behind it that is most like it, kept, since few change with a joining.
   */
  private final int[] mostAlike;

  private QuestionGroups(List<List<Asked>> same, double[][] likeness) {
    members = new ArrayList<>(same);
    sums = likeness;
    mostAlike = new int[sums.length];
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sums[i][j] *= (double) same.get(i).size() * same.get(j).size();
      }
    }
    for (int i = 0; i < sums.length; i++) {
      mostAlike[i] = mostAlike(i);
    }
  }

  /**
   * Groups questions.
   *
   * @param questions the ones asked first in front; of more than {@link #MOST} the first count
   * @return the groups, the one with the most questions first, among equals the one that was asked
   *     first; each has its questions in the order in which they were given
   */
  public static List<List<Asked>> of(List<Asked> questions) {
    List<Asked> considered = questions.subList(0, Math.min(questions.size(), MOST));
    Map<Gist, List<Asked>> same = new LinkedHashMap<>();
    for (Asked question : considered) {
      same.computeIfAbsent(Gist.of(question.text()), gist -> new ArrayList<>()).add(question);
    }
    QuestionGroups groups =
        new QuestionGroups(List.copyOf(same.values()), Likeness.of(List.copyOf(same.keySet())));
    while (groups.joinMostAlike()) {
      // Until none are alike.
    }
    return groups.inOrder(considered);
  }

  /** Joins the two that are most alike, of equals the ones in front; false if none are alike. */
  private boolean joinMostAlike() {
    int left = NOBODY;
    for (int i = 0; i < mostAlike.length; i++) {
      if (mostAlike[i] != NOBODY
          && (left == NOBODY || average(i, mostAlike[i]) > average(left, mostAlike[left]))) {
        left = i;
      }
    }
    if (left == NOBODY || average(left, mostAlike[left]) < ALIKE) {
      return false;
    }
    join(left, mostAlike[left]);
    return true;
  }

  private void join(int into, int from) {
    List<Asked> both = new ArrayList<>(members.get(into));
    both.addAll(members.get(from));
    members.set(into, both);
    members.set(from, List.of());
    for (int i = 0; i < sums.length; i++) {
      sums[into][i] += sums[from][i];
      sums[i][into] = sums[into][i];
    }
    mostAlike[from] = NOBODY;
    for (int i = 0; i < from; i++) {
      if (mostAlike[i] == into || mostAlike[i] == from || i == into) {
        mostAlike[i] = mostAlike(i);
      } else if (i < into && mostAlike[i] != NOBODY && isBefore(i, into, mostAlike[i])) {
        mostAlike[i] = into;
      }
    }
  }

  private int mostAlike(int group) {
    int best = NOBODY;
    for (int j = group + 1; j < sums.length && !members.get(group).isEmpty(); j++) {
      if (!members.get(j).isEmpty() && (best == NOBODY || isBefore(group, j, best))) {
        best = j;
      }
    }
    return best;
  }

  /** Whether a group is more like one than like another, or as like and in front of it. */
  private boolean isBefore(int group, int one, int other) {
    double difference = average(group, one) - average(group, other);
    return difference > 0 || (difference == 0 && one < other);
  }

  private double average(int one, int other) {
    return sums[one][other] / ((double) members.get(one).size() * members.get(other).size());
  }

  private List<List<Asked>> inOrder(List<Asked> questions) {
    Map<String, Integer> places = new LinkedHashMap<>();
    questions.forEach(question -> places.putIfAbsent(question.id(), places.size()));
    Comparator<Asked> byPlace =
        Comparator.comparingInt(question -> places.getOrDefault(question.id(), 0));
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted(byPlace).toList())
        .sorted(
            Comparator.<List<Asked>>comparingInt(group -> -group.size())
                .thenComparing(group -> group.get(0), byPlace))
        .toList();
  }
}
