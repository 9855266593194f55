package salescoach.playbook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.playbook.entry.BuiltInEntries;
import salescoach.playbook.entry.Entry;
import salescoach.yaml.YamlNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the finder does on questions that it has not learned.
 *
 * <p>Both lists were written by an author of their own, who saw the entries' scopes and neither the
 * entries nor what the finder learns from. The practice list was looked at while the finder was
 * built; of the evaluation only the sums were. What somebody else happened to ask in the very same
 * words, and so was learned, is left out.
 */
class FiguresTest {

  private static final List<Entry> ENTRIES = BuiltInEntries.load().entries();

  /**
   * Some questions under the figures in docs/performance.md: another JDK may learn a hair apart.
   */
  @ParameterizedTest
  @CsvSource({"practice.jsonl, 0.82, 0.05", "evaluation.jsonl, 0.89, 0.05"})
  void most_questions_get_their_entry_and_few_of_the_outside_any(
      String list, double leastRight, double mostOutside) throws IOException {
    List<Guess> guesses = guesses(list);
    Score score = Score.of(guesses, Calibration.standard());
    System.out.println(list + ", " + guesses.size() + " questions: " + score);

    assertThat(guesses).hasSizeGreaterThan(200);
    assertThat(score.right()).isGreaterThanOrEqualTo(leastRight);
    assertThat(score.outsideAnswered()).isLessThanOrEqualTo(mostOutside);
  }

  @Test
  void the_calibration_is_of_the_questions_that_there_are() throws IOException {
    YamlNode file =
        YamlNode.read(
            Files.readString(
                Path.of("src/main/java/salescoach/playbook/finding", Calibration.FILE)));
    String now = TrainCategoriser.digest(Phrasing.learned(ENTRIES));

    assertThat(String.valueOf(file.fields().get("questions")))
        .as("run ./mvnw -Pcalibrate -pl knowledge process-test-classes")
        .contains(now);
  }

  @Test
  void no_line_is_learned_twice() {
    assertThat(learned()).hasSizeGreaterThan(8_000).doesNotHaveDuplicates();
  }

  private static List<Guess> guesses(String list) throws IOException {
    Finder finder = Finder.among(ENTRIES);
    Set<String> learned = Set.copyOf(learned());
    List<CrossValidation> questions = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/salescoach/playbook", list))) {
      JsonNode node = JsonMapper.shared().readTree(line);
      if (learned.contains(node.path("question").asString().toLowerCase(Locale.ROOT))) {
        continue;
      }
      String topic = node.path("topic").isNull() ? Phrasing.OUTSIDE : node.path("topic").asString();
      questions.add(
          CrossValidation.seen(finder, new Phrasing(topic, node.path("question").asString())));
    }
    return Guess.of(questions, Calibration.standard());
  }

  private static List<String> learned() {
    return Phrasing.learned(ENTRIES).stream()
        .map(phrasing -> phrasing.text().toLowerCase(Locale.ROOT))
        .toList();
  }
}
