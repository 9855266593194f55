package salescoach.bot.week;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;

import com.slack.api.Slack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.MovingClock;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.outbox.Sender;
import salescoach.bot.playground.person.Person;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** A team with a manager and what it did before a Monday, in a database and over the stand-in. */
final class WorkingWeek implements AutoCloseable {

  /** A Monday; the team's clocks are those of New York. */
  static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

  static final Instant MORNING = Instant.parse("2026-05-04T13:30:00Z");
  static final Duration A_DAY = Duration.ofDays(1);

  private final DatabaseAddress address = TestPostgres.fresh();
  final PlayedCoach coach = PlayedCoach.startWithoutBot(address);
  final Database database = Database.at(address);
  final String workspace = coach.slack().team().id();
  private final Slack slack = SlackHttp.client(coach.slack().apiUrl());
  Instant now = MORNING;
  final Clock clock = new MovingClock(() -> now);
  final Outbox outbox = new Outbox(database);
  final SlackApi api =
      new SlackApi(slack, coach.slack().botToken(), clock, (method, outcome) -> {});
  final WeekFeature week = new WeekFeature(database, outbox, api, clock).offer();
  final Person rep = coach.rep();
  final Person lead = coach.slack().as(LEAD);
  Optional<Sender> sender = Optional.empty();

  WorkingWeek() {
    new WorkspaceStore(database).welcome(workspace, "Lanternhill", 365);
    MemberStore members = new MemberStore(database);
    database.useTransaction(
        transaction -> {
          members.save(
              transaction, workspace, new Member(LEAD, false, true, false, Optional.empty()));
          members.save(transaction, workspace, rep(REP));
          members.save(transaction, workspace, rep(OTHER_REP));
        });
  }

  @Override
  public void close() {
    sender.ifPresent(Sender::close);
    try {
      slack.close();
    } catch (Exception failed) { // the library's own signature
      throw new IllegalStateException(failed);
    }
    database.close();
    coach.close();
  }

  private static Member rep(String id) {
    return new Member(id, false, false, false, Optional.empty());
  }

  TeamWeek team() {
    return new WeekStore(database).team(workspace, new Span(MONDAY, ZoneOffset.UTC));
  }

  RepWeek figures() {
    return new WeekStore(database).rep(workspace, REP, new Span(MONDAY, ZoneOffset.UTC));
  }

  void send(String receiver, String kind) {
    add(receiver, kind);
    start();
  }

  void add(String receiver, String kind) {
    assertThat(
            database.<Boolean>inTransaction(
                transaction ->
                    outbox.add(
                        transaction, workspace, new Outgoing(receiver, MONDAY, kind, A_DAY))))
        .isTrue();
  }

  void start() {
    sender = Optional.of(outbox.send(workspace, api));
  }

  List<String> column(String what) {
    return database.read(
        handle ->
            handle.createQuery("SELECT " + what + " FROM outgoing").mapTo(String.class).list());
  }

  void atWorkOn(LocalDate day) {
    database.useTransaction(
        transaction ->
            transaction.execute(
                """
                INSERT INTO day_plan (workspace_id, member_id, local_date, state, steps, due,
                  planned_at)
                VALUES (?, ?, ?, 'nothing-due', '[]', 0, now())
                """,
                workspace,
                REP,
                day));
  }

  private static OffsetDateTime ago(int days) {
    return MORNING.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
  }

  UUID prospect(String owner, int daysAgo) {
    UUID id = UUID.randomUUID();
    database.useTransaction(
        transaction ->
            transaction.execute(
                """
                INSERT INTO prospect (workspace_id, prospect_id, member_id, company, industry,
                  region, first_name, role, created_at)
                VALUES (?, ?, ?, 'Harlan Foods', '', '', 'Renata', '', ?)
                """,
                workspace,
                id,
                owner,
                ago(daysAgo)));
    return id;
  }

  void touch(String member, UUID prospect, String channel, int daysAgo) {
    database.useTransaction(
        transaction ->
            transaction.execute(
                """
                INSERT INTO touch (workspace_id, prospect_id, touch_id, member_id, channel,
                  touched_at, text)
                VALUES (?, ?, ?, ?, ?, ?, 'secret words')
                """,
                workspace,
                prospect,
                UUID.randomUUID(),
                member,
                channel,
                ago(daysAgo)));
  }

  UUID draft(String member, int score, int daysAgo, String fault) {
    UUID id = UUID.randomUUID();
    database.useTransaction(
        transaction -> {
          transaction.execute(
              """
              INSERT INTO draft (workspace_id, draft_id, member_id, medium, medium_guessed,
                prospect, channel_id, root_ts, created_at)
              VALUES (?, ?, ?, 'email', false, '{}', 'D1', '1.1', ?)
              """,
              workspace,
              id,
              member,
              ago(daysAgo));
          transaction.execute(
              """
              INSERT INTO critique (workspace_id, draft_id, version, text, score, result,
                message_ts, created_at)
              VALUES (?, ?, 1, 'secret words', ?, ?::jsonb, '', ?)
              """,
              workspace,
              id,
              score,
              "{\"findings\": [{\"fault\": \"" + fault + "\"}]}",
              ago(daysAgo));
        });
    return id;
  }
}
