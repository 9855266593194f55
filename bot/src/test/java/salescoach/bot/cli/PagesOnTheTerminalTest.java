package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;

class PagesOnTheTerminalTest {

  @ParameterizedTest
  @MethodSource("ids")
  void why_prints_a_page_that_fits_the_terminal(String id) {
    Session session = Session.of("", "why", id);
    assertThat(session.status()).isZero();
    assertThat(session.out())
        .contains(Guidelines.named(id).page().title())
        .contains("bad ")
        .contains("good ")
        .contains("Source: ")
        .doesNotContain("```");
    assertThat(session.out().lines()).allMatch(line -> line.length() <= 100);
  }

  static java.util.stream.Stream<String> ids() {
    return Guidelines.all().stream().map(Guideline::id);
  }

  @Test
  void faults_lists_every_guideline_once() {
    Session session = Session.of("", "faults");
    assertThat(session.out().lines().map(line -> line.split(" ")[0]))
        .containsExactlyInAnyOrderElementsOf(ids().toList());
    assertThat(session.err()).contains("why FAULT");
  }
}
