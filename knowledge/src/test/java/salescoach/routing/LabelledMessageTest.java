package salescoach.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import salescoach.KnowledgeException;

class LabelledMessageTest {

  @Test
  void a_line_is_a_kind_a_bar_and_a_message() throws IOException {
    String file = "# remark\n\nDRAFT | Hi Dana,\\nTom | Acme\n";
    assertThat(LabelledMessage.read("list.txt", new BufferedReader(new StringReader(file))))
        .containsExactly(new LabelledMessage(Kind.DRAFT, "Hi Dana,\nTom | Acme"));
  }

  @Test
  void a_line_without_a_kind_is_named_and_shown() {
    BufferedReader lines = new BufferedReader(new StringReader("# remark\nHello Dana"));
    assertThatThrownBy(() -> LabelledMessage.read("list.txt", lines))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(
            "list.txt, line 2: \"Hello Dana\" has no kind. "
                + "Begin with a kind and a bar, such as \"QUESTION | \".");
  }

  @Test
  void a_missing_list_is_named() {
    assertThatThrownBy(() -> LabelledMessage.beside(Router.class, "none.txt"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("none.txt is missing");
  }
}
