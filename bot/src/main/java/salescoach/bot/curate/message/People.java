package salescoach.bot.curate.message;

import java.util.Collection;
import java.util.stream.Collectors;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Split;

/** Who keeps an entry: a member, or a name that came with the coach. */
public final class People {

  private static final int SHORTEST_ID = 7;
  private static final int MOST_NAME = 80;
  private static final int MOST_NAMED = 10;

  private People() {}

  /** Whether it is a member's id, as Slack makes them: U or W, and capitals and digits. */
  public static boolean isMember(String owner) {
    return owner.length() >= SHORTEST_ID
        && (owner.charAt(0) == 'U' || owner.charAt(0) == 'W')
        && owner.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        && owner.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  static String named(String owner) {
    return isMember(owner) ? Mrkdwn.member(owner) : Split.first(Mrkdwn.line(owner), MOST_NAME);
  }

  static String named(Collection<String> members) {
    return members.stream()
        .sorted()
        .limit(MOST_NAMED)
        .map(Mrkdwn::member)
        .collect(Collectors.joining(", "));
  }
}
