package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import salescoach.KnowledgeException;

class WordFileTest {

  private static final WordFile FILE = WordFile.beside(WordFileTest.class, "word-file-test.txt");

  @Test
  void sections_come_in_the_files_order() {
    assertThat(FILE.sections()).containsExactly("greetings", "farewells", "nothing");
  }

  @Test
  void lines_are_stripped_and_remarks_and_blank_lines_left_out() {
    assertThat(FILE.lines("greetings")).containsExactly("good morning", "hi there", "hello");
    assertThat(FILE.lines("nothing")).isEmpty();
  }

  @Test
  void a_section_becomes_a_list_named_after_file_and_section() {
    assertThat(FILE.phrases("farewells").name()).isEqualTo("word-file-test/farewells");
  }

  @Test
  void a_missing_file_is_named_with_its_owner() {
    assertThatThrownBy(() -> WordFile.beside(WordFileTest.class, "none.txt"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("The file none.txt is missing beside salescoach.kind.WordFileTest.");
  }

  @Test
  void a_missing_section_is_named_with_its_file() {
    assertThatThrownBy(() -> FILE.lines("hype"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("The file word-file-test.txt has no section \"hype:\".");
  }

  @Test
  void a_line_before_any_section_is_shown_with_its_number_and_the_cure() {
    assertThatThrownBy(() -> WordFile.beside(WordFileTest.class, "word-file-test-wrong.txt"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(
            "word-file-test-wrong.txt, line 3: \"too early\" stands before any section. Begin with"
                + " a line such as \"hype:\".");
  }
}
