package salescoach.bot.nudge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salescoach.bot.followup.message.StepList.Line;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.nudge.day.Notes.Why;
import salescoach.bot.nudge.message.ShownMorning.Heap;
import salescoach.bot.nudge.message.TeamMessage.TeamDay;
import salescoach.bot.nudge.message.WordMessages.Left;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Weight;
import salescoach.cadence.Cadence;
import salescoach.cadence.Channel;
import salescoach.cadence.NextStep;
import salescoach.cadence.Policy;
import salescoach.cadence.Standing;
import salescoach.cadence.Touch;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Prospect;
import salescoach.playbook.entry.BuiltInEntries;
import salescoach.playbook.entry.Entry;

class NudgeMessagesTest {

  /** See {@code Content.ALL_BLOCKS}. */
  private static final int SLACK_TAKES = 13_200;

  private static final Instant NOW = Instant.parse("2026-11-17T13:30:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-17");
  private static final List<String> COMPANIES =
      List.of("Harlan Foods", "Mistral Paper", "Fenwick & Sons", "Oakline Dental", "Tarn Freight");

  private static final StepState DONE =
      new StepState(StepState.Kind.DONE, Optional.of(Outcome.LEFT_VOICEMAIL), Optional.empty());

  private static final StepState SNOOZED =
      new StepState(
          StepState.Kind.SNOOZED, Optional.empty(), Optional.of(LocalDate.parse("2026-11-19")));

  private static KnownProspect prospect(int number, String company, String firstName) {
    return KnownProspect.fresh(
            new UUID(0x5eed, number),
            "U0TOMAS01",
            new Prospect(company, "", "", firstName, "", false),
            NOW)
        .knownAs(
            new Prospect(company, "", "", firstName, "", false),
            new Contact("Ortiz", "renata.ortiz@example.com", "+1 513 555 0142"));
  }

