package salescoach.bot.followup.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.Pursuit;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;
import salescoach.cadence.Policy;
import salescoach.cadence.Touch;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Prospect;

/** What a rep finds on the list, and on which day. */
class AgendaTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  /** A Monday, 8:30 in New York; Thursday is Thanksgiving. */
  private static final Instant MORNING = Instant.parse("2026-11-23T13:30:00Z");

  private static final Terms TERMS =
      new Terms(Policy.STANDARD, WorkingDays.of("US"), NEW_YORK, Set.of());

  @Test
  void ten_a_day_and_the_rest_over_the_working_days_ahead() {
    Agenda agenda = agenda(24, "", MORNING, NEW_YORK);
    assertThat(agenda.first()).hasSize(10);
    assertThat(agenda.more()).isEqualTo(14);
    assertThat(agenda.coming().get(LocalDate.of(2026, 11, 24))).hasSize(10);
    assertThat(agenda.coming().get(LocalDate.of(2026, 11, 25))).hasSize(4);
    assertThat(agenda.coming()).hasSize(2);
  }

  @Test
  void a_holiday_is_passed_over() {
    Agenda agenda = agenda(34, "", MORNING, NEW_YORK);
    assertThat(agenda.coming().keySet())
        .containsExactly(
            LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 27));
  }

  @Test
  void the_other_end_of_the_world_is_due_on_some_morning() {
    for (String zone :
        List.of("Asia/Tokyo", "Pacific/Auckland", "Europe/London", "Pacific/Honolulu")) {
      assertThat(agenda(1, zone, MORNING, NEW_YORK).due()).as(zone).hasSize(1);
    }
    // London's day is over for calls when a late riser in California begins.
    Instant late = Instant.parse("2026-11-23T17:30:00Z");
    Agenda agenda = agenda(1, "Europe/London", late, ZoneId.of("America/Los_Angeles"));
    assertThat(agenda.due()).hasSize(1);
    assertThat(agenda.due().get(0).theirZone()).contains(ZoneId.of("Europe/London"));
  }

  @Test
  void a_channel_that_the_rep_does_not_use_is_passed_over() {
    Terms terms =
        new Terms(Policy.STANDARD, WorkingDays.of("US"), NEW_YORK, Set.of(Channel.VOICEMAIL));
    Agenda agenda = Agenda.of(List.of(pursuit(1, "")), terms, MORNING, NEW_YORK, WEEK);
    assertThat(agenda.due().get(0).next().action()).isEqualTo(Action.CALL);
  }

  @Test
  void a_zone_that_no_longer_exists_gives_way_to_the_teams() {
    assertThat(TERMS.zoneOf(pursuit(1, "Mars/Base").prospect())).isEqualTo(NEW_YORK);
  }

  @Test
  void a_voicemail_of_this_morning_makes_its_email_due() {
    Pursuit pursuit =
        new Pursuit(
            pursuit(1, "").prospect(),
            List.of(new Touch(Channel.VOICEMAIL, MORNING.minusSeconds(60), false)));
    Agenda agenda = Agenda.of(List.of(pursuit), TERMS, MORNING, NEW_YORK, WEEK);
    assertThat(agenda.due().get(0).next().action()).isEqualTo(Action.EMAIL);
  }

  @Test
  void whoever_left_the_company_is_not_contacted_there() {
    KnownProspect known = pursuit(1, "").prospect();
    KnownProspect left = known.with(StandingEdit.of(known.standing()).gone(true).made());
    Pursuit pursuit = new Pursuit(left, List.of());
    assertThat(Agenda.of(List.of(pursuit), TERMS, MORNING, NEW_YORK, WEEK).due()).isEmpty();
    assertThat(Agenda.step(pursuit, TERMS, MORNING, NEW_YORK)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void a_button_carries_its_step_and_what_it_says(Outcome outcome) {
    StepKey key =
        new StepKey(
            UUID.randomUUID(), Action.ASK_DECISION_MAKER, LocalDate.of(2026, 11, 23), outcome.id());
    assertThat(StepKey.read(key.value())).contains(key);
    assertThat(key.value()).hasSizeLessThan(80);
    assertThat(Outcome.of(outcome.id())).contains(outcome);
  }

  @Test
  void what_is_no_key_of_ours_is_passed_over() {
    for (String foreign : List.of("", "a:b:c", "AAAAAAAAAAAAAAAAAAAAAA:call:2026-02-31", "::::")) {
      assertThat(StepKey.read(foreign)).isEqualTo(Optional.empty());
    }
  }

  private static Agenda agenda(int count, String zone, Instant now, ZoneId rep) {
    List<Pursuit> all = IntStream.range(0, count).mapToObj(i -> pursuit(i, zone)).toList();
    return Agenda.of(all, TERMS, now, rep, WEEK);
  }

  private static Pursuit pursuit(int number, String zone) {
    KnownProspect prospect =
        KnownProspect.fresh(
            new UUID(0, number),
            "U01",
            new Prospect("Company " + number, "", "", "", "", false),
            Instant.EPOCH);
    return new Pursuit(prospect.in(zone, ""), List.of());
  }
}
