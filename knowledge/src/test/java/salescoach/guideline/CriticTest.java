package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salescoach.KnowledgeException;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import salescoach.draft.UnreadableDraft;

class CriticTest {

  private static final Critic CRITIC = Critic.of(Team.STANDARD);
  private static final String BAD =
      "Hi [Name], could I grab 20 minutes, [Name], to hear what you do?";

  private static Critique of(String text, Medium medium) {
    return CRITIC.critique(new Draft(text, medium));
  }

  @Test
  void the_score_is_a_hundred_less_all_points() {
    Critique critique = of(BAD, Medium.EMAIL);
    int points =
        critique.findings().stream().mapToInt(Finding::points).sum()
            + critique.hints().stream().mapToInt(Finding::points).sum();
    assertThat(points).isPositive();
    assertThat(critique.score()).isEqualTo(Math.max(0, 100 - points));
  }

  @Test
  void findings_and_hints_come_in_the_texts_order_and_hints_are_to_consider() {
    Critique critique = of(BAD, Medium.EMAIL);
    assertThat(critique.findings().stream().map(finding -> finding.span().start())).isSorted();
    assertThat(critique.hints().stream().map(finding -> finding.span().start())).isSorted();
    assertThat(critique.findings()).noneMatch(finding -> finding.severity() == Severity.CONSIDER);
    assertThat(critique.hints()).allMatch(finding -> finding.severity() == Severity.CONSIDER);
  }

  @Test
  void the_first_fixes_are_the_three_that_win_back_the_most() {
    Critique critique = of(BAD, Medium.EMAIL);
    List<Finding> fixes = critique.firstFixes();
    assertThat(fixes).hasSizeBetween(2, 3);
    assertThat(fixes.get(0).fault()).isEqualTo("placeholder-left");
    for (int i = 1; i < fixes.size(); i++) {
      assertThat(fixes.get(i - 1).points()).isGreaterThanOrEqualTo(fixes.get(i).points());
    }
  }

  @Test
  void must_is_told() {
    assertThat(of(BAD, Medium.EMAIL).hasMust()).isTrue();
    assertThat(of("Hi Dana, how do you plan your routes?", Medium.EMAIL).hasMust()).isFalse();
  }

  @Test
  void a_voicemail_has_seconds_and_an_email_a_grade() {
    Critique voicemail = of("How do you plan your routes on a bank holiday?", Medium.VOICEMAIL);
    assertThat(voicemail.words()).isEqualTo(10);
    assertThat(voicemail.seconds()).isEqualTo(4.0);
    assertThat(voicemail.grade()).isZero();
    Critique email =
        of("Hi Dana,\n\nHow do you organise replacement deliveries?\n\nTom", Medium.EMAIL);
    assertThat(email.words()).isEqualTo(6);
    assertThat(email.seconds()).isZero();
    assertThat(email.grade()).isPositive();
  }

  @Test
  void a_message_that_says_nothing_yet_is_not_praised_for_being_short() {
    String bare = "Hi Dana, call me back please, thanks.";
    assertThat(of(bare, Medium.VOICEMAIL).strengths()).noneMatch(it -> it.contains("seconds"));
    assertThat(of(bare, Medium.EMAIL).strengths()).noneMatch(it -> it.contains("short"));
    String whole =
        "Dana, who plans your routes when the depot floods? It's Ann Moss from Birchline. You might"
            + " get two hours a day back. I'm sending you an email with openings.";
    assertThat(of(whole, Medium.VOICEMAIL).strengths()).anyMatch(it -> it.contains("seconds"));
    assertThat(of(whole, Medium.EMAIL).strengths()).anyMatch(it -> it.contains("short"));
  }

  @Test
  void a_guideline_of_the_other_medium_is_not_asked() {
    String anonymous = "How do you plan your routes?";
    assertThat(faults(of(anonymous, Medium.VOICEMAIL))).contains("no-identity");
    assertThat(faults(of(anonymous, Medium.EMAIL))).doesNotContain("no-identity");
  }

  @Test
  void a_dismissed_fault_costs_nothing() {
    Context dismissed =
        new Context(
            Prospect.UNKNOWN,
            List.of(),
            List.of(),
            150,
            TeamRecent.NONE,
            Optional.empty(),
            Set.of("time-grab"));
    Critique critique = CRITIC.critique(new Draft(BAD, Medium.EMAIL, dismissed));
    assertThat(faults(critique)).doesNotContain("time-grab").contains("placeholder-left");
  }

  @Test
  void a_team_may_turn_a_guideline_off_or_make_it_graver_or_lighter() {
    Team team =
        new Team(
            Set.of("placeholder-left"), Map.of("time-grab", Severity.MUST), Map.of(), Map.of());
    Critique critique = Critic.of(team).critique(new Draft(BAD, Medium.EMAIL));
    assertThat(faults(critique)).doesNotContain("placeholder-left");
    Finding grab = finding(critique, "time-grab");
    assertThat(grab.severity()).isEqualTo(Severity.MUST);
    assertThat(grab.points()).isEqualTo(15);

    Team lenient =
        new Team(Set.of(), Map.of("placeholder-left", Severity.SHOULD), Map.of(), Map.of());
    Finding blank =
        finding(Critic.of(lenient).critique(new Draft(BAD, Medium.EMAIL)), "placeholder-left");
    assertThat(blank.points()).isEqualTo(12);
  }

  @Test
  void a_text_without_words_or_in_another_language_is_refused_with_the_cure() {
    assertThatThrownBy(() -> of("🚀🔥", Medium.EMAIL))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining("Paste the script");
    assertThatThrownBy(
            () -> of("Bonjour, nous avons une offre pour vous et votre équipe.", Medium.EMAIL))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining("English");
  }

  @Test
  void an_unknown_guideline_is_answered_with_those_there_are() {
    assertThatThrownBy(() -> Guidelines.named("too-lung"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("too-lung")
        .hasMessageContaining("too-long");
  }

  private static List<String> faults(Critique critique) {
    return critique.findings().stream().map(Finding::fault).toList();
  }

  private static Finding finding(Critique critique, String fault) {
    return critique.findings().stream()
        .filter(finding -> finding.fault().equals(fault))
        .findFirst()
        .orElseThrow();
  }
}
