package salescoach.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import salescoach.playbook.entry.BuiltInEntries;
import salescoach.playbook.entry.Entry;

/** The end of docs/playbook.md is made of the entries; {@code -Ddocs.write=true} writes it anew. */
class PlaybookDocTest {

  private static final Path DOC = Path.of("../docs/playbook.md");
  private static final String HEADING = "## The entries\n";
  private static final int SHOWN = 3;

  @Test
  void the_documentation_lists_every_entry_as_its_file_has_it() throws IOException {
    String doc = Files.readString(DOC);
    String expected = doc.substring(0, doc.indexOf(HEADING)) + HEADING + entries();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(DOC, expected);
    }
    assertThat(Files.readString(DOC)).isEqualTo(expected);
  }

  private static String entries() {
    StringBuilder text =
        new StringBuilder("\nMade from their files; the first questions of each are shown.\n");
    for (Entry entry : BuiltInEntries.load().entries()) {
      text.append("\n### ").append(entry.title()).append("\n\n").append(entry.answer());
      text.append("\n\n");
      for (String question : entry.questions().subList(0, SHOWN)) {
        text.append("- ").append(question).append('\n');
      }
      String file = "../knowledge/src/main/java/salescoach/playbook/entries/" + entry.id() + ".md";
      text.append("\n[").append(entry.id()).append("](").append(file).append("), from ");
      text.append(String.join("; ", entry.sources()));
      text.append("; reviewed ").append(entry.reviewed()).append(".\n");
    }
    return text.toString();
  }
}
