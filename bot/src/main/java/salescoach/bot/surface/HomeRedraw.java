package salescoach.bot.surface;

/** Draws a member's Home tab anew, after something that it shows was changed. */
@FunctionalInterface
public interface HomeRedraw {

  /** Draws it. */
  void redraw(String workspace, String member);
}
