package salescoach.bot.curate.message;

import java.util.Collection;
import java.util.stream.Collectors;
import salescoach.bot.slack.MemberId;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Split;

/** Who keeps an entry: a member, or a name that came with the coach. */
final class People {

  private static final int MOST_NAME = 80;
  private static final int MOST_NAMED = 10;

  private People() {}

  static String named(String owner) {
    return MemberId.isOne(owner)
        ? Mrkdwn.member(owner)
        : Split.first(Mrkdwn.line(owner), MOST_NAME);
  }

  static String named(Collection<String> members) {
    return members.stream()
        .sorted()
        .limit(MOST_NAMED)
        .map(Mrkdwn::member)
        .collect(Collectors.joining(", "));
  }
}
