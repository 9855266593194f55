package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.UnreadableDraft;

/** What holds for any draft. */
class CriticProperties {

  private static final Critic CRITIC = Critic.of(Team.STANDARD);

  @Property(tries = 300)
  void every_finding_quotes_the_draft_and_explains_itself(
      @ForAll("drafts") String text, @ForAll Medium medium) {
    Critique critique;
    try {
      critique = CRITIC.critique(new Draft(text, medium));
    } catch (UnreadableDraft refused) {
      assertThat(refused).hasMessageEndingWith(".");
      return;
    }
    assertThat(critique.score()).isBetween(0, 100);
    assertThat(critique.firstFixes()).hasSizeLessThanOrEqualTo(3);
    for (Finding finding : critique.findings()) {
      holds(text, finding);
    }
    for (Finding hint : critique.hints()) {
      holds(text, hint);
      assertThat(hint.points()).isBetween(2, 4);
    }
  }

  private static void holds(String text, Finding finding) {
    assertThat(text.substring(finding.span().start(), finding.span().end()))
        .isEqualTo(finding.quote());
    assertThat(finding.points()).isBetween(2, 25);
    assertThat(finding.says()).isNotBlank();
    assertThat(finding.instead()).isNotBlank();
  }

  @Provide
  Arbitrary<String> drafts() {
    List<String> pieces =
        List.of(
            "Hi Dana,",
            "[Name]",
            "{{company}}",
            "this is Tom Reed from Acme.",
            "we help banks",
            "save time and cut costs",
            "call me back on 614-555-0137",
            "I'll call you at 4",
            "20 minutes",
            "amazing!!!",
            "how do you plan your routes?",
            "\n\n",
            "- one\n- two",
            "Best,\nTom",
            "Subject: routes\n",
            "I'm sending an email with openings",
            "🚚",
            "\u200b",
            "they just sued their bank",
            "please please",
            "important information",
            "our platform has",
            "reporting, routing and chat",
            "Acme and Birchline",
            "10x",
            "?",
            "...",
            "«",
            "it's me");
    return Arbitraries.of(pieces)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }
}
