package salescoach.bot.review;

import java.time.Instant;
import java.util.List;
import salescoach.draft.Medium;

/**
 * A draft as it is named in a list.
 *
 * @param opening how its last version begins, as it was typed
 * @param scores of its versions, oldest first
 * @param touched when the last version came
 */
public record RecentDraft(Medium medium, String opening, List<Integer> scores, Instant touched) {

  public RecentDraft {
    scores = List.copyOf(scores);
  }
}
