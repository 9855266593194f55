package salescoach.bot.week;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.MovingClock;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.nudge.MessageKinds;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.outbox.Sender;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** The week's messages, from the figures in the database to the conversation. */
class WeekTest {

  /** A Monday; the team's clocks are those of New York. */
  private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

  private static final Instant MORNING = Instant.parse("2026-05-04T13:30:00Z");
  private static final Duration A_DAY = Duration.ofDays(1);

  private final DatabaseAddress address = TestPostgres.fresh();
  private final PlayedCoach coach = PlayedCoach.startWithoutBot(address);
  private final Database database = Database.at(address);
  private final String workspace = coach.slack().team().id();
  private final Slack slack = SlackHttp.client(coach.slack().apiUrl());
  private Instant now = MORNING;
  private final Clock clock = new MovingClock(() -> now);
  private final Outbox outbox = new Outbox(database);
  private final SlackApi api =
      new SlackApi(slack, coach.slack().botToken(), clock, (method, outcome) -> {});
  private final WeekFeature week = new WeekFeature(database, outbox, api, clock).offer();
  private final Person rep = coach.rep();
  private final Person lead = coach.slack().as(LEAD);
  private Optional<Sender> sender = Optional.empty();

  @BeforeEach
  void a_team_with_a_manager() {
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

  @AfterEach
  void close() throws Exception {
    sender.ifPresent(Sender::close);
    slack.close();
    database.close();
    coach.close();
  }

  @Test
  void a_rep_gets_the_week_with_a_picture_that_is_uploaded_once() {
    UUID prospect = prospect(REP, 40);
    touch(REP, prospect, "call", 1);
    touch(REP, prospect, "email", 6);
    // Of the week before, of somebody else, and of this Monday.
    touch(REP, prospect, "call", 8);
    touch(OTHER_REP, prospect, "letter", 2);
    touch(REP, prospect, "call", 0);
    draft(REP, 41, 2, "too-long");
    send(REP, MessageKinds.WEEK);

    Message message = coach.answer(rep, 1);
    assertThat(said(message))
        .contains("2 touches, 1 draft reviewed", "1 call, 1 email", "The week before: 1")
        .contains("1 on file for 31 to 90 days", "slack_file", "alt_text");
    assertThat(column("file_id")).singleElement().asString().startsWith("F");
    assertThat(coach.slack().refused()).isEmpty();
  }

  @Test
  void a_picture_that_is_at_slack_already_is_not_uploaded_again() {
    touch(REP, prospect(REP, 1), "call", 1);
    String known = api.upload("your-week.png", "Your week", WeekPicture.png(figures()));
    add(REP, MessageKinds.WEEK);
    database.useTransaction(
        transaction -> transaction.execute("UPDATE outgoing SET file_id = ?", known));
    start();
    assertThat(said(coach.answer(rep, 1))).contains(known);
    assertThat(column("file_id")).containsExactly(known);
  }

  @Test
  void without_the_right_to_upload_it_goes_without_a_picture() throws Exception {
    AppListing poor =
        new AppListing(
            List.of("chat:write", "im:write", "im:history"), List.of(), List.of(), List.of());
    touch(REP, prospect(REP, 1), "call", 1);
    try (StandIn other =
        StandIn.start(SampleTeam.lanternhill(), poor, Clock.systemUTC(), 0, Timing.slack())) {
      Slack client = SlackHttp.client(other.apiUrl());
      SlackApi calls = new SlackApi(client, other.botToken(), clock, (method, outcome) -> {});
      new WeekFeature(database, outbox, calls, clock).offer();
      add(REP, MessageKinds.WEEK);
      sender = Optional.of(outbox.send(workspace, calls));
      Message message =
          other.await(
              PlayedCoach.PATIENCE,
              () -> other.messages(other.as(REP).dmId()).stream().findFirst());
      assertThat(said(message)).contains("one touch").doesNotContain("slack_file");
      sender.ifPresent(Sender::close);
      client.close();
    }
  }

  @Test
  void after_a_week_in_which_nothing_was_done_nothing_comes() {
    touch(REP, prospect(REP, 40), "call", 9);
    send(REP, MessageKinds.WEEK);
    coach.eventually(() -> column("state"), states -> states.contains("expired"));
    assertThat(coach.answers(rep)).isEmpty();
  }

  @Test
  void managers_get_the_totals_on_the_team_s_first_working_day_and_once() {
    touch(REP, prospect(REP, 40), "call", 1);
    touch(OTHER_REP, prospect(OTHER_REP, 5), "voicemail", 2);
    draft(REP, 41, 2, "too-long");
    draft(OTHER_REP, 55, 3, "too-long");
    draft(OTHER_REP, 60, 3, "cryptic");
    now = Instant.parse("2026-05-04T12:59:00Z");
    week.round(workspace);
    assertThat(column("kind")).as("a minute before the team's time").isEmpty();
    now = MORNING;
    week.round(workspace);
    week.round(workspace);
    assertThat(column("kind || ' ' || receiver")).containsExactly("week-team " + LEAD);
    start();
    String said = said(coach.answer(lead, 1));
    assertThat(said)
        .contains("2 touches, 3 drafts reviewed", "2 reps", "in 2 drafts")
        .doesNotContain(REP, OTHER_REP, "Renata", "secret words");
  }

  @Test
  void on_other_days_and_on_a_holiday_managers_get_nothing() {
    now = MORNING.plus(A_DAY);
    week.round(workspace);
    // Memorial Day is a Monday: that week begins on Tuesday.
    now = Instant.parse("2026-05-25T13:30:00Z");
    week.round(workspace);
    assertThat(column("kind")).isEmpty();
    now = now.plus(A_DAY);
    week.round(workspace);
    assertThat(column("kind")).containsExactly("week-team");
  }

  @Test
  void the_faults_of_one_rep_alone_are_not_told() {
    draft(REP, 41, 2, "too-long");
    draft(REP, 43, 3, "too-long");
    assertThat(team().faults()).isEmpty();
    draft(OTHER_REP, 41, 2, "cryptic");
    assertThat(team().faults())
        .containsExactly(new TeamWeek.Fault("too-long", 2), new TeamWeek.Fault("cryptic", 1));
  }

  @Test
  void a_fault_that_a_rep_disputed_does_not_count() {
    UUID disputed = draft(REP, 41, 2, "too-long");
    draft(OTHER_REP, 41, 2, "cryptic");
    database.useTransaction(
        transaction ->
            transaction.execute(
                """
                INSERT INTO dismissal (workspace_id, draft_id, fault, version, quote, reason,
                  words, created_at)
                VALUES (?, ?, 'too-long', 1, '', '', '', now())
                """,
                workspace,
                disputed));
    assertThat(team().faults()).containsExactly(new TeamWeek.Fault("cryptic", 1));
  }

  private static Member rep(String id) {
    return new Member(id, false, false, false, Optional.empty());
  }

  private TeamWeek team() {
    return new WeekStore(database).team(workspace, new Span(MONDAY, ZoneOffset.UTC));
  }

  private RepWeek figures() {
    return new WeekStore(database).rep(workspace, REP, new Span(MONDAY, ZoneOffset.UTC));
  }

  private void send(String receiver, String kind) {
    add(receiver, kind);
    start();
  }

  private void add(String receiver, String kind) {
    assertThat(
            database.<Boolean>inTransaction(
                transaction ->
                    outbox.add(
                        transaction, workspace, new Outgoing(receiver, MONDAY, kind, A_DAY))))
        .isTrue();
  }

  private void start() {
    sender = Optional.of(outbox.send(workspace, api));
  }

  private List<String> column(String what) {
    return database.read(
        handle ->
            handle.createQuery("SELECT " + what + " FROM outgoing").mapTo(String.class).list());
  }

  private static OffsetDateTime ago(int days) {
    return MORNING.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
  }

  private UUID prospect(String owner, int daysAgo) {
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

  private void touch(String member, UUID prospect, String channel, int daysAgo) {
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

  private UUID draft(String member, int score, int daysAgo, String fault) {
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
