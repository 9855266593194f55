package salescoach.bot.curate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.bot.curate.message.CurateActions;
import salescoach.bot.curate.message.EntryMessages;
import salescoach.bot.curate.message.GroupKey;
import salescoach.bot.curate.message.OpenGroup;
import salescoach.bot.curate.message.Overview;
import salescoach.bot.curate.message.PlaybookMessage;
import salescoach.bot.curate.message.TeamEntry;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Registry;
import salescoach.playbook.entry.Entry;
import salescoach.playbook.groups.Asked;
import salescoach.playbook.groups.QuestionGroups;

/** {@code /coach playbook}: the list, and for curators the questions and what can be done. */
final class PlaybookCommand {

  private final Database database;
  private final Desk desk;
  private final Curators curators;
  private final OpenQuestions questions;
  private final Clock clock;

  PlaybookCommand(
      Database database, Desk desk, Curators curators, OpenQuestions questions, Clock clock) {
    this.database = database;
    this.desk = desk;
    this.curators = curators;
    this.questions = questions;
    this.clock = clock;
  }

  void offer(Registry registry) {
    registry.command(
        "playbook", "playbook", "lists what the playbook knows, and what it lacks", this::list);
    registry.action(CurateActions.OPEN, this::open);
    registry.action(CurateActions.IGNORE, this::ignore);
  }

  private Kept list(Incoming incoming, Answer answer) {
    answer.send(drawn(incoming, incoming.text()));
    return Kept.NOTHING;
  }

  private SlackMessage drawn(Incoming incoming, String sought) {
    String workspace = incoming.workspace();
    List<TeamEntry> team = desk.store().entries(workspace);
    Set<String> own =
        team.stream()
            .filter(entry -> !entry.retired())
            .map(TeamEntry::id)
            .collect(Collectors.toSet());
    List<Entry> all = desk.playbook().entries();
    boolean curator = curators.isOne(incoming);
    List<Entry> shown = new ArrayList<>(titled(all, sought));
    shown.sort(
        Comparator.comparing((Entry entry) -> !own.contains(entry.id()))
            .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER));
    List<Entry> retired = curator ? retired(team, shown, sought) : List.of();
    shown.addAll(retired);
    Optional<Overview.Desk> forCurators =
        curator
            ? Optional.of(
                new Overview.Desk(
                    groups(workspace).stream().map(PlaybookCommand::told).toList(),
                    team.stream()
                        .sorted(Comparator.comparing(TeamEntry::changedAt).reversed())
                        .toList(),
                    desk.playbook().mistakes()))
            : Optional.empty();
    return PlaybookMessage.of(
        new Overview(
            shown,
            retired.stream().map(Entry::id).collect(Collectors.toSet()),
            sought.strip(),
            all.size(),
            own.size()),
        forCurators,
        clock.instant());
  }

  /** Retired entries, but those in whose place a built-in one is shown. */
  private static List<Entry> retired(List<TeamEntry> team, List<Entry> shown, String sought) {
    Set<String> ids = shown.stream().map(Entry::id).collect(Collectors.toSet());
    return titled(
            team.stream()
                .filter(entry -> entry.retired() && !ids.contains(entry.id()))
                .map(TeamEntry::entry)
                .toList(),
            sought)
        .stream()
        .sorted(Comparator.comparing(Entry::title, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static List<Entry> titled(List<Entry> entries, String sought) {
    String words = sought.strip().toLowerCase(Locale.ROOT);
    return entries.stream()
        .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }

  private Kept open(Incoming incoming, Answer answer) {
    String id = incoming.value("value");
    Optional<TeamEntry> own = desk.store().entry(incoming.workspace(), id);
    boolean curator = curators.isOne(incoming);
    Optional<Entry> entry =
        desk.shown(own, id).filter(it -> curator || desk.playbook().entry(it.id()).isPresent());
    boolean stays = incoming.isDirect() && !incoming.value("ephemeral").equals("true");
    Answer place = stays ? answer.in(incoming.channel(), incoming.thread()) : answer;
    place.send(entry.map(it -> opened(incoming, it, own)).orElseGet(EntryMessages::gone));
    return Kept.NOTHING;
  }

  private SlackMessage opened(Incoming incoming, Entry entry, Optional<TeamEntry> own) {
    return EntryMessages.opened(
        entry, desk.playbook().related(entry), own, curators.rights(incoming, entry, own));
  }

  private Kept ignore(Incoming incoming, Answer answer) {
    if (!curators.isOne(incoming)) {
      return curators.refuse(incoming, answer);
    }
    GroupKey key = GroupKey.read(incoming.value("value"));
    List<OpenQuestion> group = asRead(incoming.workspace(), key);
    database.useTransaction(
        transaction ->
            questions.ignore(
                transaction,
                incoming.workspace(),
                Askers.ids(group),
                incoming.member(),
                clock.instant()));
    answer.redraw(drawn(incoming, key.sought()));
    answer.whisper(
        group.isEmpty() ? EntryMessages.dealtWith() : EntryMessages.ignored(group.size()));
    return Kept.NOTHING;
  }

  /**
   * The questions that a button was about when it was read: those asked since come after them.
   *
   * @return none where some of them are dealt with, or stand in another group by now
   */
  List<OpenQuestion> asRead(String workspace, GroupKey key) {
    return groups(workspace).stream()
        .filter(group -> group.size() >= key.count())
        .map(group -> group.subList(0, key.count()))
        .filter(group -> key.isOf(Askers.ids(group)))
        .findFirst()
        .orElse(List.of());
  }

  private List<List<OpenQuestion>> groups(String workspace) {
    List<OpenQuestion> open = questions.open(workspace, QuestionGroups.MOST);
    Map<String, OpenQuestion> byId = new HashMap<>();
    open.forEach(question -> byId.put(question.id().toString(), question));
    List<List<OpenQuestion>> groups = new ArrayList<>();
    for (List<Asked> group :
        QuestionGroups.of(
            open.stream().map(it -> new Asked(it.id().toString(), it.text())).toList())) {
      groups.add(
          group.stream()
              .map(asked -> Optional.ofNullable(byId.get(asked.id())))
              .flatMap(Optional::stream)
              .toList());
    }
    return groups;
  }

  private static OpenGroup told(List<OpenQuestion> group) {
    return new OpenGroup(
        Askers.ids(group),
        (int) group.stream().map(OpenQuestion::member).distinct().count(),
        group.stream().map(OpenQuestion::text).distinct().toList(),
        group.stream().map(OpenQuestion::missing).flatMap(Optional::stream).distinct().toList());
  }
}
