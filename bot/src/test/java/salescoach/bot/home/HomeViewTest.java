package salescoach.bot.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.Roles;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Terms;
import salescoach.bot.review.RecentDraft;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.Pursuit;
import salescoach.bot.slack.Golden;
import salescoach.cadence.Channel;
import salescoach.cadence.Policy;
import salescoach.cadence.Touch;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;

class HomeViewTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  /** A Tuesday morning. */
  private static final Instant NOW = Instant.parse("2026-05-05T14:00:00Z");

  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private static final Optional<HomeTab.TeamPart> NO_ADMIN = Optional.empty();

  @Test
  void an_empty_one_says_how_to_begin_in_three_steps() {
    View view = HomeView.of(tab(agenda(List.of()), 0, List.of(), 0, NO_ADMIN));
    Golden.assertSame("home-empty", view);
    assertThat(view.getBlocks().toString()).contains("1. ", "2. ", "3. ").doesNotContain("4. ");
  }

  @Test
  void what_is_due_the_days_to_come_drafts_scripts_and_the_team() {
    List<RecentDraft> drafts =
        List.of(
            draft(Medium.VOICEMAIL, "Renata, how do your drivers prove a delivery?", 1, 41, 62, 88),
            draft(
                Medium.EMAIL, "Hi Marcus,\n\n<!here> we *do* a lot. " + "More ".repeat(60), 50, 9),
            draft(Medium.EMAIL, "Hi Ines, one question.", 60, 55),
            draft(Medium.EMAIL, "Hi Jo, not listed.", 70, 35));
    Roles roles = new Roles(Set.of("U01"), Set.of("U02"), Set.of());
    HomeTab tab =
        new HomeTab(
            agenda(
                List.of(
                    pursuit("Harlan Foods", "Renata", 9),
                    pursuit("Lakeside Freight", "Marcus", 3),
                    pursuit("Zeta & <Sons>", "Ines", 2))),
            3,
            Optional.of(LocalDate.parse("2026-05-11")),
            drafts,
            3,
            Optional.of(new HomeTab.TeamPart(roles, team("C0SALES01"))),
            NOW);
    View view = HomeView.of(tab);
    Golden.assertSame("home-full", view, "U01", "U02", "C0SALES01");
    assertThat(view.getBlocks().toString())
        .contains("35, 55, 9, 88", "step_done", "You pause until 11 May 2026")
        .doesNotContain("not listed");
  }

  @Test
  void who_only_wrote_drafts_is_told_of_prospects() {
    Golden.assertSame(
        "home-no-prospects",
        HomeView.of(
            tab(
                agenda(List.of()),
                0,
                List.of(draft(Medium.VOICEMAIL, "Renata, how do you?", 1, 62)),
                0,
                NO_ADMIN)));
  }

  @Test
  void however_much_there_is_it_fits_and_says_how_many_more_there_are() {
    List<RecentDraft> drafts =
        Collections.nCopies(
            500,
            new RecentDraft(
                Medium.EMAIL,
                "&<!channel>".repeat(4_000),
                IntStream.range(0, 101).boxed().toList(),
                NOW));
    List<Pursuit> many =
        IntStream.range(0, 2_000)
            .mapToObj(i -> pursuit("&<!channel>*".repeat(50) + i, "_*&".repeat(60), 9))
            .toList();
    View view = HomeView.of(tab(agenda(many), 2_000, drafts, 100_000, NO_ADMIN));
    Golden.assertFits(view);
    assertThat(view.getBlocks()).hasSizeLessThan(40);
    assertThat(view.getBlocks().toString()).contains("And 1990 more");
  }

  private static HomeTab tab(
      Agenda agenda,
      int prospects,
      List<RecentDraft> drafts,
      int scripts,
      Optional<HomeTab.TeamPart> team) {
    return new HomeTab(agenda, prospects, Optional.empty(), drafts, scripts, team, NOW);
  }

  private static Agenda agenda(List<Pursuit> pursuits) {
    Terms terms = new Terms(Policy.STANDARD, WorkingDays.of("US"), CHICAGO, Set.of());
    return Agenda.of(pursuits, terms, NOW, CHICAGO, WEEKDAYS);
  }

  private static Pursuit pursuit(String company, String name, int daysAgo) {
    UUID id = UUID.nameUUIDFromBytes(company.getBytes(StandardCharsets.UTF_8));
    KnownProspect prospect =
        KnownProspect.fresh(
                id,
                "U01",
                new Prospect(company, "", "", name, "", false),
                NOW.minus(Duration.ofDays(20)))
            .knownAs(
                new Prospect(company, "", "", name, "", false),
                new Contact("Ortiz", "renata@example.com", "+1 513 555 0142"));
    return new Pursuit(
        prospect, List.of(new Touch(Channel.CALL, NOW.minus(Duration.ofDays(daysAgo)), false)));
  }

  @Test
  void the_parts_of_an_email_stay_apart_in_its_one_line() {
    String email = "Subject: the dock gate\n\nHi Renata,\n\nWho opens it\nat night?\n\nDoug";
    View view =
        HomeView.of(
            tab(agenda(List.of()), 0, List.of(draft(Medium.EMAIL, email, 5, 70)), 0, NO_ADMIN));
    assertThat(view.toString())
        .contains("Subject: the dock gate · Hi Renata, Who opens it at night? · Doug");
  }

  private static TeamFollowUp team(String channel) {
    return new TeamFollowUp(channel, LocalTime.of(9, 0), CHICAGO, "US", "{}", "", Optional.empty());
  }

  private static RecentDraft draft(Medium medium, String opening, int hoursAgo, Integer... scores) {
    return new RecentDraft(medium, opening, List.of(scores), NOW.minus(Duration.ofHours(hoursAgo)));
  }
}
