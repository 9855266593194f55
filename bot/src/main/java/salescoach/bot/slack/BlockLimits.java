package salescoach.bot.slack;

/**
 * What Slack takes at most, in UTF-16 units of the text as it is sent. Slack's reference counts
 * "characters"; a UTF-16 unit is never less than that, so what fits here fits there.
 */
public final class BlockLimits {

  /** Blocks of a message. */
  public static final int MESSAGE_BLOCKS = 50;

  /** Blocks of a modal or of the Home tab. */
  public static final int VIEW_BLOCKS = 100;

  /** A section's text. */
  public static final int SECTION = 3_000;

  /** A header's text. */
  public static final int HEADER = 150;

  /** A button's label. */
  public static final int BUTTON = 75;

  /** A button's value. */
  public static final int BUTTON_VALUE = 2_000;

  /** An option's label or description. */
  public static final int OPTION = 75;

  /** An option's value. */
  public static final int OPTION_VALUE = 150;

  /** The options of a menu, whether they stand in it or are given as somebody types. */
  public static final int OPTIONS = 100;

  /** The options of an overflow menu. */
  public static final int OVERFLOW_OPTIONS = 5;

  /** The elements of an actions block. */
  public static final int ACTIONS = 25;

  /** The elements of a context block. */
  public static final int CONTEXT = 10;

  /** The title of a modal, and its buttons. */
  public static final int VIEW_TITLE = 24;

  /** A modal's private_metadata. */
  public static final int PRIVATE_METADATA = 3_000;

  /** What a text input holds, and may begin with. */
  public static final int INPUT = 3_000;

  /** The label of an input, and its hint. */
  public static final int INPUT_LABEL = 2_000;

  /** A placeholder. */
  public static final int PLACEHOLDER = 150;

  /** An action_id or block_id. */
  public static final int ID = 255;

  /** A confirmation dialog's title. */
  public static final int CONFIRM_TITLE = 100;

  /** A confirmation dialog's text. */
  public static final int CONFIRM_TEXT = 300;

  /** A confirmation dialog's buttons. */
  public static final int CONFIRM_BUTTON = 30;

  /** Ours, not Slack's: the text of a notification, which a screen reader reads out whole. */
  public static final int NOTIFICATION = 300;

  /**
   * Ours: the text of all blocks of a message together. Slack has no documented limit, but refuses
   * messages with msg_blocks_too_long from about 11,000 on (slackapi/bolt-js, issues 2509 and
   * 2867).
   */
  public static final int MESSAGE_TEXT = 9_000;

  /**
   * Ours: all blocks of a posted message as JSON, for messages with many buttons, whose frames
   * weigh more than their words. The reports named above have messages refused from some 13,200 on.
   */
  public static final int MESSAGE_JSON = 12_500;

  private BlockLimits() {}
}
