package salescoach.bot.followup;

import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.LogMessages;
import salescoach.bot.followup.message.PageActions;
import salescoach.bot.followup.message.ProspectModal;
import salescoach.bot.followup.message.SmallModals;
import salescoach.bot.followup.message.StepWords;
import salescoach.bot.followup.step.StandingEdit;
import salescoach.bot.followup.typed.Matches;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Handler;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.surface.Registry;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;

/** {@code /coach prospect}: a prospect's page, and the buttons on it. */
final class PageCommand {

  /** Nothing was done: the card is only looked at. */
  private static final String LOOKED = "";

  private final Desk desk;

  PageCommand(Desk desk) {
    this.desk = desk;
  }

  void offer(Registry registry) {
    registry.command(
        "prospect", "prospect acme", "shows what you know and what you tried", this::command);
    registry.action(PageActions.SHOW, this::show);
    for (int i = 1; i <= LogMessages.mostChoices(); i++) {
      registry.action(PageActions.SHOW + "_" + i, this::showInstead);
    }
    registry.promptAction(PageActions.LOG, opens((incoming, it) -> SmallModals.log(it), true));
    registry.promptAction(
        PageActions.EDIT, opens((incoming, it) -> ProspectModal.filled(it), false));
    registry.promptAction(
        PageActions.STOP,
        opens((incoming, it) -> SmallModals.until(it, it.id().toString()), false));
    registry.promptAction(
        PageActions.HAND_OFF,
        opens((incoming, it) -> SmallModals.handOff(it, it.id().toString()), false));
    registry.promptAction(
        PageActions.REASSIGN,
        opens((incoming, it) -> SmallModals.reassign(it, desk.leads(incoming)), false));
    registry.action(PageActions.WON, moves(Stage.WON, "Won. Well done!"));
    registry.action(PageActions.LOST, moves(Stage.LOST, "Lost"));
    registry.action(PageActions.BACK_BURNER, moves(Stage.BACK_BURNER, "On the back-burner"));
    registry.action(PageActions.RESUME, this::resume);
    registry.action(PageActions.REOPEN, changes("Taken up again", PageCommand::reopened));
    registry.action(
        PageActions.LEAVE_ALONE, changes("Not to be contacted any more", PageCommand::leftAlone));
    registry.action(PageActions.ERASE, this::erase);
  }

  private Kept command(Incoming incoming, Answer answer) {
    if (incoming.text().isEmpty()) {
      answer.send(FollowUpMessages.whom("prospect"));
      return Kept.NOTHING;
    }
    one(desk, incoming, answer, incoming.text())
        .ifPresent(prospect -> answer.send(desk.page(incoming, prospect, LOOKED)));
    return Kept.NOTHING;
  }

  /** The one prospect that was typed; where it is not clear, that is asked. */
  static Optional<KnownProspect> one(Desk desk, Incoming incoming, Answer answer, String typed) {
    Matches matches = desk.find(incoming, typed);
    if (matches.clear().size() == 1) {
      return Optional.of(matches.clear().get(0));
    }
    List<KnownProspect> choices = matches.clear().isEmpty() ? matches.near() : matches.clear();
    List<String> values = choices.stream().map(it -> it.id().toString()).toList();
    answer.send(
        matches.clear().isEmpty()
            ? LogMessages.unknown(typed, choices, values, PageActions.SHOW)
            : LogMessages.which(choices, values, PageActions.SHOW));
    return Optional.empty();
  }

  private Kept show(Incoming incoming, Answer answer) {
    answer.whisper(
        desk.prospect(incoming, incoming.value("value"))
            .map(prospect -> desk.page(incoming, prospect, LOOKED))
            .orElseGet(FollowUpMessages::gone));
    return Kept.NOTHING;
  }

  private Kept showInstead(Incoming incoming, Answer answer) {
    answer.redraw(
        desk.prospect(incoming, incoming.value("value"))
            .map(prospect -> desk.page(incoming, prospect, LOOKED))
            .orElseGet(FollowUpMessages::gone));
    return Kept.NOTHING;
  }

