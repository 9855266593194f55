package salescoach.bot.admin;

import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.surface.Registry;

/** {@code /coach forget}: everything that the coach has of a member, gone at their word. */
final class ForgetCommand {

  private final MemberStore members;
  private final ForgetStore store;

  ForgetCommand(MemberStore members, ForgetStore store) {
    this.members = members;
    this.store = store;
  }

  void offer(Registry registry) {
    registry.command("forget", "forget", "deletes everything I keep of yours", this::ask);
    registry.action(ForgetMessages.FORGET, this::forget);
  }

  private Kept ask(Incoming incoming, Answer answer) {
    answer.send(
        ForgetMessages.ask(
            store.holdings(incoming.workspace(), incoming.member()),
            members.member(incoming.workspace(), incoming.member())));
    return Kept.NOTHING;
  }

  private Kept forget(Incoming incoming, Answer answer) {
    answer.redraw(
        ForgetMessages.done(members.member(incoming.workspace(), incoming.member()).hasRole()));
    // Kept with the work's being done, so never again: were it gone before it is told, a second try
    // at telling would also delete what the member wrote since.
    return transaction -> store.forget(transaction, incoming.workspace(), incoming.member());
  }
}
