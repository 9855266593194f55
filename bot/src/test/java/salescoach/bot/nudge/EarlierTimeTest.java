package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** A rep who wants the morning's message earlier keeps today's. */
class EarlierTimeTest {

  /** A Tuesday, before dawn where the rep is. */
  private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

  private final MovableClock clock =
      new MovableClock(
          Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), TUESDAY)));
  private final PlayedCoach coach = PlayedCoach.startAt(clock);
  private final Database database = Database.at(coach.database());
  private final Person rep = coach.rep();

  @AfterEach
  void close() {
    database.close();
    coach.close();
  }

  private void add() {
    rep.command(CHANNEL, "/coach add Harlan Foods");
    rep.awaitView("followup_prospect");
    rep.submit(Map.of("prospect_first_name", "Renata"));
    rep.awaitClosed();
    coach.untilAllIsKept();
  }

  private void set(String time) {
    rep.command(CHANNEL, "/coach settings");
    rep.awaitView("settings_own_modal");
    rep.submit(Map.of("settings_at", time));
    rep.awaitClosed();
    coach.untilAllIsKept();
  }

  private void moveTo(int hour, int minute) {
    ZonedDateTime now = clock.instant().atZone(rep.member().zone());
    clock.moveOn(Duration.between(now, now.withHour(hour).withMinute(minute)));
  }

  private List<Message> mornings() {
    return coach.answers(rep).stream()
        .filter(message -> said(message).contains("Good morning"))
        .toList();
  }

  private List<String> plans() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT local_date || ' ' || state FROM day_plan ORDER BY 1")
                .mapTo(String.class)
                .list());
  }

  @Test
  void a_time_that_has_passed_today_brings_the_morning_at_once_and_no_second_one() {
    add();
    set("14:00");
    moveTo(10, 0);
    set("09:00");
    coach.eventually(() -> mornings().size(), told -> told == 1);
    assertThat(plans()).containsExactly("2026-11-17 planned");
    set("12:00");
    moveTo(12, 1);
    set("11:00");
    coach.eventually(this::next, next -> next.isAfter(clock.instant()));
    assertThat(mornings()).hasSize(1);
    assertThat(plans()).containsExactly("2026-11-17 planned");
  }

  @Test
  void a_time_that_passed_more_than_three_hours_ago_leaves_the_morning_to_be_told_of_in_the_next() {
    add();
    set("14:00");
    moveTo(12, 30);
    set("08:00");
    coach.eventually(this::plans, plans -> plans.equals(List.of("2026-11-17 skipped")));
    clock.moveOnToMorning(rep.member().zone());
    coach.eventually(() -> mornings().size(), told -> told == 1);
    assertThat(said(mornings().get(0))).contains("I could not write in time");
  }

  private Instant next() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT next_nudge_at FROM member WHERE member_id = :member")
                .bind("member", PlayedCoach.REP)
                .mapTo(Instant.class)
                .one());
  }
}
