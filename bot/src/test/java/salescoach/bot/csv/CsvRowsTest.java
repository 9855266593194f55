package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salescoach.bot.csv.CsvRows.Line;

/** Rows of every shape, each with the line that it begins on. */
class CsvRowsTest {

  @Test
  void finds_the_separator_by_the_header() {
    assertThat(rows("a,b\n1,2\n")).containsExactly("1: a|b", "2: 1|2");
    assertThat(rows("a;b\n;\n1,5;2\n")).containsExactly("1: a|b", "3: 1,5|2");
    assertThat(rows("a\tb\n1\t2,3\n")).containsExactly("1: a|b", "2: 1|2,3");
    assertThat(rows("sep=;\r\na;b\r\n1;2\r\n")).containsExactly("2: a|b", "3: 1|2");
    assertThat(rows("\"a, or what\";b\n")).containsExactly("1: a, or what|b");
  }

  @Test
  void counts_lines_also_through_quoted_line_ends_and_empty_lines() {
    assertThat(rows("a,b\r\n\"x\r\ny\",1\r\n\r\n , \r\n3,4"))
        .containsExactly("1: a|b", "2: x\r\ny|1", "6: 3|4");
  }

  @Test
  void a_quotation_mark_inside_is_doubled() {
    assertThat(rows("a\n\"the \"\"best\"\"\"\nthe \"best\"\n"))
        .containsExactly("1: a", "2: the \"best\"", "3: the \"best\"");
  }

  @Test
  void a_row_whose_quotation_marks_do_not_match_costs_no_other() {
    assertThat(rows("a,b\n1,2\n\"x\"y,3\n4,5\n\"z\"\"y\"y\n6,7\n"))
        .containsExactly(
            "1: a|b",
            "2: 1|2",
            "3! its quotation marks don't match: close each, and write \"\" for one inside of a"
                + " quoted cell",
            "4: 4|5",
            "5! its quotation marks don't match: close each, and write \"\" for one inside of a"
                + " quoted cell",
            "6: 6|7");
  }

  @Test
  void says_what_a_quotation_mark_that_is_never_closed_passes_over() {
    assertThat(rows("a,b\n1,2\n\"x,3\n4,5\n6,7"))
        .last()
        .asString()
        .startsWith("3! its quotation marks")
        .endsWith("everything up to line 5");
  }

  @Test
  void a_cell_without_end_costs_its_row_and_not_the_memory() {
    List<String> rows = rows("a,b\n1,2\n" + "x".repeat(3_000_000) + ",3\n4,5\n");
    assertThat(rows).hasSize(4).last().isEqualTo("4: 4|5");
    assertThat(rows.get(2)).startsWith("3! a cell has more than 100,000 characters");
  }

  @Test
  void a_row_without_end_likewise() {
    List<String> rows = rows("a,b\n" + "y,".repeat(1_000_000) + "\n4,5\n");
    assertThat(rows.get(1)).startsWith("2! it is too long");
    assertThat(rows).last().isEqualTo("3: 4|5");
  }

  @Test
  void nothing_and_blank_lines_are_no_rows() {
    assertThat(rows("")).isEmpty();
    assertThat(rows("\r\n\r\n,,\n")).isEmpty();
  }

  private static List<String> rows(String text) {
    CsvRows rows = CsvRows.of(new StringReader(text));
    List<String> read = new ArrayList<>();
    for (Optional<Line> line = rows.next(); line.isPresent(); line = rows.next()) {
      Line row = line.get();
      read.add(
          row.line()
              + (row.trouble().isEmpty()
                  ? ": " + String.join("|", row.cells())
                  : "! " + row.trouble()));
    }
    return read;
  }
}
