package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import salescoach.draft.Draft;
import salescoach.guideline.Example.Expected;
import salescoach.kind.Limit;
import salescoach.text.Language;

/** Every page is a test: what it calls bad is found, what it calls good is not. */
class PagesTest {

  private static final Language ENGLISH = Language.english();

  @TestFactory
  Stream<DynamicNode> pages() {
    List<Guideline> guidelines = Guidelines.all();
    assertThat(guidelines).isNotEmpty();
    return guidelines.stream().map(g -> dynamicContainer(g.id(), testsOf(g)));
  }

  private static Stream<DynamicTest> testsOf(Guideline guideline) {
    List<Example> examples = Example.of(guideline.page());
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest("has enough examples", () -> hasEnough(guideline, examples)));
    tests.add(dynamicTest("costs what its severity allows", () -> costs(guideline.page())));
    for (Example example : examples) {
      String name = example.expected() + " at line " + example.line();
      tests.add(dynamicTest(name, () -> holds(guideline, example)));
    }
    for (Limit limit : guideline.limits()) {
      tests.add(dynamicTest(limit.name() + " is exact", () -> isExact(guideline, limit, examples)));
    }
    return tests.stream();
  }

  private static void hasEnough(Guideline guideline, List<Example> examples) {
    assertThat(examples)
        .filteredOn(e -> e.expected() == Expected.BAD)
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(examples)
        .filteredOn(e -> e.expected() == Expected.GOOD)
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(examples)
        .filteredOn(e -> e.expected() == Expected.GOOD && e.notes().contains("near-miss"))
        .as("a good example that is a near miss")
        .isNotEmpty();
    assertThat(guideline.page().media())
        .as("media of the examples")
        .containsAll(examples.stream().map(e -> e.draft().medium()).toList());
  }

  private static void costs(Page page) {
    switch (page.severity()) {
      case MUST -> assertThat(page.points()).isBetween(15, 25);
      case SHOULD -> assertThat(page.points()).isBetween(8, 12);
      case CONSIDER -> assertThat(page.points()).isBetween(2, 4);
    }
    assertThat(page.title()).isNotBlank();
    assertThat(page.because()).endsWith(".");
    assertThat(page.source()).isNotBlank();
  }

  private static void holds(Guideline guideline, Example example) {
    Critique critique = critique(guideline, Team.STANDARD, example.draft());
    List<Finding> all = all(critique);
    switch (example.expected()) {
      case GOOD -> assertThat(all).isEmpty();
      case BORDERLINE -> assertThat(critique.hints()).hasSize(1);
      case BAD -> {
        assertThat(all).hasSize(1);
        boolean consider = guideline.page().severity() == Severity.CONSIDER;
        assertThat(all.get(0).severity() == Severity.CONSIDER).isEqualTo(consider);
      }
    }
    all.forEach(finding -> isWhole(guideline, example, finding));
  }

  private static void isWhole(Guideline guideline, Example example, Finding finding) {
    String guilty =
        example
            .guilty()
            .map(span -> example.draft().text().substring(span.start(), span.end()))
            .orElse(finding.quote());
    assertThat(finding.quote()).isEqualTo(guilty);
    assertThat(finding.says()).contains(guideline.page().because()).doesNotContain("  ");
    assertThat(finding.instead()).isNotBlank().doesNotContain("[", "{", "__", "<");
    Draft better =
        new Draft(finding.instead(), example.draft().medium(), example.draft().context());
    assertThat(critique(guideline, Team.STANDARD, better).findings())
        .as("what is said of the line to say instead: %s", finding.instead())
        .isEmpty();
  }

  private static void isExact(Guideline guideline, Limit limit, List<Example> examples) {
    Example at = only(examples, "at", limit);
    Example beyond = only(examples, "beyond", limit);
    assertThat(all(critique(guideline, Team.STANDARD, at.draft()))).isEmpty();
    assertThat(all(critique(guideline, Team.STANDARD, beyond.draft()))).isNotEmpty();
    Draft atDraft = at.draft();
    Draft beyondDraft = beyond.draft();
    assertThat(all(critique(guideline, moved(limit, -limit.step()), atDraft)))
        .as("the draft at the limit, when the limit is one step lower")
        .isNotEmpty();
    assertThat(all(critique(guideline, moved(limit, limit.step()), beyondDraft)))
        .as("the draft just beyond the limit, when the limit is one step higher")
        .isEmpty();
  }

  private static Example only(List<Example> examples, String place, Limit limit) {
    Optional<Example> found =
        examples.stream().filter(e -> e.isAbout(place, limit.name())).findFirst();
    assertThat(found).as("an example %s %s", place, limit.name()).isPresent();
    return found.orElseThrow();
  }

  private static Team moved(Limit limit, double by) {
    return new Team(Set.of(), Map.of(), Map.of(limit.name(), limit.value() + by), Map.of());
  }

  private static List<Finding> all(Critique critique) {
    return Stream.concat(critique.findings().stream(), critique.hints().stream()).toList();
  }

  private static Critique critique(Guideline guideline, Team team, Draft draft) {
    return new Critic(List.of(guideline), team, ENGLISH).critique(draft);
  }
}
