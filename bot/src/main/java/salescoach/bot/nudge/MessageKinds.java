package salescoach.bot.nudge;

/** The kinds of messages that the coach sends by itself. */
public final class MessageKinds {

  /** A rep's morning. */
  public static final String NUDGE = "nudge";

  /** A rep's week, on the first working day of the next; its local date is that one's Monday. */
  public static final String WEEK = "week";

  /** The team's reminder in its channel. */
  public static final String TEAM = "team";

  /** To an admin: the channel can't be written to. */
  public static final String CHANNEL_TROUBLE = "channel-trouble";

  /** To a manager: somebody left, and their prospects wait. */
  public static final String MEMBER_LEFT = "member-left";

  private MessageKinds() {}
}