  /** The steps that the cadence gives after so many touches. */
  private static Step step(int number) {
    Channel[] tried = {
      Channel.VOICEMAIL,
      Channel.EMAIL,
      Channel.CALL,
      Channel.VOICEMAIL,
      Channel.EMAIL,
      Channel.LINKEDIN,
      Channel.CALL,
      Channel.VOICEMAIL,
      Channel.EMAIL
    };
    List<Touch> touches = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      touches.add(new Touch(tried[i], NOW.minusSeconds(86_400L * 5 * (number - i)), false));
    }
    NextStep next =
        Cadence.next(
            Standing.NEW,
            touches,
            Policy.STANDARD,
            NOW,
            java.time.ZoneId.of("America/New_York"),
            WorkingDays.of("US"));
    return new Step(
        prospect(number, COMPANIES.get(number % COMPANIES.size()), "Renata"),
        next,
        TODAY,
        Optional.empty());
  }

  private static List<Line> lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Line(step(i), StepState.OPEN)).toList();
  }

  private static ShownMorning morning(List<Line> lines) {
    return new ShownMorning(lines.size(), 0, lines, List.of(), Optional.empty(), false);
  }

  private static Entry entry(String id) {
    return BuiltInEntries.load().entries().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_morning_of_three() {
    Golden.assertSame("nudge-three", NudgeMessage.of(morning(lines(3))));
  }

  @Test
  void a_full_morning_after_a_pause_with_a_missed_one_and_the_monthly_winnowing() {
    List<KnownProspect> some = COMPANIES.stream().map(company -> prospect(1, company, "")).toList();
    ShownMorning full =
        new ShownMorning(
            45,
            35,
            lines(10),
            List.of(
                new Heap(Why.WRONG_CONTACT, 1, some.subList(0, 1)),
                new Heap(Why.PAST_CYCLE, 2, some.subList(1, 3)),
                new Heap(Why.NEVER_CONTACTED, 17, some),
                new Heap(Why.NO_LEADS, 3, some.subList(0, 3))),
            Optional.of(LocalDate.parse("2026-11-16")),
            true);
    SlackMessage message = NudgeMessage.of(full);
    Golden.assertSame("nudge-full", message);
    assertThat(message.blocks().toString()).contains("and 35 more on the Home tab");
  }

  @Test
  void ten_steps_with_the_most_buttons_fit_into_what_slack_takes() {
    SlackMessage message = NudgeMessage.of(morning(firstContacts("Brightwater Paediatrics")));

    assertThat(Weight.of(message.blocks())).isLessThan(SLACK_TAKES);
    assertThat(message.blocks()).hasSize(1 + 2 * 10);
    assertThat(message.blocks().toString()).contains("and its email right after.");
  }

  @Test
  void where_that_is_too_much_reasons_are_told_in_brief_and_then_the_last_wait_on_the_home_tab() {
    SlackMessage brief = NudgeMessage.of(morning(firstContacts("Brightwater ".repeat(6))));
    assertThat(Weight.of(brief.blocks())).isLessThan(SLACK_TAKES);
    assertThat(brief.blocks()).hasSize(1 + 2 * 10);
    assertThat(brief.blocks().toString()).doesNotContain("and its email right after.");

    SlackMessage fewer = NudgeMessage.of(morning(firstContacts("Brightwater &".repeat(30))));
    assertThat(Weight.of(fewer.blocks())).isLessThan(SLACK_TAKES);
    assertThat(fewer.blocks()).hasSizeGreaterThan(1 + 2 * 6);
    assertThat(fewer.blocks().toString()).contains(" more on the Home tab");
  }

  private static List<Line> firstContacts(String company) {
    Step first = step(0);
    return IntStream.range(0, 10)
        .mapToObj(
            i ->
                new Line(
                    new Step(prospect(i, company, "Renata"), first.next(), TODAY, Optional.empty()),
                    StepState.OPEN))
        .toList();
  }

  @Test
  void a_morning_of_which_some_is_done_and_some_put_off() {
    Golden.assertSame(
        "nudge-half-done",
        NudgeMessage.of(
            morning(
                List.of(
                    new Line(step(0), DONE),
                    new Line(step(1), SNOOZED),
                    new Line(step(2), StepState.OPEN)))));
  }

  @Test
  void a_morning_that_is_done_is_praised_in_a_sentence() {
    Golden.assertSame(
        "nudge-done",
        NudgeMessage.of(morning(List.of(new Line(step(0), DONE), new Line(step(1), SNOOZED)))));
  }

  @Test
  void where_everything_was_put_off_nothing_is_praised() {
    SlackMessage message = NudgeMessage.of(morning(List.of(new Line(step(0), SNOOZED))));
    assertThat(message.text()).isEqualTo("Nothing is left on today's list.");
  }

  @Test
  void ten_steps_with_the_longest_of_everything_fit_and_what_does_not_is_on_the_home_tab() {
    String longest = "W&W <Widgets> *and* _more_ ".repeat(40);
    NextStep next = step(3).next();
    List<Line> lines =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    new Line(
                        new Step(prospect(i, longest, longest), next, TODAY, Optional.empty()),
                        StepState.OPEN))
            .toList();
    SlackMessage message = NudgeMessage.of(morning(lines));
    Golden.assertFits(message);
    assertThat(message.blocks().toString()).contains("more on the Home tab");
  }

  @Test
  void the_teams_reminder_names_who_is_done_without_calling_them() {
    Golden.assertSame(
        "team-reminder",
        TeamMessage.of(
            new TeamDay(
                18,
                5,
                List.of("Tomás", "Priya <!channel>", ""),
                Optional.of(entry("clogged-pipeline")))));
  }

  @Test
  void a_teams_single_follow_up() {
    SlackMessage message = TeamMessage.of(new TeamDay(1, 1, List.of(), Optional.empty()));
    assertThat(message.text()).isEqualTo("1 follow-up is due in the team today.");
  }

  @Test
  void every_entry_that_may_be_posted_fits() {
    for (Entry entry : BuiltInEntries.load().entries()) {
      Golden.assertFits(TeamMessage.of(new TeamDay(1_000, 100, List.of(), Optional.of(entry))));
    }
  }

  @Test
  void an_admin_learns_that_the_channel_is_archived() {
    Golden.assertSame("channel-trouble", WordMessages.channelTrouble("is_archived"));
  }

  @Test
  void a_manager_learns_whose_prospects_wait() {
    Golden.assertSame(
        "member-left", WordMessages.left(List.of(new Left("Doug", 45), new Left("", 1))));
  }
}
