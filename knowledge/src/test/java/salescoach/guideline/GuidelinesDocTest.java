package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salescoach.draft.Medium;
import salescoach.kind.Limit;

/** docs/guidelines.md is made of the pages; what this test expects is what belongs there. */
class GuidelinesDocTest {

  private static final Path DOC = Path.of("../docs/guidelines.md");

  @Test
  void the_documentation_lists_every_guideline_as_its_page_has_it() throws IOException {
    String rows =
        Guidelines.all().stream().map(GuidelinesDocTest::row).collect(Collectors.joining("\n"));
    assertThat(Files.readString(DOC)).contains(rows);
  }

  @Test
  void the_documentation_names_every_limit_and_list_that_a_team_may_change() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../docs/team-file.md"));
    for (Guideline guideline : Guidelines.all()) {
      Stream<String> names =
          Stream.concat(
              guideline.limits().stream().map(Limit::name),
              guideline.wordLists().stream().map(list -> list.name().split("/")[1]));
      String row =
          lines.stream()
              .filter(line -> line.startsWith("| `" + guideline.id() + "` |"))
              .findFirst()
              .orElse("");
      assertThat(names.toList()).allSatisfy(name -> assertThat(row).contains("`" + name + "`"));
    }
  }

  private static String row(Guideline guideline) {
    Page page = guideline.page();
    String room = guideline.id().replace("-", "");
    String media =
        page.media().size() > 1
            ? "both"
            : page.media().stream().map(Medium::id).collect(Collectors.joining());
    return String.format(
        "| [%s](../knowledge/src/main/java/salescoach/guideline/%s/%s.md) | %s | %s | %d | %s | %s |",
        guideline.id(),
        room,
        guideline.id(),
        media,
        page.severity().id(),
        page.points(),
        page.because(),
        page.source());
  }
}
