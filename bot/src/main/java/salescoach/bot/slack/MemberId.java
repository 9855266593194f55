package salescoach.bot.slack;

/** The form of a member's id at Slack. */
public final class MemberId {

  private static final int SHORTEST = 7;

  private MemberId() {}

  /** Whether it is U or W, and then capitals and digits, one digit at least. */
  public static boolean isOne(String id) {
    return id.length() >= SHORTEST
        && (id.charAt(0) == 'U' || id.charAt(0) == 'W')
        && id.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        && id.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
