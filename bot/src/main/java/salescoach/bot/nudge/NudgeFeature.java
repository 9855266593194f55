package salescoach.bot.nudge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import salescoach.bot.clock.Timetable;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.playbook.Playbook;

/** The mornings and the team's reminder, put together. */
public final class NudgeFeature {

  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration NEWCOMERS = Duration.ofMinutes(1);
  private static final Duration DAILY = Duration.ofDays(1);

  /** For how many days it is known how a morning was: the week and the month are told from it. */
  private static final int DAYS_KNOWN = 90;

  private final Database database;
  private final Outbox outbox;
  private final Clock clock;
  private final Planner planner;
  private final TeamReminder reminder;
  private final Troubles troubles;
  private final MemberDirectory directory;

  public NudgeFeature(
      Database database,
      Outbox outbox,
      Supplier<Playbook> playbook,
      SlackApi slack,
      Clock clock,
      PlanMeter meter) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
    this.planner = new Planner(database, outbox, meter);
    this.reminder = new TeamReminder(database, outbox, playbook);
    this.troubles = new Troubles(database, outbox);
    this.directory = new MemberDirectory(database, slack, troubles);
  }

  /** Says what its messages say; before the outbox begins to send. */
  public NudgeFeature offer() {
    outbox
        .kinds()
        .on(MessageKinds.NUDGE, new MorningDraw(database))
        .on(MessageKinds.TEAM, reminder)
        .on(MessageKinds.CHANNEL_TROUBLE, troubles::drawChannel)
        .on(MessageKinds.MEMBER_LEFT, troubles::drawLeft)
        .whenRefused(troubles);
    return this;
  }

  /** Has a workspace's mornings looked at again and again. */
  public Timetable schedule(Timetable timetable, String workspace) {
    return timetable
        .every(LOOK, "mornings", () -> round(workspace))
        .every(NEWCOMERS, "newcomers", () -> directory.enrol(workspace, clock.instant()))
        .every(DAILY, "member directory", () -> refresh(workspace));
  }

  /** Plans whose morning it is, and reminds the team if it is time for that. */
  void round(String workspace) {
    Instant now = clock.instant();
    planner.round(workspace, now);
    reminder.round(workspace, now);
    outbox.wake();
  }

  private void refresh(String workspace) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    new DayPlanStore(database).forget(workspace, today.minusDays(DAYS_KNOWN));
    directory.refresh(workspace, now);
  }
}
