package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A spreadsheet that opens an export runs nothing of what a prospect's field says. */
class FormulaTest {

  @Test
  void an_apostrophe_stands_before_what_a_spreadsheet_would_run() {
    assertThat(Formula.guarded("=HYPERLINK(\"http://x\")")).startsWith("'=");
    assertThat(Formula.guarded("@SUM(A1)")).startsWith("'@");
    assertThat(Formula.guarded("-2+cmd|x")).startsWith("'-");
    assertThat(Formula.guarded("+49 30 1234-5")).isEqualTo("+49 30 1234-5");
    assertThat(Formula.guarded("Acme")).isEqualTo("Acme");
  }

  @Test
  void everything_comes_back_as_it_was() {
    for (String value :
        List.of("=1", "'=1", "''@x", "'", "'s-Graven", "+1", "'+1", "", "-x", "a=b")) {
      assertThat(Formula.plain(Formula.guarded(value))).isEqualTo(value);
    }
  }
}
