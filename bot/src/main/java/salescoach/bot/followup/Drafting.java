package salescoach.bot.followup;

import com.slack.api.model.view.View;
import java.util.Optional;
import salescoach.bot.roster.KnownProspect;
import salescoach.draft.Medium;

/** The modal in which a draft to a prospect is written and reviewed. */
@FunctionalInterface
public interface Drafting {

  /** The modal, with the prospect chosen. */
  View modal(KnownProspect prospect, Optional<Medium> medium);
}
