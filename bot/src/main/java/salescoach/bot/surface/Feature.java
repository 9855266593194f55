package salescoach.bot.surface;

/** One thing that people do with the coach. */
@FunctionalInterface
public interface Feature {

  /** Tells the registry what it offers. */
  void offer(Registry registry);
}
