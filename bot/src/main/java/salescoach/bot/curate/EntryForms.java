package salescoach.bot.curate;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import salescoach.bot.curate.message.ChangeKind;
import salescoach.bot.curate.message.CurateActions;
import salescoach.bot.curate.message.EntryForm;
import salescoach.bot.curate.message.EntryMessages;
import salescoach.bot.curate.message.EntryModal;
import salescoach.bot.curate.message.EntryTarget;
import salescoach.bot.curate.message.FormNotes;
import salescoach.bot.curate.message.GroupKey;
import salescoach.bot.curate.message.TeamEntry;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.MemberId;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Choice;
import salescoach.bot.surface.Registry;
import salescoach.playbook.entry.Entry;
import salescoach.playbook.entry.EntryId;

/** The form of an entry: opened for something new or something there, checked, and saved. */
final class EntryForms {

  private final Database database;
  private final Desk desk;
  private final Curators curators;
  private final PlaybookCommand list;
  private final Askers askers;
  private final Clock clock;

  EntryForms(
      Database database,
      Desk desk,
      Curators curators,
      PlaybookCommand list,
      Askers askers,
      Clock clock) {
    this.database = database;
    this.desk = desk;
    this.curators = curators;
    this.list = list;
    this.askers = askers;
    this.clock = clock;
  }

  void offer(Registry registry) {
    registry.shortcut(CurateActions.SHORTCUT, this::ofMessage);
    registry.promptAction(CurateActions.NEW, this::blank);
    registry.promptAction(CurateActions.WRITE, this::ofGroup);
    registry.modal(EntryModal.CALLBACK, this::errors, this::save);
    registry.options(EntryModal.RELATED, this::related);
  }

