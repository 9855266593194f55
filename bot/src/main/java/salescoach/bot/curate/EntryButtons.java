package salescoach.bot.curate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import salescoach.bot.curate.message.ChangeKind;
import salescoach.bot.curate.message.CurateActions;
import salescoach.bot.curate.message.EntryMessages;
import salescoach.bot.curate.message.EntryTarget;
import salescoach.bot.curate.message.HistoryView;
import salescoach.bot.curate.message.MenuChoice;
import salescoach.bot.curate.message.RetireModal;
import salescoach.bot.curate.message.TeamEntry;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Registry;
import salescoach.playbook.entry.Entry;

/** What can be done about an entry that is there. */
final class EntryButtons {

  private final Database database;
  private final Desk desk;
  private final Curators curators;
  private final EntryForms forms;
  private final ReviewNotices notices;
  private final Clock clock;

  EntryButtons(
      Database database,
      Desk desk,
      Curators curators,
      EntryForms forms,
      ReviewNotices notices,
      Clock clock) {
    this.database = database;
    this.desk = desk;
    this.curators = curators;
    this.forms = forms;
    this.notices = notices;
    this.clock = clock;
  }

  void offer(Registry registry) {
    registry.promptAction(CurateActions.MENU, this::menu);
    registry.promptAction(CurateActions.EDIT, (it, answer) -> edit(it, answer, value(it)));
    registry.promptAction(CurateActions.HISTORY, (it, answer) -> history(it, answer, value(it)));
    registry.promptAction(CurateActions.RETIRE, (it, answer) -> ask(it, answer, value(it)));
    registry.action(CurateActions.RESTORE, (it, answer) -> restore(it, answer, value(it)));
    registry.action(CurateActions.RIGHT, this::stillRight);
    registry.modal(RetireModal.CALLBACK, incoming -> Map.of(), this::retire);
  }

  private Kept menu(Incoming incoming, Answer answer) {
    Optional<MenuChoice> choice = MenuChoice.read(value(incoming));
    if (choice.isEmpty()) {
      return Kept.NOTHING;
    }
    String id = choice.get().entry();
    return switch (choice.get().action()) {
      case CurateActions.EDIT -> edit(incoming, answer, id);
      case CurateActions.RETIRE -> ask(incoming, answer, id);
      case CurateActions.RESTORE -> restore(incoming, answer, id);
      default -> history(incoming, answer, id);
    };
  }

  private Kept edit(Incoming incoming, Answer answer, String id) {
    return forms.edit(incoming, answer, id, List.of());
  }

  private Kept history(Incoming incoming, Answer answer, String id) {
    return ofCurator(
        incoming,
        answer,
        id,
        own ->
            answer.open(
                HistoryView.of(
                    own,
                    desk.store().history(incoming.workspace(), id, HistoryView.MOST + 1),
                    clock.instant())));
  }

  private Kept ask(Incoming incoming, Answer answer, String id) {
    return ofCurator(
        incoming,
        answer,
        id,
        own -> {
          if (own.retired()) {
            answer.whisper(EntryMessages.asItIs(own));
          } else {
            answer.open(RetireModal.of(own, desk.isBuiltIn(id), desk.linking(id)));
          }
        });
  }

  private Kept retire(Incoming incoming, Answer answer) {
    EntryTarget target = EntryTarget.read(incoming.value("metadata"));
    return ofCurator(
        incoming,
        answer,
        target.id(),
        own -> {
          Entry entry = own.entry();
          boolean made =
              made(incoming, ChangeKind.RETIRED, entry, target.version(), !own.retired());
          desk.refreshed();
          answer.send(
              made
                  ? EntryMessages.retired(entry, desk.isBuiltIn(own.id()), desk.linking(own.id()))
                  : own.retired()
                      ? EntryMessages.asItIs(own)
                      : EntryMessages.notRetired(own, clock.instant()));
        });
  }

  private Kept restore(Incoming incoming, Answer answer, String id) {
    return ofCurator(
        incoming,
        answer,
        id,
        own -> {
          boolean made =
              made(incoming, ChangeKind.RESTORED, own.entry(), own.version(), own.retired());
          desk.refreshed();
          answer.send(made ? EntryMessages.restored(own.entry()) : EntryMessages.asItIs(own));
        });
  }

  /** Does something about a team's entry for a curator, and says it where that can't be. */
  private Kept ofCurator(Incoming incoming, Answer answer, String id, Consumer<TeamEntry> deed) {
    if (!curators.isOne(incoming)) {
      return curators.refuse(incoming, answer);
    }
    own(incoming, id).ifPresentOrElse(deed, () -> answer.send(EntryMessages.gone()));
    return Kept.NOTHING;
  }

  private Kept stillRight(Incoming incoming, Answer answer) {
    String id = value(incoming);
    String workspace = incoming.workspace();
    Optional<Entry> entry = desk.playbook().entry(id);
    Optional<TeamEntry> own = own(incoming, id).filter(it -> !it.retired());
    if (entry.isPresent() && !curators.mayEdit(incoming, entry.get(), own)) {
      return curators.refuse(incoming, answer);
    }
    if (own.isPresent()) {
      Entry reviewed = Entries.reviewed(own.get().entry(), desk.today());
      TeamEntry now = own.get();
      made(incoming, ChangeKind.REVIEWED, reviewed, now.version(), !now.entry().equals(reviewed));
    } else if (desk.isBuiltIn(id)) {
      database.useTransaction(
          transaction ->
              desk.store().review(transaction, workspace, id, desk.today(), incoming.member()));
    }
    desk.refreshed();
    answer.redraw(notices.drawn(workspace, incoming.member()));
    return Kept.NOTHING;
  }

  /** Whether it was changed, now or at an earlier try: a change is made once for each press. */
  private boolean made(
      Incoming incoming, ChangeKind kind, Entry entry, int basedOn, boolean wanted) {
    Change change =
        new Change(incoming.key(), kind, entry, basedOn, incoming.member(), clock.instant());
    return database.inTransaction(
        transaction ->
            wanted
                ? desk.store().make(transaction, incoming.workspace(), change)
                : desk.store().isMade(transaction, incoming.workspace(), change));
  }

  private Optional<TeamEntry> own(Incoming incoming, String id) {
    return desk.store().entry(incoming.workspace(), id);
  }

  private static String value(Incoming incoming) {
    return incoming.value("value");
  }
}
