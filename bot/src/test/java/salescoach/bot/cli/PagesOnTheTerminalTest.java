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
  void a_slip_in_a_fault_s_name_is_understood() {
    assertThat(Session.of("", "why", "too-lung").err()).contains("Did you mean \"too-long\"?");
  }

  @Test
  void the_pace_stands_beside_the_examples_that_it_decides() {
    assertThat(Session.of("", "why", "too-long").out())
        .contains("Said at 110 words a minute.", "Said at 150 words a minute.");
  }

  @Test
  void faults_lists_every_guideline_once() {
    Session session = Session.of("", "faults");
    assertThat(session.out().lines().map(line -> line.split(" ")[0]))
        .containsExactlyInAnyOrderElementsOf(ids().toList());
    assertThat(session.err()).contains("why FAULT");
  }
}
