package salescoach.bot.nudge;

import static salescoach.bot.nudge.Office.NEW_YORK;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;

import com.slack.api.Slack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import salescoach.bot.MovingClock;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.outbox.Sender;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;
import salescoach.playbook.Playbook;

/** A team whose mornings and reminders come over the stand-in, as time goes by as a test says. */
final class NudgingTeam implements AutoCloseable {

  static final Instant LONG_AGO = Instant.parse("2026-11-10T15:00:00Z");
  static final Instant HALF_PAST_EIGHT = Instant.parse("2026-11-17T13:30:00Z");

  private final DatabaseAddress address = TestPostgres.fresh();
  final PlayedCoach coach = PlayedCoach.startWithoutBot(address);
  final String workspace = coach.slack().team().id();
  final Office office = new Office(address, workspace);
  Instant now = HALF_PAST_EIGHT.minus(Duration.ofHours(3));
  private final Clock clock = new MovingClock(() -> now);
  private final Slack slack = SlackHttp.client(coach.slack().apiUrl());
  private final SlackApi api =
      new SlackApi(slack, coach.slack().botToken(), Clock.systemUTC(), (method, outcome) -> {});
  private final Troubles troubles = new Troubles(office.database, office.outbox);
  final MemberDirectory directory = new MemberDirectory(office.database, api, troubles);
  private final NudgeFeature nudges =
      new NudgeFeature(
              office.database, office.outbox, Playbook::standard, api, clock, office.metrics)
          .offer();
  private Optional<Sender> sender = Optional.empty();

  NudgingTeam() {
    // A sender that is closed while it reads the playbook would leave none to the other tests.
    var unused = Playbook.standard();
    sender = Optional.of(office.outbox.send(workspace, api));
    office.database.useTransaction(
        transaction ->
            new MemberStore(office.database)
                .save(
                    transaction, workspace, new Member(LEAD, true, true, false, Optional.empty())));
  }

  @Override
  public void close() {
    sender.ifPresent(Sender::close);
    try {
      slack.close();
    } catch (Exception failed) { // the library's own signature
      throw new IllegalStateException(failed);
    }
    office.close();
    coach.close();
  }

  void at(Instant time) {
    now = time;
    nudges.round(workspace);
  }

  void channel() {
    TeamFollowUp team = office.team();
    office.save(
        new TeamFollowUp(
            CHANNEL, LocalTime.of(9, 0), NEW_YORK, "US", team.policy(), "", Optional.empty()));
    // The first look only learns when the next reminder is.
    at(now);
  }

  void reps() {
    coach.slack().staff().moveTo(REP, NEW_YORK);
    coach.slack().staff().moveTo(OTHER_REP, NEW_YORK);
    office.rep(REP, NEW_YORK, LocalTime.of(8, 30), now);
    office.rep(OTHER_REP, NEW_YORK, LocalTime.of(8, 30), now);
  }

  List<Message> told(String member) {
    return coach.answers(coach.slack().as(member));
  }

  List<Message> inChannel() {
    return coach.slack().messages(CHANNEL).stream()
        .filter(message -> message.user().equals(coach.slack().team().bot().id()))
        .toList();
  }

  /** Waits until nothing is to be sent any more. */
  void untilAllIsSent() {
    coach.eventually(
        () ->
            office.asked(
                handle ->
                    handle
                        .createQuery(
                            "SELECT count(*) FROM outgoing WHERE state = 'waiting' OR stale")
                        .mapTo(Integer.class)
                        .one()),
        waiting -> waiting == 0);
  }
}
