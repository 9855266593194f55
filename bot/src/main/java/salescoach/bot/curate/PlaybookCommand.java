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
    String words = sought.strip().toLowerCase(Locale.ROOT);
    List<Entry> shown =
        all.stream()
            .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(words))
            .sorted(
                Comparator.comparing((Entry entry) -> !own.contains(entry.id()))
                    .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER))
            .toList();
    Optional<Overview.Desk> forCurators =
        curators.isOne(incoming)
            ? Optional.of(
                new Overview.Desk(
                    groups(workspace).stream().map(PlaybookCommand::told).toList(),
                    team.stream()
                        .sorted(Comparator.comparing(TeamEntry::changedAt).reversed())
                        .toList(),
                    desk.playbook().mistakes()))
            : Optional.empty();
    return PlaybookMessage.of(
        new Overview(shown, sought.strip(), all.size(), own.size()), forCurators, clock.instant());
  }

  private Kept open(Incoming incoming, Answer answer) {
    String id = incoming.value("value");
    Optional<TeamEntry> own = desk.store().entry(incoming.workspace(), id);
    boolean curator = curators.isOne(incoming);
    Optional<Entry> entry =
        desk.shown(own, id).filter(it -> curator || desk.playbook().entry(it.id()).isPresent());
    boolean stays = incoming.isDirect() && !incoming.value("ephemeral").equals("true");
    Answer place = stays ? answer.in(incoming.channel(), incoming.thread()) : answer;
    place.send(
        entry
            .map(it -> EntryMessages.opened(it, desk.playbook().related(it), own, curator))
            .orElseGet(EntryMessages::gone));
    return Kept.NOTHING;
  }

  private Kept ignore(Incoming incoming, Answer answer) {
    if (!curators.isOne(incoming)) {
      answer.whisper(EntryMessages.curatorsAre(curators.all(incoming.workspace())));
      return Kept.NOTHING;
    }
    List<OpenQuestion> group = group(incoming.workspace(), incoming.value("value"));
    database.useTransaction(
        transaction ->
            questions.ignore(
                transaction,
                incoming.workspace(),
                group.stream().map(OpenQuestion::id).toList(),
                incoming.member(),
                clock.instant()));
    answer.redraw(drawn(incoming, ""));
    return Kept.NOTHING;
  }

  /** The open questions that are like one of them; none where that one is dealt with. */
  List<OpenQuestion> group(String workspace, String anchor) {
    return groups(workspace).stream()
        .filter(group -> group.stream().anyMatch(it -> it.id().toString().equals(anchor)))
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
        group.get(0).id().toString(),
        group.size(),
        (int) group.stream().map(OpenQuestion::member).distinct().count(),
        group.stream().map(OpenQuestion::text).distinct().toList(),
        group.stream().map(OpenQuestion::missing).flatMap(Optional::stream).distinct().toList());
  }
}
