package salescoach.bot.review.message;

/** The names under which Slack hands back what a person pressed. */
public final class ReviewActions {

  /** Opens the modal with the draft's text. */
  public static final String REVISE = "review_revise";

  /** Opens the guideline's page; the key is about the fault. */
  public static final String WHY = "review_why";

  /** Opens the modal that takes a fault back; the key is about the fault. */
  public static final String DISMISS = "review_dismiss";

  /**
   * The menu beside a finding of the fold. Its options' values are {@link #WHY} or {@link
   * #DISMISS}, a colon and the key: see {@link MenuChoice}.
   */
  public static final String MORE = "review_more";

  /** Reads the draft as the other medium, which the key is about. */
  public static final String SWITCH = "review_switch";

  /** Shows all findings. */
  public static final String UNFOLD = "review_unfold";

  /** Shows the first three again. */
  public static final String FOLD = "review_fold";

  /** Lets the managers read this draft. */
  public static final String SHARE = "review_share";

  /** Puts the draft on the shelf of scripts. */
  public static final String KEEP = "review_keep";

  /** Says that the draft goes out: a touch with its prospect. */
  public static final String USE = "review_use";

  /** Asks for whom the draft is. */
  public static final String WHOM = "review_whom";

  /** "It's a draft", to the coach's question what a message was. */
  public static final String ROUTE_DRAFT = "route_draft";

  /** "It's a question", likewise. */
  public static final String ROUTE_QUESTION = "route_question";

  private ReviewActions() {}
}
