package salescoach.bot.playground.workspace;

import java.time.ZoneId;
import java.util.Set;

/**
 * What happens to a workspace over time: people travel and leave, channels are archived, and
 * somebody takes the app out of one. The app is not told; it notices by what it is refused.
 */
public final class Staff {
  private final Directory directory;
  private final Changes changes;
  private final String bot;

  Staff(Directory directory, Changes changes, String bot) {
    this.directory = directory;
    this.changes = changes;
    this.bot = bot;
  }

  /** The member's time zone is another from now on. */
  public void moveTo(String memberId, ZoneId zone) {
    directory.change(memberId, member -> member.in(zone));
    changes.changedForAll();
  }

  /** The member's account is deactivated. */
  public void deactivate(String memberId) {
    directory.change(memberId, member -> member.deactivated(true));
    changes.changedForAll();
  }

  /** The member is back. */
  public void reactivate(String memberId) {
    directory.change(memberId, member -> member.deactivated(false));
    changes.changedForAll();
  }

  public void archive(String channel) {
    directory.changeConversation(channel, it -> it.archived(true));
    changes.changedForAll();
  }

  public void unarchive(String channel) {
    directory.changeConversation(channel, it -> it.archived(false));
    changes.changedForAll();
  }

  /** Takes the app out of a channel. */
  public void removeBot(String channel) {
    directory.changeConversation(channel, it -> it.without(bot));
    changes.changedForAll();
  }

  /** Invites the app to a channel. */
  public void inviteBot(String channel) {
    directory.changeConversation(channel, it -> it.with(Set.of(bot)));
    changes.changedForAll();
  }
}
