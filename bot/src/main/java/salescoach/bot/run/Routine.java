package salescoach.bot.run;

import java.time.Clock;
import java.time.Duration;
import salescoach.bot.admin.Retention;
import salescoach.bot.clock.Timetable;
import salescoach.bot.curate.ReviewNotices;
import salescoach.bot.curate.TeamPlaybook;
import salescoach.bot.nudge.NudgeFeature;
import salescoach.bot.nudge.PlanMeter;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.week.WeekFeature;

/** What the coach does by itself, again and again, in one of its instances at a time. */
final class Routine {

  private static final Duration HOURLY = Duration.ofHours(1);

  private final Database database;
  private final Outbox outbox;
  private final TeamPlaybook playbook;
  private final SlackApi slack;
  private final Clock clock;
  private final PlanMeter meter;

  Routine(
      Database database,
      Outbox outbox,
      TeamPlaybook playbook,
      SlackApi slack,
      Clock clock,
      PlanMeter meter) {
    this.database = database;
    this.outbox = outbox;
    this.playbook = playbook;
    this.slack = slack;
    this.clock = clock;
    this.meter = meter;
  }

  /** Says what its messages say, and begins; before the outbox sends any of them. */
  Timetable timetable(String workspace) {
    ReviewNotices notices = new ReviewNotices(database, playbook, clock);
    notices.offer(outbox);
    NudgeFeature nudges = new NudgeFeature(database, outbox, playbook, slack, clock, meter).offer();
    WeekFeature weeks = new WeekFeature(database, outbox, slack, clock).offer();
    return weeks
        .schedule(nudges.schedule(new Timetable(database, clock), workspace), workspace)
        .every(HOURLY, "retention", new Retention(database, clock)::run)
        .every(HOURLY, "review notice", () -> notices.run(workspace, outbox))
        .every(HOURLY, "outbox", () -> outbox.forget(workspace))
        .start();
  }
}
