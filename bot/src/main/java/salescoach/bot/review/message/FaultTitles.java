package salescoach.bot.review.message;

import com.slack.api.model.view.View;
import java.util.Optional;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;

/** The faults for others who name them beside a review: what they are called, and their pages. */
public final class FaultTitles {

  private FaultTitles() {}

  /** The fault as people read it, not mrkdwn; nothing where there is no such guideline. */
  public static Optional<String> of(String fault) {
    return guideline(fault).map(it -> it.page().title());
  }

  /** The page behind "Why?". */
  public static Optional<View> page(String fault) {
    return guideline(fault).map(it -> GuidelineView.of(it.page()));
  }

  private static Optional<Guideline> guideline(String fault) {
    return Guidelines.all().stream().filter(it -> it.id().equals(fault)).findFirst();
  }
}
