package salescoach.bot.followup.message;

/**
 * What can be pressed beside the steps; the value is the prospect's id where not said otherwise.
 */
public final class PageActions {

  /** Takes a touch back; the value is an {@link UndoKey}. */
  public static final String UNDO = "followup_undo";

  /** Says whose the touch is; the value is a {@link LogKey}. */
  public static final String LOG_FOR = "followup_log_for";

  /** Opens the form for a new prospect; the value is the company, if anything was typed. */
  public static final String ADD = "followup_add";

  /** Adds somebody who is on the team's file already; the value is what was filled in. */
  public static final String ADD_ANYWAY = "followup_add_anyway";

  /** Takes the touch back that was logged last; the value is the prospect's and the touch's id. */
  public static final String TAKE_BACK = "followup_take_back";

  /** Shows a prospect. */
  public static final String SHOW = "followup_show";

  /** The same for each of several in one row, with a number behind. */
  public static final String LOG = "followup_log";

  public static final String EDIT = "followup_edit";
  public static final String STOP = "followup_stop";
  public static final String RESUME = "followup_resume";
  public static final String HAND_OFF = "followup_hand_off";
  public static final String WON = "followup_won";
  public static final String LOST = "followup_lost";
  public static final String REOPEN = "followup_reopen";
  public static final String BACK_BURNER = "followup_back_burner";
  public static final String LEAVE_ALONE = "followup_leave_alone";
  public static final String REASSIGN = "followup_reassign";

  /** All prospects of one go to another: {@code from:to}. */
  public static final String REASSIGN_ALL = "followup_reassign_all";

  public static final String ERASE = "followup_erase";

  private PageActions() {}
}
