package salescoach.bot.curate.message;

/** The names under which Slack hands back what a person pressed. */
public final class CurateActions {

  /** The shortcut of a message. */
  public static final String SHORTCUT = "save_to_playbook";

  /** Opens the form for a new entry. */
  public static final String NEW = "curate_new";

  /** Shows an entry; the value is its id. */
  public static final String OPEN = "curate_open";

  /** The menu beside a team's entry; the value is a {@link MenuChoice}. */
  public static final String MENU = "curate_menu";

  /** Opens an entry's form; the value is its id, as for the next three. */
  public static final String EDIT = "curate_edit";

  public static final String RETIRE = "curate_retire";
  public static final String RESTORE = "curate_restore";
  public static final String HISTORY = "curate_history";

  /** "Still right". */
  public static final String RIGHT = "curate_right";

  /** Opens the form for a group of questions; the value is a {@link GroupKey}. */
  public static final String WRITE = "curate_write";

  /** Puts a group of questions aside; the value is a {@link GroupKey}. */
  public static final String IGNORE = "curate_ignore";

  private CurateActions() {}
}
