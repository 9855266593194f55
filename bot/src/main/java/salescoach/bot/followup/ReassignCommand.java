package salescoach.bot.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salescoach.bot.followup.Beginning.Morning;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.SmallModals;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.surface.Registry;

/** {@code /coach reassign}: somebody else follows up from now on. */
final class ReassignCommand {

  private final Desk desk;
  private final Beginning beginning;
  private final Outbox outbox;

  ReassignCommand(Desk desk, Beginning beginning, Outbox outbox) {
    this.desk = desk;
    this.beginning = beginning;
    this.outbox = outbox;
  }

  /** Says what its word says, too; before the outbox begins to send. */
  void offer(Registry registry) {
    outbox.kinds().on(ReassignedWord.KIND, letter -> ReassignedWord.draw(letter, desk.prospects()));
    registry.command(
        "reassign", "reassign @from @to", "gives a rep's prospects to another", this::command);
    registry.modal(SmallModals.REASSIGN, any -> Map.of(), this::submit);
  }

  private Kept command(Incoming incoming, Answer answer) {
    if (!desk.leads(incoming)) {
      answer.send(FollowUpMessages.forManagers());
      return Kept.NOTHING;
    }
    String[] mentioned = incoming.value("mentioned").split(",", -1);
    if (mentioned.length != 2 || mentioned[0].equals(mentioned[1])) {
      answer.send(FollowUpMessages.reassignUsage());
      return Kept.NOTHING;
    }
    if (isDone(incoming, answer, mentioned[1])) {
      return Kept.NOTHING;
    }
    List<KnownProspect> all = desk.prospects().ofMember(incoming.workspace(), mentioned[0]);
    if (all.isEmpty()) {
      answer.send(FollowUpMessages.nothingToReassign(mentioned[0]));
      return Kept.NOTHING;
    }
    given(incoming, answer, all, mentioned[1]);
    return Kept.NOTHING;
  }

  private Kept submit(Incoming incoming, Answer answer) {
    answer.directly();
    Optional<KnownProspect> prospect = desk.prospect(incoming, incoming.value("metadata"));
    String to = incoming.value(SmallModals.TO);
    if (prospect.isEmpty() || to.isEmpty()) {
      answer.send(FollowUpMessages.gone());
      return Kept.NOTHING;
    }
    if (isDone(incoming, answer, to)) {
      return Kept.NOTHING;
    }
    KnownProspect one = prospect.get();
    if (!desk.manages(incoming, one)) {
      answer.send(FollowUpMessages.notYours(one));
      return Kept.NOTHING;
    }
    boolean all = incoming.value(SmallModals.ALL).contains("all") && desk.leads(incoming);
    List<KnownProspect> given =
        all && !one.owner().isEmpty()
            ? desk.prospects().ofMember(incoming.workspace(), one.owner())
            : List.of(one);
    given(incoming, answer, given, to);
    return Kept.NOTHING;
  }

  /** Whether it was done before this process took the work up; the word is on its way then. */
  private boolean isDone(Incoming incoming, Answer answer, String to) {
    Optional<ReassignedWord> told =
        outbox
            .about(incoming.workspace(), to, ReassignedWord.kind(incoming))
            .map(ReassignedWord::read);
    told.ifPresent(word -> answer.send(FollowUpMessages.reassigned(word.count(), to)));
    return told.isPresent();
  }

  private void given(Incoming incoming, Answer answer, List<KnownProspect> all, String to) {
    if (!beginning.canFollowUp(incoming.workspace(), to)) {
      answer.send(FollowUpMessages.cannotReceive(to));
      return;
    }
    ReassignedWord word = ReassignedWord.of(incoming.member(), all);
    Outgoing outgoing = word.to(to, ReassignedWord.kind(incoming), desk.today(incoming));
    Morning morning = beginning.of(incoming.workspace(), to, desk.now());
    desk.database()
        .useTransaction(
            transaction -> {
              for (KnownProspect prospect : all) {
                desk.deeds()
                    .change(
                        transaction,
                        incoming.workspace(),
                        incoming.member(),
                        prospect.id(),
                        now -> now.owner().equals(prospect.owner()) ? now.ownedBy(to) : now,
                        desk.now());
              }
              beginning.keep(transaction, incoming.workspace(), morning);
              if (!to.equals(incoming.member())) {
                outbox.add(transaction, incoming.workspace(), outgoing);
              }
            });
    outbox.wake();
    answer.send(FollowUpMessages.reassigned(all.size(), to));
  }
}
