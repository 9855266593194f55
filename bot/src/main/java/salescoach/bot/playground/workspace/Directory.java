package salescoach.bot.playground.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The people and the conversations as they are now: both may change while Slack runs. */
final class Directory {
  private final SampleTeam team;
  // Kept in order, for lists are paged.
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, Conversation> conversations = new LinkedHashMap<>();

  Directory(SampleTeam team) {
    this.team = team;
    for (Member member : team.members()) {
      members.put(member.id(), member);
      Conversation dm = team.dm(member);
      conversations.put(dm.id(), dm);
    }
    members.put(team.bot().id(), team.bot());
    team.channels().forEach(channel -> conversations.put(channel.id(), channel));
  }

  /** Everybody, the bot last. */
  synchronized List<Member> members() {
    return List.copyOf(members.values());
  }

  synchronized Member member(String id) {
    Member member = members.get(id);
    if (member == null) {
      throw new Refusal("user_not_found");
    }
    return member;
  }

  synchronized void change(String memberId, UnaryOperator<Member> change) {
    members.put(memberId, change.apply(member(memberId)));
  }

  synchronized Conversation conversation(String id) {
    Conversation found = conversations.get(id);
    if (found != null) {
      return found;
    }
    return Optional.ofNullable(members.get(id))
        .filter(member -> !member.equals(team.bot()))
        .map(member -> conversation(team.dm(member).id()))
        .orElseThrow(() -> new Refusal("channel_not_found"));
  }

  synchronized void changeConversation(String id, UnaryOperator<Conversation> change) {
    conversations.put(id, change.apply(conversation(id)));
  }

  /** The member's DM first, then the channels that are not archived. */
  synchronized List<Conversation> of(Member member) {
    List<Conversation> theirs = new ArrayList<>();
    theirs.add(conversation(team.dm(member).id()));
    conversations.values().stream()
        .filter(conversation -> !conversation.isDm() && !conversation.archived())
        .filter(conversation -> conversation.members().contains(member.id()))
        .forEach(theirs::add);
    return theirs;
  }
}
