package salescoach.bot.followup;

import java.util.List;
import java.util.Optional;
import salescoach.bot.followup.message.LogUsage;
import salescoach.bot.followup.typed.Matches;
import salescoach.bot.followup.typed.TypedLog;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.SlackMessage;

/** What is said of a log line that lacks the channel or the prospect: what was understood of it. */
final class HalfTyped {

  /** A longer line is no slip any more. */
  private static final int MOST_WORDS = 8;

  private HalfTyped() {}

  static SlackMessage of(Desk desk, Incoming incoming, TypedLog typed) {
    if (typed.who().isEmpty()) {
      return typed.did().map(LogUsage::withWhom).orElseGet(LogUsage::plain);
    }
    List<String> words = List.of(typed.who().split(" ", -1));
    int most = Math.min(words.size(), MOST_WORDS);
    for (int length = most; length > 0; length--) {
      for (int from : length == words.size() ? List.of(0) : List.of(0, words.size() - length)) {
        Optional<KnownProspect> one = one(desk, incoming, words.subList(from, from + length));
        if (one.isPresent()) {
          List<String> rest =
              from == 0 ? words.subList(length, words.size()) : words.subList(0, from);
          return LogUsage.noChannel(one.get(), String.join(" ", rest));
        }
      }
    }
    return LogUsage.notUnderstood(typed.who());
  }

  private static Optional<KnownProspect> one(Desk desk, Incoming incoming, List<String> words) {
    Matches matches = desk.find(incoming, String.join(" ", words));
    return Optional.of(matches.clear())
        .filter(clear -> clear.size() == 1)
        .map(clear -> clear.get(0));
  }
}
