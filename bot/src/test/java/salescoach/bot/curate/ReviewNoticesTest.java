package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.curate.TestEntries.entry;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import com.slack.api.Slack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.MovingClock;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.curate.message.ChangeKind;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

class ReviewNoticesTest {

  private static final LocalDate REVIEWED = TestEntries.TODAY;
  private static final Instant DUE = Instant.parse("2026-08-30T09:00:00Z");

  private final DatabaseAddress address = TestPostgres.fresh();
  private final PlayedCoach coach = PlayedCoach.startWithoutBot(address);
  private final Database database = Database.at(address);
  private final String workspace = coach.slack().team().id();
  private final Slack slack = SlackHttp.client(coach.slack().apiUrl());
  private Instant now = DUE;
  private final Clock clock = new MovingClock(() -> now);

  @AfterEach
  void close() throws Exception {
    slack.close();
    database.close();
    coach.close();
  }

  /** Sends what is due in a played coach, as its round does. */
  static void sendNotices(PlayedCoach coach) {
    Slack slack = SlackHttp.client(coach.slack().apiUrl());
    try (Database own = Database.at(coach.database())) {
      notices(own, coach, slack, Clock.systemUTC()).run(coach.slack().team().id());
    }
  }

  /** Makes it long ago that somebody looked at an entry. */
  static void age(DatabaseAddress database, String id) {
    TestEntries.execute(
        database,
        """
        UPDATE playbook_entry SET content = jsonb_set(content, '{reviewed}', '"2020-01-01"')
        WHERE entry_id = ?
        """,
        id);
    TestEntries.execute(database, "UPDATE playbook_revision SET revision = revision + 1");
  }

  private static ReviewNotices notices(
      Database database, PlayedCoach coach, Slack slack, Clock clock) {
    SlackApi api = new SlackApi(slack, coach.slack().botToken(), clock, (method, outcome) -> {});
    return new ReviewNotices(
        database,
        new TeamPlaybook(database, coach.slack().team().id(), Playbook::standard),
        api,
        clock);
  }

  private void run() {
    notices(database, coach, slack, clock).run(workspace);
  }

  private void keep(Entry entry) {
    EntryStore store = new EntryStore(database);
    database.useTransaction(
        it ->
            store.make(
                it,
                workspace,
                TestEntries.change("k/" + entry.id(), ChangeKind.CREATED, entry, 0)));
  }

  private List<Message> told(String member) {
    return coach.answers(coach.slack().as(member));
  }

  @Test
  void an_entry_of_180_days_is_not_named_and_one_of_181_is_to_its_owner() {
    keep(entry("discount", "Discounts", "How do discounts work?"));
    now = REVIEWED.plusDays(180).atTime(23, 59).toInstant(ZoneOffset.UTC);
    run();
    assertThat(told(LEAD)).isEmpty();
    now = now.plus(Duration.ofMinutes(2));
    run();
    assertThat(told(LEAD)).hasSize(1);
    assertThat(said(told(LEAD).get(0))).contains("Discounts", "181 days");
    assertThat(told(REP)).isEmpty();
  }

  @Test
  void a_month_has_one_notice_whoever_sends_it_and_however_often_it_is_started() throws Exception {
    keep(entry("discount", "Discounts", "How do discounts work?"));
    List<Thread> instances = IntStream.range(0, 6).mapToObj(i -> new Thread(this::run)).toList();
    instances.forEach(Thread::start);
    for (Thread instance : instances) {
      instance.join();
    }
    now = DUE.plus(Duration.ofHours(20));
    run();
    assertThat(told(LEAD)).hasSize(1);
    now = Instant.parse("2026-09-01T00:00:00Z");
    run();
    run();
    assertThat(told(LEAD)).hasSize(2);
  }

  @Test
  void what_an_instance_left_half_done_is_finished_by_another_and_sent_once() {
    keep(entry("discount", "Discounts", "How do discounts work?"));
    now = Clock.systemUTC().instant();
    LocalDate month = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
    SlackApi api = new SlackApi(slack, coach.slack().botToken(), clock, (method, outcome) -> {});
    new NoticeStore(database).take(workspace, LEAD, month, now, Duration.ofMinutes(10));
    run();
    assertThat(told(LEAD)).isEmpty();
    api.post(
        api.directMessages(LEAD),
        "",
        new SlackMessage("posted before it was stopped", List.of()),
        "playbook/" + workspace + "/" + LEAD + "/" + month);
    now = now.plus(Duration.ofMinutes(11));
    run();
    assertThat(told(LEAD)).hasSize(1);
  }

  @Test
  void built_in_entries_are_the_curators_and_without_one_the_admins() {
    Instant late =
        Playbook.standard().entries().stream()
            .map(Entry::reviewed)
            .max(LocalDate::compareTo)
            .orElseThrow()
            .plusDays(181)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant();
    now = late;
    MemberStore members = new MemberStore(database);
    run();
    assertThat(told(LEAD)).isEmpty();
    save(members, new Member(LEAD, true, false, false, Optional.empty()));
    run();
    assertThat(told(LEAD)).hasSize(1);
    save(members, new Member(REP, false, false, true, Optional.empty()));
    now = late.plus(Duration.ofDays(31));
    run();
    assertThat(told(REP)).hasSize(1);
    assertThat(told(LEAD)).hasSize(1);
    assertThat(said(told(REP).get(0))).contains("kept by Sales Coach", "more come up");
  }

  private void save(MemberStore members, Member member) {
    database.useTransaction(it -> members.save(it, workspace, member));
  }

  @Test
  void still_right_takes_an_entry_out_of_the_notice_and_dates_it() {
    keep(entry("discount", "Discounts", "How do discounts work?"));
    Entry second = entry("budget", "Budgets", "What about budgets?");
    keep(second);
    age(address, "discount");
    age(address, "budget");
    coach.startBot();
    sendNotices(coach);
    Message notice = coach.answer(coach.slack().as(LEAD), 1);
    coach.slack().as(LEAD).press(notice, "curate_right", "budget");
    coach.eventually(
        () -> said(told(LEAD).get(0)), it -> it.contains("Discounts") && !it.contains("Budgets"));
    coach.slack().as(LEAD).press(told(LEAD).get(0), "curate_right", "discount");
    coach.eventually(() -> said(told(LEAD).get(0)), it -> it.contains("That was all"));
    EntryStore store = new EntryStore(database);
    assertThat(store.entry(workspace, "budget").orElseThrow().version()).isEqualTo(2);
    assertThat(store.history(workspace, "budget", 1).get(0).kind()).isEqualTo(ChangeKind.REVIEWED);
  }
}
