package salescoach.bot.review.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.slack.Wording;

/** How a rep's drafts come along, as small bars and in words. */
public final class ScoreTrend {

  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final int FULL_SCORE = 100;

  /** With fewer drafts, a difference says little. */
  private static final int LEAST_TO_COMPARE = 4;

  /** What two averages may differ by and still count as the same. */
  private static final int STEADY = 5;

  private ScoreTrend() {}

  /**
   * The trend in two lines; nothing where there is no score.
   *
   * @param scores 0 to 100, each a draft's last, the oldest first
   */
  public static Optional<String> of(List<Integer> scores) {
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    if (scores.size() == 1) {
      return Optional.of("Your last draft came to " + scores.get(0) + " of 100.");
    }
    return Optional.of(
        bars(scores)
            + "  "
            + scores.stream().map(String::valueOf).collect(Collectors.joining(", "))
            + "\n"
            + words(scores));
  }

  /** "▁▃▆█". */
  static String bars(List<Integer> scores) {
    return scores.stream()
        .map(score -> score * (BARS.length() - 1) / FULL_SCORE)
        .map(at -> BARS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  /** The same in words: "Your last 6 drafts: the later 3 came to 12 points more on average." */
  public static String words(List<Integer> scores) {
    String beginning = "Your last " + Wording.counted(scores.size(), "draft");
    if (scores.size() < LEAST_TO_COMPARE) {
      return beginning + ", the oldest first.";
    }
    int half = scores.size() / 2;
    long more =
        Math.round(mean(scores.subList(scores.size() - half, scores.size())))
            - Math.round(mean(scores.subList(0, scores.size() - half)));
    if (Math.abs(more) < STEADY) {
      return beginning + ", the oldest first: steady.";
    }
    return beginning
        + ": the later "
        + half
        + " came to "
        + Wording.counted(Math.abs(more), "point")
        + (more > 0 ? " more" : " less")
        + " on average.";
  }

  private static double mean(List<Integer> scores) {
    return scores.stream().mapToInt(Integer::intValue).average().orElse(0);
  }
}
