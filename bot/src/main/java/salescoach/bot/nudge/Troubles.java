package salescoach.bot.nudge;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.nudge.message.WordMessages;
import salescoach.bot.nudge.message.WordMessages.Left;
import salescoach.bot.outbox.Letter;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.outbox.Refused;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;

/**
 * What is done where Slack refuses a message for good: the channel gets no more tries, and neither
 * does whoever left; and one person is told once.
 */
final class Troubles implements Refused {

  /** What Slack says of a channel that can't be written to. */
  private static final Set<String> CHANNEL =
      Set.of(
          "is_archived",
          "not_in_channel",
          "channel_not_found",
          "is_inactive",
          "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "team_access_not_granted");

  /** What it says of a member who is there no longer. */
  private static final Set<String> GONE =
      Set.of("user_disabled", "user_not_found", "users_not_found", "is_inactive", "is_archived");

  /** The morning and the week are a member's own; who is told of others' troubles may change. */
  private static final Set<String> MEMBERS = Set.of(MessageKinds.NUDGE, MessageKinds.WEEK);

  private static final Duration NEWS = Duration.ofDays(3);
  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

  private final Database database;
  private final Outbox outbox;
  private final TeamStore teams = new TeamStore();
  private final WorkspaceStore workspaces;

  Troubles(Database database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
    this.workspaces = new WorkspaceStore(database);
  }

  @Override
  public void refused(Handle transaction, Letter letter, String error) {
    String workspace = letter.workspace();
    if (letter.kind().equals(MessageKinds.TEAM) && CHANNEL.contains(error)) {
      if (teams.trouble(transaction, workspace, letter.receiver(), error)) {
        LOG.warn("the team's channel can't be written to: {}", error);
        tell(transaction, workspace, letter.localDate(), MessageKinds.CHANNEL_TROUBLE, false);
      }
    } else if (MEMBERS.contains(letter.kind()) && GONE.contains(error)) {
      left(transaction, workspace, letter.receiver(), letter.localDate());
    }
  }

  /** Keeps that somebody left, and tells who looks after their prospects; once for each. */
  void left(Handle transaction, String workspace, String member, LocalDate today) {
    if (teams.left(transaction, workspace, member)) {
      tell(transaction, workspace, today, MessageKinds.MEMBER_LEFT, true);
    }
  }

  private void tell(
      Handle transaction, String workspace, LocalDate today, String kind, boolean manager) {
    Optional<String> keeper = teams.keeper(transaction, workspace, manager);
    keeper.ifPresent(
        receiver -> {
          Outgoing word = new Outgoing(receiver, today, kind, NEWS);
          if (!outbox.add(transaction, workspace, word)) {
            outbox.markStale(transaction, workspace, receiver, today, kind);
          }
        });
  }

  /** What an admin is told; nothing where the setting changed meanwhile. */
  Optional<SlackMessage> drawChannel(Letter letter) {
    return Optional.of(workspaces.followUp(letter.workspace()).channelTrouble())
        .filter(error -> !error.isEmpty())
        .map(WordMessages::channelTrouble);
  }

  /** What a manager is told; nothing where all prospects have somebody by now. */
  Optional<SlackMessage> drawLeft(Letter letter) {
    List<Left> people = database.read(handle -> teams.left(handle, letter.workspace()));
    return people.isEmpty() ? Optional.empty() : Optional.of(WordMessages.left(people));
  }
}
