package salescoach.bot.inbox;

/** What the coach does about one kind of thing that people send. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers, and says what is to be kept.
   *
   * <p>Runs again from the start when anything failed on the way: what it makes up, such as ids,
   * must come from the incoming thing alone.
   */
  Kept handle(Incoming incoming, Answer answer);
}
