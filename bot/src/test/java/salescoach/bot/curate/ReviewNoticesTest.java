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
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Sender;
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

  private final Outbox outbox = new Outbox(database);
  private final SlackApi api =
      new SlackApi(slack, coach.slack().botToken(), clock, (method, outcome) -> {});
  private final ReviewNotices notices = notices(database, coach, clock);
  private Optional<Sender> sender = Optional.empty();

  @AfterEach
  void close() throws Exception {
    sender.ifPresent(Sender::close);
    slack.close();
    database.close();
    coach.close();
  }

  /** Writes down what is due in a played coach, as its round does. */
  static void sendNotices(PlayedCoach coach) {
    try (Database own = Database.at(coach.database())) {
      notices(own, coach, Clock.systemUTC()).run(coach.slack().team().id(), new Outbox(own));
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

  private static ReviewNotices notices(Database database, PlayedCoach coach, Clock clock) {
    return new ReviewNotices(
        database, new TeamPlaybook(database, coach.slack().team().id(), Playbook::standard), clock);
  }

  /** Writes down what is due, and waits until it is sent. */
  private void run() {
    notices.run(workspace, outbox);
    send();
  }

  private void send() {
    if (sender.isEmpty()) {
      notices.offer(outbox);
      sender = Optional.of(outbox.send(workspace, api));
    }
    coach.eventually(() -> waiting(), it -> it == 0);
  }

  private int waiting() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM outgoing WHERE state = 'waiting'")
                .mapTo(Integer.class)
                .one());
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
    List<Thread> instances =
        IntStream.range(0, 6)
            .mapToObj(i -> new Thread(() -> notices.run(workspace, outbox)))
            .toList();
    instances.forEach(Thread::start);
    for (Thread instance : instances) {
      instance.join();
    }
    run();
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
    notices.run(workspace, outbox);
    String id =
        database.read(
            handle ->
                handle
                    .createQuery("UPDATE outgoing SET begun_at = now() RETURNING outgoing_id")
                    .mapTo(String.class)
                    .one());
    api.post(
        api.directMessages(LEAD),
        "",
        new SlackMessage("posted before it was stopped", List.of()),
        id);
    send();
    assertThat(told(LEAD)).hasSize(1);
  }

  @Test
  void a_notice_whose_entries_were_looked_at_before_it_went_out_is_not_sent() {
    keep(entry("discount", "Discounts", "How do discounts work?"));
    notices.run(workspace, outbox);
    now = REVIEWED.atStartOfDay(ZoneOffset.UTC).toInstant();
    send();
    assertThat(told(LEAD)).isEmpty();
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
    coach.untilAllIsKept();
    EntryStore store = new EntryStore(database);
    assertThat(store.entry(workspace, "budget").orElseThrow().version()).isEqualTo(2);
    assertThat(store.history(workspace, "budget", 1).get(0).kind()).isEqualTo(ChangeKind.REVIEWED);
  }
}