  private List<Choice> related(Incoming typed) {
    String words = typed.text().strip().toLowerCase(Locale.ROOT);
    return desk.playbook().entries().stream()
        .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(words))
        .limit(BlockLimits.OPTIONS)
        .map(entry -> new Choice(EntryModal.label(entry), entry.id()))
        .toList();
  }

  private Kept ofMessage(Incoming incoming, Answer answer) {
    return fresh(incoming, answer, List.of(), incoming.text().strip());
  }

  private Kept blank(Incoming incoming, Answer answer) {
    return fresh(incoming, answer, List.of(), "");
  }

  private Kept ofGroup(Incoming incoming, Answer answer) {
    List<OpenQuestion> group =
        list.asRead(incoming.workspace(), GroupKey.read(incoming.value("value")));
    Optional<String> unhelpful = Askers.unhelpful(group);
    if (group.isEmpty()) {
      answer.whisper(EntryMessages.dealtWith());
      return Kept.NOTHING;
    }
    if (unhelpful.isPresent() && desk.playbook().entry(unhelpful.get()).isPresent()) {
      return edit(incoming, answer, unhelpful.get(), group);
    }
    return fresh(incoming, answer, group, "");
  }

  private Kept fresh(Incoming incoming, Answer answer, List<OpenQuestion> group, String body) {
    if (!curators.isOne(incoming)) {
      return curators.refuse(incoming, answer);
    }
    answer.open(
        EntryModal.of(
            new EntryTarget("", 0, Askers.ids(group)),
            EntryForm.fresh(Askers.texts(group), body, incoming.member()),
            desk.playbook().entries(),
            FormNotes.fresh(group.size())));
    return Kept.NOTHING;
  }

  /**
   * Opens the form of an entry that is there.
   *
   * @param group questions that it gave no help with, and that it is edited for
   */
  Kept edit(Incoming incoming, Answer answer, String id, List<OpenQuestion> group) {
    Optional<TeamEntry> own = desk.store().entry(incoming.workspace(), id);
    Optional<Entry> shown = desk.shown(own, id);
    if (shown.isEmpty()) {
      answer.whisper(EntryMessages.gone());
      return Kept.NOTHING;
    }
    Entry entry = shown.get();
    if (!curators.mayEdit(incoming, entry, own)) {
      return curators.refuse(incoming, answer);
    }
    String owner = MemberId.isOne(entry.owner()) ? entry.owner() : incoming.member();
    EntryForm start = EntryForm.of(entry, owner);
    if (!start.fits()) {
      answer.whisper(EntryMessages.tooLongToEdit(entry));
      return Kept.NOTHING;
    }
    answer.open(
        EntryModal.of(
            new EntryTarget(id, own.map(TeamEntry::version).orElse(0), Askers.ids(group)),
            start.alsoAsked(Askers.texts(group)),
            desk.playbook().entries().stream().filter(it -> !it.id().equals(id)).toList(),
            FormNotes.edit(entry, own, group.size(), clock.instant())));
    return Kept.NOTHING;
  }

  private Map<String, String> errors(Incoming incoming) {
    EntryTarget target = EntryTarget.read(incoming.value("metadata"));
    Form<EntryForm> form = EntryForm.read(target, incoming.values());
    if (!(form instanceof Form.Filled<EntryForm> filled)) {
      return form instanceof Form.Wrong<EntryForm> wrong ? wrong.errors() : Map.of();
    }
    Map<String, String> errors = new HashMap<>();
    idError(incoming.workspace(), target, filled.value())
        .ifPresent(error -> errors.put(EntryModal.TITLE, error));
    asked(target, filled.value()).ifPresent(e -> errors.put(EntryModal.QUESTIONS.block(), e));
    return errors;
  }

  private Optional<String> idError(String workspace, EntryTarget target, EntryForm form) {
    String id = target.isNew() ? EntryId.of(form.title()) : target.id();
    Optional<TeamEntry> own = desk.store().entry(workspace, id);
    if (target.isNew()) {
      return own.map(FormNotes::taken)
          .or(() -> desk.playbook().entry(id).map(FormNotes::takenByBuiltIn));
    }
    return own.filter(it -> it.version() != target.version())
        .map(EntryMessages::overtakenInTheForm);
  }

  /** Two entries for the very same words could not be told apart. */
  private Optional<String> asked(EntryTarget target, EntryForm form) {
    return desk.playbook().entries().stream()
        .filter(entry -> !entry.id().equals(target.id()))
        .flatMap(
            entry ->
                entry.questions().stream()
                    .filter(
                        question -> form.questions().stream().anyMatch(it -> same(it, question)))
                    .map(question -> FormNotes.askedElsewhere(question, entry)))
        .findFirst();
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String question) {
    return question.toLowerCase(Locale.ROOT).replace("?", "").replace(".", "").strip();
  }

  private Kept save(Incoming incoming, Answer answer) {
    EntryTarget target = EntryTarget.read(incoming.value("metadata"));
    if (!(EntryForm.read(target, incoming.values()) instanceof Form.Filled<EntryForm> form)) {
      // What was checked before it was committed stays right.
      return Kept.NOTHING;
    }
    String workspace = incoming.workspace();
    String id = target.isNew() ? EntryId.of(form.value().title()) : target.id();
    Optional<TeamEntry> own = desk.store().entry(workspace, id);
    Optional<Entry> before = desk.shown(own, id).filter(it -> !target.isNew());
    Entry entry = entry(id, form.value(), before);
    Change change =
        new Change(
            incoming.key(),
            target.version() == 0 ? ChangeKind.CREATED : ChangeKind.EDITED,
            entry,
            target.version(),
            incoming.member(),
            clock.instant());
    boolean may =
        before
            .map(it -> curators.mayEdit(incoming, it, own))
            .orElseGet(() -> curators.isOne(incoming));
    // Whoever handed the entry over with this very press was allowed to.
    if (!may && !isMade(workspace, change)) {
      return curators.refuse(incoming, answer);
    }
    if (!database.inTransaction(transaction -> desk.store().make(transaction, workspace, change))) {
      desk.store()
          .entry(workspace, id)
          .ifPresent(
              now -> answer.send(EntryMessages.overtaken(now, form.value(), clock.instant())));
      return Kept.NOTHING;
    }
    List<UUID> answered = askers.answered(workspace, change, target.questions(), desk.refreshed());
    Kept told = askers.tell(incoming, answer, entry, answered);
    answer.send(
        EntryMessages.saved(
            entry,
            desk.isBuiltIn(id),
            answered.size(),
            curators.rights(incoming, entry, desk.store().entry(workspace, id))));
    return told;
  }

  private boolean isMade(String workspace, Change change) {
    return database.inTransaction(it -> desk.store().isMade(it, workspace, change));
  }

  /** The entry as the form has it, with what the form of the one before does not show. */
  private Entry entry(String id, EntryForm form, Optional<Entry> before) {
    Set<String> offered =
        desk.playbook().entries().stream().map(Entry::id).collect(Collectors.toSet());
    return form.relatedAlso(before.map(Entry::related).orElse(List.of()), offered)
        .entry(id, before.map(Entry::faults).orElse(List.of()), desk.today());
  }
}
