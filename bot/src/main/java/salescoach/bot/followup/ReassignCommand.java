package salescoach.bot.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.Beginning.Morning;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.PageActions;
import salescoach.bot.followup.message.ReassignMessages;
import salescoach.bot.followup.message.SmallModals;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.SlackMessage;
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
    registry.action(PageActions.REASSIGN_ALL, this::confirmed);
    registry.modal(SmallModals.REASSIGN, any -> Map.of(), this::submit);
  }

  private Kept command(Incoming incoming, Answer answer) {
    String[] mentioned = incoming.value("mentioned").split(",", -1);
    if (!desk.leads(incoming)) {
      answer.send(FollowUpMessages.forManagers());
    } else if (mentioned.length != 2 || mentioned[0].equals(mentioned[1])) {
      answer.send(ReassignMessages.usage());
    } else {
      ask(incoming, answer, new Exchange(mentioned[0], mentioned[1]));
    }
    return Kept.NOTHING;
  }

  private void ask(Incoming incoming, Answer answer, Exchange members) {
    int count = desk.prospects().ofMember(incoming.workspace(), members.from()).size();
    if (count == 0) {
      answer.send(ReassignMessages.nothing(members.from()));
    } else if (!beginning.canFollowUp(incoming.workspace(), members.to())) {
      answer.send(ReassignMessages.cannotReceive(members.to()));
    } else {
      answer.send(ReassignMessages.ask(count, members.from(), members.to(), members.value()));
    }
  }

  private Kept confirmed(Incoming incoming, Answer answer) {
    Optional<Exchange> asked = Exchange.read(incoming.value("value"));
    if (!desk.leads(incoming) || asked.isEmpty()) {
      answer.send(FollowUpMessages.forManagers());
      return Kept.NOTHING;
    }
    Exchange members = asked.get();
    if (isDone(incoming, answer, members.to())) {
      return Kept.NOTHING;
    }
    List<KnownProspect> all = desk.prospects().ofMember(incoming.workspace(), members.from());
    if (all.isEmpty()) {
      answer.send(ReassignMessages.nothing(members.from()));
      return Kept.NOTHING;
    }
    given(incoming, answer, all, members.to());
    return Kept.NOTHING;
  }

  /** Whose prospects go to whom. */
  private record Exchange(String from, String to) {

    String value() {
      return from + ":" + to;
    }

    static Optional<Exchange> read(String value) {
      int colon = value.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new Exchange(value.substring(0, colon), value.substring(colon + 1)));
    }
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
        outbox.about(incoming.workspace(), ReassignedWord.kind(incoming)).map(ReassignedWord::read);
    told.ifPresent(word -> answer.send(done(incoming, word.count(), to)));
    return told.isPresent();
  }

  private void given(Incoming incoming, Answer answer, List<KnownProspect> all, String to) {
    if (!beginning.canFollowUp(incoming.workspace(), to)) {
      answer.send(ReassignMessages.cannotReceive(to));
      return;
    }
    Morning morning = beginning.of(incoming.workspace(), to, desk.now());
    List<KnownProspect> moved =
        desk.database()
            .inTransaction(
                transaction -> {
                  List<KnownProspect> now = moved(transaction, incoming, all, to);
                  if (!now.isEmpty()) {
                    beginning.keep(transaction, incoming.workspace(), morning);
                    tell(transaction, incoming, now, to);
                  }
                  return now;
                });
    outbox.wake();
    answer.send(
        moved.isEmpty()
            ? ReassignMessages.nothing(all.get(0).owner())
            : done(incoming, moved.size(), to));
  }

  /** Moves those that nobody else moved in the meantime. */
  private List<KnownProspect> moved(
      Handle transaction, Incoming incoming, List<KnownProspect> all, String to) {
    List<KnownProspect> moved = new ArrayList<>();
    for (KnownProspect prospect : all) {
      desk.prospects()
          .lock(transaction, incoming.workspace(), prospect.id())
          .filter(now -> now.owner().equals(prospect.owner()))
          .ifPresent(
              now -> {
                desk.deeds()
                    .change(
                        transaction,
                        incoming.workspace(),
                        incoming.member(),
                        now.id(),
                        it -> it.ownedBy(to),
                        desk.now());
                moved.add(now);
              });
    }
    return moved;
  }

  private void tell(Handle transaction, Incoming incoming, List<KnownProspect> moved, String to) {
    ReassignedWord word = ReassignedWord.of(incoming.member(), to, moved);
    for (String member : told(incoming, moved, to)) {
      outbox.add(
          transaction,
          incoming.workspace(),
          word.to(member, ReassignedWord.kind(incoming), desk.today(incoming)));
    }
  }

  private static SlackMessage done(Incoming incoming, int count, String to) {
    return ReassignMessages.done(count, to, to.equals(incoming.member()));
  }

  /** Whoever has them now, and whoever had them; not whoever did it. */
  private static Set<String> told(Incoming incoming, List<KnownProspect> all, String to) {
    Set<String> told = all.stream().map(KnownProspect::owner).collect(Collectors.toSet());
    told.add(to);
    told.removeAll(Set.of(incoming.member(), ""));
    return told;
  }
}
