package salescoach.bot.review.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.draft.Medium;

/** What is said of a draft wherever one is named. */
public final class DraftWords {

  /** How many scores are shown before the middle ones are left out. */
  private static final int MOST_SCORES = 8;

  private DraftWords() {}

  /** "Voicemail" or "Email". */
  public static String medium(Medium medium) {
    return medium == Medium.VOICEMAIL ? "Voicemail" : "Email";
  }

  /** "41 → 62 → 88", the scores of its versions, oldest first; of many the first and the last. */
  public static String scores(List<Integer> scores) {
    Stream<String> shown =
        scores.size() <= MOST_SCORES
            ? scores.stream().map(String::valueOf)
            : Stream.concat(
                Stream.of(String.valueOf(scores.get(0)), "…"),
                scores.subList(scores.size() - MOST_SCORES + 2, scores.size()).stream()
                    .map(String::valueOf));
    return shown.collect(Collectors.joining(" → "));
  }
}
