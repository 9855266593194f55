package salescoach.bot.inbox;

/**
 * Where a mistake happened, for the log. Its messages are left out, for they may quote what a
 * person wrote: a number that could not be read, a row that was refused.
 */
public final class Trace {

  private static final int MOST_CAUSES = 5;
  private static final int MOST_FRAMES = 30;

  private Trace() {}

  /** The kinds of a mistake and its causes, with where each came from, over several lines. */
  public static String of(Throwable mistake) {
    StringBuilder trace = new StringBuilder();
    Throwable cause = mistake;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      trace.append(i == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int f = 0; f < Math.min(frames.length, MOST_FRAMES); f++) {
        trace.append("\n\tat ").append(frames[f]);
      }
      cause = cause.getCause();
    }
    return trace.toString();
  }
}
