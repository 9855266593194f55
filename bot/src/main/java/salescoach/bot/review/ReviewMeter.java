package salescoach.bot.review;

import salescoach.draft.Medium;

/** Told of every review. */
@FunctionalInterface
public interface ReviewMeter {

  /** A draft was reviewed as that. */
  void reviewed(Medium medium);
}
