package salescoach.bot.playground.workspace;

import java.util.Set;

/** A place for messages; {@code members} holds user ids, the bot's among them where it is in. */
public record Conversation(String id, Kind kind, String name, Set<String> members) {

  /** What Slack would call {@code im} and {@code channel}. */
  public enum Kind {
    DM,
    CHANNEL
  }

  public Conversation {
    members = Set.copyOf(members);
  }

  public boolean isDm() {
    return kind == Kind.DM;
  }
}
