package salescoach.bot.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What people install with names only variables and files that there are. */
class InstallFilesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern VARIABLE =
      Pattern.compile("\\b(SLACK_[A-Z_]+[A-Z]|SALES_COACH_[A-Z_]+[A-Z]|DATABASE_URL)\\b");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dockerfile",
        "compose.yaml",
        ".env.example",
        "docs/install.md",
        "docs/export.md",
        "docs/examples/sales-coach.service",
        "docker/healthcheck.sh"
      })
  void name_no_variable_that_the_coach_does_not_know(String file) throws Exception {
    assertThat(variables(file)).isNotEmpty().isSubsetOf(Settings.NAMES);
  }

  @Test
  void compose_waits_for_the_database_and_asks_only_for_what_the_example_has() throws Exception {
    JsonNode compose = new YAMLMapper().readTree(text("compose.yaml"));
    assertThat(compose.at("/services/coach/depends_on/database/condition").asString())
        .isEqualTo("service_healthy");
    assertThat(compose.at("/services/database/image").asString()).startsWith("postgres:18");
    Matcher asked = Pattern.compile("\\$\\{([A-Z_]+)").matcher(text("compose.yaml"));
    assertThat(asked.results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(name -> hasLine(".env.example", name + "="));
  }

  @Test
  void the_image_gets_what_it_copies() throws Exception {
    List<String> kept = text(".dockerignore").lines().filter(line -> line.startsWith("!")).toList();
    assertThat(kept).isNotEmpty().allSatisfy(line -> assertThat(fileOf(line)).exists());
    assertThat(kept).contains("!docker/", "!manifest.yml", "!mvnw");
  }

  @Test
  void tokens_stay_out_of_git_and_of_the_image() {
    assertThat(hasLine(".gitignore", ".env")).isTrue();
    assertThat(hasLine(".dockerignore", "**/.env*")).isTrue();
  }

  private static Path fileOf(String line) {
    return ROOT.resolve(line.substring(1));
  }

  private static Set<String> variables(String file) throws Exception {
    Set<String> names = new TreeSet<>();
    VARIABLE.matcher(text(file)).results().forEach(found -> names.add(found.group()));
    return names;
  }

  private static boolean hasLine(String file, String start) {
    try (var lines = Files.lines(ROOT.resolve(file))) {
      return lines.anyMatch(line -> line.startsWith(start));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(String file) throws Exception {
    return Files.readString(ROOT.resolve(file));
  }
}
