package salescoach.bot.followup;

/** Draws a member's Home tab anew, after a step on it was pressed. */
@FunctionalInterface
public interface HomeRedraw {

  /** Draws it. */
  void redraw(String workspace, String member);
}
