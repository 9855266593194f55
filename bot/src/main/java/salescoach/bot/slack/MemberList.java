package salescoach.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.BotException;

/** Reads Slack's list of members, page by page. */
final class MemberList {

  /** What Slack's reference recommends at most. */
  private static final int PAGE = 200;

  /** For one page; whoever asks has no one waiting. */
  private static final int MOST_RESTS = 3;

  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  private static final String SLACKBOT = "USLACKBOT";

  private final MethodsClient methods;
  private final Calls calls;

  MemberList(MethodsClient methods, Calls calls) {
    this.methods = methods;
    this.calls = calls;
  }

  List<SlackMember> all() {
    List<SlackMember> members = new ArrayList<>();
    String cursor = "";
    do {
      UsersListResponse page = page(cursor);
      page.getMembers().forEach(user -> members.add(member(user)));
      cursor = next(page.getResponseMetadata());
    } while (!cursor.isEmpty());
    return members;
  }

  /** A large workspace takes more calls than Slack lets through at once. */
  private UsersListResponse page(String cursor) {
    for (int rests = 0; ; rests++) {
      try {
        return asked(cursor);
      } catch (SlackLimited limited) {
        if (rests == MOST_RESTS || limited.after().compareTo(LONGEST_REST) > 0) {
          throw limited;
        }
        rest(limited.after());
      }
    }
  }

  private static void rest(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BotException("The coach ends.", stopped);
    }
  }

  private UsersListResponse asked(String cursor) {
    return calls.answered(
        "users.list",
        () -> methods.usersList(r -> r.limit(PAGE).cursor(cursor.isEmpty() ? null : cursor)));
  }

  private static SlackMember member(User user) {
    return new SlackMember(
        user.getId(),
        name(user),
        user.getProfile() == null ? "" : or(user.getProfile().getDisplayName()),
        or(user.getTz()),
        user.isDeleted(),
        user.isBot() || SLACKBOT.equals(user.getId()));
  }

  private static String name(User user) {
    User.Profile profile = user.getProfile();
    String real = profile == null ? user.getRealName() : profile.getRealName();
    return real == null || real.isEmpty() ? or(user.getName()) : real;
  }

  private static String next(@Nullable ResponseMetadata metadata) {
    return metadata == null ? "" : or(metadata.getNextCursor());
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }
}
