package salescoach.bot.review.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.slack.Golden;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.UnreadableDraft;
import salescoach.guideline.Critique;
import salescoach.guideline.Finding;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;
import salescoach.guideline.Severity;
import salescoach.text.Span;

/** Whatever is said of whatever draft stays within Slack's limits. */
class HostileReviewsTest {

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void any_critique_fits_into_a_message(@ForAll("reviews") Review review) {
    Golden.assertFits(ReviewMessage.of(review));
    Golden.assertFits(ReviewMessage.of(Reviews.unfolded(review)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void any_finding_fits_into_the_modal_that_takes_it_back(@ForAll("findings") Finding finding) {
    Golden.assertFits(DismissalModal.of(finding, "d1:1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!channel> ",
        "<@U012AB3CD>",
        "&",
        "<",
        ">",
        "> \n",
        "*a* _b_ ~c~ `d` ",
        "```\n",
        "a",
        "🚚",
        "e\u0301\u0301\u0301",
        "\uD83D a ",
        "\u202Eroute\u202C ",
        "http://a.b/c?d= ",
        "a@b.example ",
        "amazing revolutionary guaranteed ",
        "{{a_b}} [c] ",
        "(614) 555-0137 "
      })
  void a_hostile_draft_of_full_length_fits_into_a_message(String unit) {
    String opening = "Hi Dana, how do you plan your routes at the moment? ";
    String text =
        (opening + unit.repeat(Draft.MOST_CHARACTERS)).substring(0, Draft.MOST_CHARACTERS);
    try {
      Review review = Reviews.first(text, Medium.VOICEMAIL);
      Golden.assertFits(ReviewMessage.of(review));
      Golden.assertFits(ReviewMessage.of(Reviews.unfolded(review)));
    } catch (UnreadableDraft refused) {
      Golden.assertFits(PlainMessages.unreadable(refused));
    }
  }

  @Provide
  Arbitrary<Review> reviews() {
    Arbitrary<List<String>> lines = text().list().ofMaxSize(23);
    Arbitrary<List<Finding>> findings = findings().list().ofMaxSize(23);
    Arbitrary<List<Integer>> scores = Arbitraries.integers().between(0, 100).list().ofMaxSize(300);
    Arbitrary<Change> changes =
        Combinators.combine(
                Arbitraries.integers().between(-100, 100),
                faults().list().ofMaxSize(40),
                faults().list().ofMaxSize(40))
            .as(Change::new);
    return Combinators.combine(
            findings, findings, lines, scores, changes.optional(), Arbitraries.of(Medium.values()))
        .as(HostileReviewsTest::review);
  }

  private static Review review(
      List<Finding> findings,
      List<Finding> hints,
      List<String> strengths,
      List<Integer> scores,
      Optional<Change> change,
      Medium medium) {
    int lost = findings.stream().mapToInt(Finding::points).sum();
    Critique critique =
        new Critique(medium, Math.max(0, 100 - lost), 3_500, 1_400, 99, findings, hints, strengths);
    List<Integer> all = new ArrayList<>(scores);
    all.add(critique.score());
    return new Review(
        "d".repeat(36),
        all.size(),
        new Draft("Hi Dana.", medium),
        scores.isEmpty(),
        critique,
        change,
        all,
        false,
        strengths.isEmpty(),
        hints.isEmpty(),
        new Whom("*".repeat(75), Optional.empty()),
        Guidelines.all().stream().map(Guideline::id).collect(Collectors.toSet()));
  }

  @Provide
  Arbitrary<Finding> findings() {
    return Combinators.combine(
            faults(),
            Arbitraries.of(Severity.values()),
            Arbitraries.integers().between(2, 25),
            text(),
            text(),
            text())
        .as(
            (fault, severity, points, quote, says, instead) ->
                new Finding(
                    fault, severity, points, new Span(0, 0), List.of(), quote, says, instead));
  }

  private static Arbitrary<String> faults() {
    List<String> ids = Guidelines.all().stream().map(Guideline::id).toList();
    return Arbitraries.oneOf(Arbitraries.of(ids), Arbitraries.just("gone-since"));
  }

  /** Nothing, a line, or up to 20,000 characters of one unit. */
  private static Arbitrary<String> text() {
    Arbitrary<String> units =
        Arbitraries.of(
            "word ",
            "a",
            "&",
            "<",
            "> ",
            "*",
            "🚚",
            "🚚 ",
            "e\u0301\u0301",
            "\n",
            "\uD83D",
            "<!here> ",
            "_ _");
    return Combinators.combine(units, Arbitraries.of(0, 1, 30, 800, 4_000, 20_000))
        .as((unit, length) -> unit.repeat(length / unit.length()));
  }

  @Property(tries = 20)
  void what_has_no_room_is_counted(@ForAll("findings") Finding finding) {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(
          new Finding(
              finding.fault(), Severity.SHOULD, 10, new Span(i, i), List.of(), "word", "", ""));
    }
    Critique critique = new Critique(Medium.EMAIL, 0, 9, 0, 5, many, List.of(), List.of());
    Review review = Reviews.unfolded(Reviews.of("Hi.", Medium.EMAIL, critique));
    assertThat(ReviewMessage.of(review).blocks().toString()).containsPattern("And \\d+ more");
    Golden.assertFits(ReviewMessage.of(review));
  }
}