  private Handler opens(BiFunction<Incoming, KnownProspect, View> modal, boolean everybody) {
    return (incoming, answer) -> {
      pressed(incoming, answer, everybody)
          .ifPresent(prospect -> answer.open(modal.apply(incoming, prospect)));
      return Kept.NOTHING;
    };
  }

  private Handler moves(Stage to, String bold) {
    return changes(
        bold,
        (known, today) -> known.with(StandingEdit.of(known.standing()).moved(to, today).made()));
  }

  private Handler changes(String bold, BiFunction<KnownProspect, LocalDate, KnownProspect> how) {
    return (incoming, answer) -> {
      pressed(incoming, answer, false)
          .flatMap(prospect -> changed(incoming, prospect, how))
          .ifPresent(after -> desk.redraw(incoming, answer, after, bold));
      return Kept.NOTHING;
    };
  }

  private Optional<KnownProspect> changed(
      Incoming incoming,
      KnownProspect prospect,
      BiFunction<KnownProspect, LocalDate, KnownProspect> how) {
    LocalDate today = desk.today(incoming.workspace(), prospect);
    return desk.database()
        .inTransaction(
            transaction ->
                desk.deeds()
                    .change(
                        transaction,
                        incoming.workspace(),
                        incoming.member(),
                        prospect.id(),
                        known -> how.apply(known, today),
                        desk.now()));
  }

  private Kept resume(Incoming incoming, Answer answer) {
    Optional<KnownProspect> prospect = pressed(incoming, answer, false);
    if (prospect.filter(known -> !isStopped(known, desk.today(incoming))).isPresent()) {
      desk.redraw(incoming, answer, prospect.get(), "Nothing was stopped here");
      return Kept.NOTHING;
    }
    prospect
        .flatMap(known -> changed(incoming, known, PageCommand::resumed))
        .ifPresent(after -> desk.redraw(incoming, answer, after, "Taken up again"));
    return Kept.NOTHING;
  }

  /** Whether there is a step that waits for a day to come because somebody put it off. */
  static boolean isStopped(KnownProspect known, LocalDate today) {
    return !StepWords.isOver(known)
        && known.standing().notBefore().filter(day -> day.isAfter(today)).isPresent();
  }

  static KnownProspect resumed(KnownProspect known, LocalDate today) {
    return known.with(StandingEdit.of(known.standing()).notBefore(Optional.empty()).made());
  }

  private static KnownProspect reopened(KnownProspect known, LocalDate today) {
    Standing standing = known.standing();
    StandingEdit edit = StandingEdit.of(standing);
    boolean over =
        standing.stage() == Stage.WON
            || standing.stage() == Stage.LOST
            || standing.stage() == Stage.BACK_BURNER;
    // A lead whose contact had left, or so it seemed, is a lead still.
    if (over || standing.doNotContact()) {
      edit.moved(Stage.PROSPECT, today);
    }
    return known.with(edit.doNotContact(false).gone(false).made());
  }

  private static KnownProspect leftAlone(KnownProspect known, LocalDate today) {
    return known.with(StandingEdit.of(known.standing()).doNotContact(true).made());
  }

  private Kept erase(Incoming incoming, Answer answer) {
    pressed(incoming, answer, false)
        .flatMap(prospect -> erased(incoming, prospect))
        .ifPresent(after -> answer.redraw(FollowUpMessages.erased(after)));
    return Kept.NOTHING;
  }

  private Optional<KnownProspect> erased(Incoming incoming, KnownProspect prospect) {
    return desk.database()
        .inTransaction(
            (Handle transaction) ->
                desk.deeds()
                    .erase(
                        transaction,
                        incoming.workspace(),
                        incoming.member(),
                        prospect.id(),
                        desk.now()));
  }

  private Optional<KnownProspect> pressed(Incoming incoming, Answer answer, boolean everybody) {
    Optional<KnownProspect> prospect = desk.prospect(incoming, incoming.value("value"));
    if (prospect.isEmpty()) {
      answer.whisper(FollowUpMessages.gone());
      return Optional.empty();
    }
    if (!everybody && !desk.manages(incoming, prospect.get())) {
      answer.whisper(FollowUpMessages.notYours(prospect.get()));
      return Optional.empty();
    }
    return prospect;
  }
}
