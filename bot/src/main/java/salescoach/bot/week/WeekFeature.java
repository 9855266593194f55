package salescoach.bot.week;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.clock.Timetable;
import salescoach.bot.nudge.MessageKinds;
import salescoach.bot.outbox.Letter;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.cadence.WorkingDays;

/**
 * The week's messages. A rep's is written down with the first morning of a rep's week; the
 * managers' on the team's first working day, at the time of the team's reminder, or on the next one
 * where the coach was away on that. Each is known by the Monday of the week in which it is told, so
 * that it is told once.
 */
public final class WeekFeature {

  /** To a manager: the team's week. */
  public static final String TEAM = "week-team";

  private static final Duration LOOK = Duration.ofMinutes(5);

  /** For how long a week is news. */
  private static final Duration NEWS = Duration.ofHours(12);

  private final Database database;
  private final WeekStore store;
  private final FollowUpStore members;
  private final WorkspaceStore workspaces;
  private final Outbox outbox;
  private final Gallery gallery;
  private final Clock clock;

  public WeekFeature(Database database, Outbox outbox, SlackApi slack, Clock clock) {
    this.database = database;
    this.store = new WeekStore(database);
    this.members = new FollowUpStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.outbox = outbox;
    this.gallery = new Gallery(outbox, slack);
    this.clock = clock;
  }

  /** Says what its messages say; before the outbox begins to send. */
  public WeekFeature offer() {
    outbox.kinds().on(MessageKinds.WEEK, this::ofRep).on(TEAM, this::ofTeam);
    return this;
  }

  /** Has it looked again and again whether it is time for the managers'. */
  public Timetable schedule(Timetable timetable, String workspace) {
    return timetable.every(LOOK, "team's week", () -> round(workspace));
  }

  /** Writes the managers' messages down, if it is time for them; a second time changes nothing. */
  void round(String workspace) {
    TeamFollowUp team = workspaces.followUp(workspace);
    ZonedDateTime now = clock.instant().atZone(team.zone());
    LocalDate today = now.toLocalDate();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (!days(team).isWorking(today)
        || now.toLocalTime().isBefore(team.channelAt())
        || !(isFirst(monday, today, days(team)) || isOwed(workspace, monday, days(team)))) {
      return;
    }
    List<Outgoing> fresh =
        store.managers(workspace).stream()
            .map(manager -> new Outgoing(manager, monday, TEAM, NEWS))
            .toList();
    int added = database.inTransaction(transaction -> outbox.addAll(transaction, workspace, fresh));
    if (added > 0) {
      outbox.wake();
    }
  }

  private static boolean isFirst(LocalDate monday, LocalDate day, WorkingDays days) {
    return monday.datesUntil(day).noneMatch(days::isWorking);
  }

  /**
   * Whether no manager was told, though the coach was at work before the first working day ended.
   */
  private boolean isOwed(String workspace, LocalDate monday, WorkingDays days) {
    LocalDate first =
        monday.datesUntil(monday.plusWeeks(1)).filter(days::isWorking).findFirst().orElse(monday);
    return store.isAtWork(workspace, first) && !store.isTold(workspace, monday, TEAM);
  }

  private static WorkingDays days(TeamFollowUp team) {
    return WorkingDays.isKnown(team.calendar())
        ? WorkingDays.of(team.calendar())
        : WorkingDays.WEEKDAYS;
  }

  private Optional<SlackMessage> ofRep(Letter letter) {
    ZoneId zone =
        members
            .of(letter.workspace(), letter.receiver())
            .zone()
            .orElseGet(() -> workspaces.followUp(letter.workspace()).zone());
    RepWeek week =
        store.rep(letter.workspace(), letter.receiver(), new Span(letter.localDate(), zone));
    return week.isEmpty()
        ? Optional.empty()
        : Optional.of(WeekMessage.rep(week, gallery.file(letter, week)));
  }

  private Optional<SlackMessage> ofTeam(Letter letter) {
    ZoneId zone = workspaces.followUp(letter.workspace()).zone();
    TeamWeek week = store.team(letter.workspace(), new Span(letter.localDate(), zone));
    boolean isManager = store.managers(letter.workspace()).contains(letter.receiver());
    return isManager && !week.isEmpty() ? Optional.of(WeekMessage.team(week)) : Optional.empty();
  }
}
