package salescoach.playbook.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups questions by likeness.
 *
 * <p>Two questions are alike as far as they share words that say what they are about ({@link
 * Gist}). Groups grow by joining the two that are most alike on average, until none are alike
 * enough: so no chain of small likenesses ties together what has nothing in common. The same
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

  private final List<List<Asked>> members = new ArrayList<>();
  private final double[][] sums;

  private QuestionGroups(List<List<Asked>> same, List<Gist> gists) {
    members.addAll(same);
    sums = new double[gists.size()][gists.size()];
    for (int i = 0; i < gists.size(); i++) {
      for (int j = 0; j < gists.size(); j++) {
        double likeness = gists.get(i).likeness(gists.get(j));
        sums[i][j] = likeness * same.get(i).size() * same.get(j).size();
      }
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
        new QuestionGroups(List.copyOf(same.values()), List.copyOf(same.keySet()));
    while (groups.joinMostAlike()) {
      // Until none are alike.
    }
    return groups.inOrder(considered);
  }

  private boolean joinMostAlike() {
    int left = -1;
    int right = -1;
    double best = ALIKE;
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size() && !members.get(i).isEmpty(); j++) {
        if (members.get(j).isEmpty()) {
          continue;
        }
        double average = sums[i][j] / ((double) members.get(i).size() * members.get(j).size());
        if (average > best || (left < 0 && average >= best)) {
          best = average;
          left = i;
          right = j;
        }
      }
    }
    if (left < 0) {
      return false;
    }
    join(left, right);
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
