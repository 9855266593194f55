package salescoach.bot.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.SmallModals;
import salescoach.bot.followup.message.StepWords;
import salescoach.bot.followup.step.HandOffNote;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StandingEdit;
import salescoach.bot.followup.step.StepKey;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.draft.Prospect;

/** The small forms that change a prospect: until when, handed off to whom, still alive. */
final class StepForms {

  private final Desk desk;
  private final HomeRedraw home;

  StepForms(Desk desk, HomeRedraw home) {
    this.desk = desk;
    this.home = home;
  }

  void offer(Registry registry) {
    registry.modal(SmallModals.UNTIL, this::notToCome, this::until);
    registry.modal(
        SmallModals.HAND_OFF,
        incoming -> SmallModals.wrongContact(incoming.values()),
        this::handOff);
    registry.modal(SmallModals.ALIVE, this::notToCome, this::alive);
  }

  private Map<String, String> notToCome(Incoming incoming) {
    return SmallModals.notToCome(incoming.values(), desk.today(incoming));
  }

  private Kept until(Incoming incoming, Answer answer) {
    Optional<KnownProspect> prospect = prospect(incoming, answer);
    Optional<LocalDate> until = SmallModals.date(incoming.values(), SmallModals.DATE);
    if (prospect.isEmpty() || until.isEmpty()) {
      return Kept.NOTHING;
    }
    if (StepWords.isOver(prospect.get())) {
      return told(incoming, answer, Optional.of(FollowUpMessages.nothingToStop(prospect.get())));
    }
    boolean step = StepKey.read(incoming.value("metadata")).isPresent();
    UUID id = prospect.get().id();
    String workspace = incoming.workspace();
    String member = incoming.member();
    Optional<KnownProspect> after =
        desk.database()
            .inTransaction(
                transaction ->
                    step
                        ? desk.deeds()
                            .snooze(transaction, workspace, member, id, until.get(), desk.now())
                        : desk.deeds()
                            .stop(transaction, workspace, member, id, until.get(), desk.now()));
    return told(
        incoming,
        answer,
        after.map(
            it ->
                step
                    ? FollowUpMessages.putOff(it, until.get())
                    : FollowUpMessages.stopped(it, until.get())));
  }

  private Kept alive(Incoming incoming, Answer answer) {
    Optional<KnownProspect> prospect = prospect(incoming, answer);
    if (prospect.isEmpty()) {
      return Kept.NOTHING;
    }
    Optional<LocalDate> deadline = SmallModals.date(incoming.values(), SmallModals.DATE);
    LocalDate today = desk.today(incoming.workspace(), prospect.get());
    Optional<KnownProspect> after =
        desk.database()
            .inTransaction(
                transaction ->
                    desk.deeds()
                        .change(
                            transaction,
                            incoming.workspace(),
                            incoming.member(),
                            prospect.get().id(),
                            known -> kept(known, deadline, today),
                            desk.now()));
    return told(
        incoming,
        answer,
        after.map(
            it ->
                FollowUpMessages.alive(
                    it, desk.next(incoming.workspace(), it), desk.today(incoming))));
  }

  /** Its time begins anew, or else it would be to winnow again tomorrow. */
  private static KnownProspect kept(
      KnownProspect known, Optional<LocalDate> deadline, LocalDate today) {
    return known.with(
        StandingEdit.of(known.standing()).leadSince(Optional.of(today)).deadline(deadline).made());
  }

  private Kept handOff(Incoming incoming, Answer answer) {
    Optional<KnownProspect> prospect = prospect(incoming, answer);
    if (prospect.isEmpty()) {
      return Kept.NOTHING;
    }
    KnownProspect before = prospect.get();
    LocalDate today = desk.today(incoming.workspace(), before);
    Optional<SlackMessage> leftAlone =
        desk.leftAlone(incoming, before, toNewContact(before, incoming, today));
    if (leftAlone.isPresent()) {
      return told(incoming, answer, leftAlone);
    }
    Optional<KnownProspect> after =
        desk.database()
            .inTransaction(transaction -> handedOff(transaction, incoming, before, today));
    return told(
        incoming,
        answer,
        after.map(
            it ->
                FollowUpMessages.handedOff(
                    before, it, desk.next(incoming.workspace(), it), desk.today(incoming))));
  }

  /** With the touch that brought it, whose text keeps the name of whoever passed the rep on. */
  private Optional<KnownProspect> handedOff(
      Handle transaction, Incoming incoming, KnownProspect before, LocalDate today) {
    Channel channel =
        StepKey.read(incoming.value("metadata"))
            .map(key -> Outcome.HANDED_OFF.channel(key.action()))
            .orElse(Channel.CALL);
    String person = (before.facts().firstName() + " " + before.contact().lastName()).strip();
    Logging logging =
        new Logging(
            before.id(),
            Logging.touchId(incoming.key()),
            incoming.member(),
            Outcome.HANDED_OFF,
            channel,
            desk.now(),
            HandOffNote.of(person, newName(incoming)),
            desk.now());
    return desk.deeds()
        .log(transaction, incoming.workspace(), logging)
        .flatMap(
            logged ->
                desk.deeds()
                    .change(
                        transaction,
                        incoming.workspace(),
                        incoming.member(),
                        before.id(),
                        known -> toNewContact(known, incoming, today),
                        desk.now()));
  }

  private static String newName(Incoming incoming) {
    return (typed(incoming, SmallModals.FIRST_NAME) + " " + typed(incoming, SmallModals.LAST_NAME))
        .strip();
  }

  private static KnownProspect toNewContact(
      KnownProspect known, Incoming incoming, LocalDate today) {
    Prospect facts = known.facts();
    return known
        .knownAs(
            new Prospect(
                facts.company(),
                facts.industry(),
                facts.region(),
                typed(incoming, SmallModals.FIRST_NAME),
                typed(incoming, SmallModals.ROLE),
                false),
            new Contact(
                typed(incoming, SmallModals.LAST_NAME),
                typed(incoming, SmallModals.EMAIL),
                typed(incoming, SmallModals.PHONE)))
        .with(
            StandingEdit.of(known.standing())
                .stage(Stage.HANDED_OFF)
                .handedOffOn(Optional.of(today))
                .agreedOn(Optional.empty())
                .backBurnerOn(Optional.empty())
                .gone(false)
                .made());
  }

  private static String typed(Incoming incoming, String block) {
    return Modals.typed(incoming.values(), block).orElse("");
  }

  /** The prospect that the form is about, where whoever sends it may change it. */
  private Optional<KnownProspect> prospect(Incoming incoming, Answer answer) {
    String metadata = incoming.value("metadata");
    Optional<KnownProspect> prospect =
        StepKey.read(metadata)
            .map(key -> desk.prospects().prospect(incoming.workspace(), key.prospect()))
            .orElseGet(() -> desk.prospect(incoming, metadata));
    if (prospect.isEmpty()) {
      answer.directly().send(FollowUpMessages.gone());
    } else if (!desk.manages(incoming, prospect.get())) {
      answer.directly().send(FollowUpMessages.notYours(prospect.get()));
      return Optional.empty();
    }
    return prospect;
  }

  private Kept told(Incoming incoming, Answer answer, Optional<SlackMessage> message) {
    answer.directly().send(message.orElseGet(FollowUpMessages::gone));
    if (StepKey.read(incoming.value("metadata")).isPresent()) {
      home.redraw(incoming.workspace(), incoming.member());
    }
    return Kept.NOTHING;
  }
}
