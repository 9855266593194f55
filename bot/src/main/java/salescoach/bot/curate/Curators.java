package salescoach.bot.curate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.Roles;
import salescoach.bot.curate.message.EntryMessages;
import salescoach.bot.curate.message.EntryMessages.Rights;
import salescoach.bot.curate.message.TeamEntry;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.playbook.entry.Entry;

/** Who may change the playbook: curators and admins, and whoever keeps an entry that entry. */
final class Curators {

  private final MemberStore members;

  Curators(MemberStore members) {
    this.members = members;
  }

  boolean isOne(Incoming incoming) {
    Member member = members.member(incoming.workspace(), incoming.member());
    return member.curator() || member.admin();
  }

  /**
   * Whether somebody may edit an entry: curators, and whoever keeps it unless it is retired, since
   * an edit would bring it back.
   *
   * @param own the team's entry of that id
   */
  boolean mayEdit(Incoming incoming, Entry entry, Optional<TeamEntry> own) {
    boolean keeps = entry.owner().equals(incoming.member());
    return (keeps && own.filter(TeamEntry::retired).isEmpty()) || isOne(incoming);
  }

  /** What somebody may do about an entry that is there. */
  Rights rights(Incoming incoming, Entry entry, Optional<TeamEntry> own) {
    if (isOne(incoming)) {
      return Rights.ALL;
    }
    return mayEdit(incoming, entry, own) ? Rights.EDIT : Rights.NONE;
  }

  /** Says who may do it, to somebody who may not. */
  Kept refuse(Incoming incoming, Answer answer) {
    answer.send(EntryMessages.curatorsAre(all(incoming.workspace())));
    return Kept.NOTHING;
  }

  /** All who may change it. */
  Set<String> all(String workspace) {
    Roles roles = members.roles(workspace);
    Set<String> all = new HashSet<>(roles.curators());
    all.addAll(roles.admins());
    return all;
  }

  /** Who looks after what nobody in the team keeps: the curators, or the admins without any. */
  Set<String> ofTheBuiltIn(String workspace) {
    Roles roles = members.roles(workspace);
    return roles.curators().isEmpty() ? roles.admins() : roles.curators();
  }
}
