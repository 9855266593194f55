package salescoach.bot.playground.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A place for messages; {@code members} holds user ids, the bot's among them where it is in. */
public record Conversation(
    String id, Kind kind, String name, Set<String> members, boolean archived) {

  /** What Slack would call {@code im} and {@code channel}. */
  public enum Kind {
    DM,
    CHANNEL
  }

  public Conversation {
    members = Set.copyOf(members);
  }

  public Conversation(String id, Kind kind, String name, Set<String> members) {
    this(id, kind, name, members, false);
  }

  public boolean isDm() {
    return kind == Kind.DM;
  }

  Conversation archived(boolean closed) {
    return new Conversation(id, kind, name, members, closed);
  }

  Conversation with(Collection<String> newcomers) {
    Set<String> more = new HashSet<>(members);
    more.addAll(newcomers);
    return new Conversation(id, kind, name, more, archived);
  }

  Conversation without(String member) {
    Set<String> fewer = new HashSet<>(members);
    fewer.remove(member);
    return new Conversation(id, kind, name, fewer, archived);
  }
}
