package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salescoach.kind.Limit;

/** What stands in the source folders is what registers itself. */
class RoomsTest {

  private static final Path ROOMS = Path.of("src/main/java/salescoach/guideline");

  @Test
  void every_room_registers_one_guideline_and_has_its_page() throws IOException {
    List<String> folders;
    try (Stream<Path> found = Files.list(ROOMS)) {
      folders =
          found
              .filter(Files::isDirectory)
              .map(room -> room.getFileName().toString())
              .sorted()
              .toList();
    }
    assertThat(folders).isNotEmpty();
    List<String> registered = Guidelines.all().stream().map(Guideline::id).toList();
    assertThat(registered.stream().map(id -> id.replace("-", "")).sorted().toList())
        .isEqualTo(folders);
    for (String id : registered) {
      assertThat(ROOMS.resolve(id.replace("-", "")).resolve(id + ".md")).exists();
    }
  }

  @Test
  void the_order_is_by_id() {
    assertThat(Guidelines.all()).extracting(Guideline::id).isSorted();
  }

  @Test
  void no_two_limits_have_one_name() {
    assertThat(Guidelines.all().stream().flatMap(g -> g.limits().stream()).map(Limit::name))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void a_room_stays_small() throws IOException {
    try (Stream<Path> found = Files.walk(ROOMS)) {
      List<Path> classes =
          found
              .filter(file -> file.getNameCount() > ROOMS.getNameCount() + 1)
              .filter(file -> file.toString().endsWith(".java"))
              .toList();
      assertThat(classes).isNotEmpty();
      for (Path file : classes) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(120);
      }
    }
  }
}
