package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the critic agrees with the labels of our own drafts.
 *
 * <p>The drafts below {@code labelled} were labelled before the rooms were written, and the rooms
 * were developed on them. Those below {@code blind} were written and labelled by others, who had
 * not seen the rooms, and no room was changed for one of them: they tell how it will be with drafts
 * that nobody here has seen.
 */
class LabelledDraftsTest {

  private static final Path FOLDER = Path.of("src/test/resources/salescoach");
  private static final double LEAST_F1 = 0.85;
  private static final double MOST_FALSE_ALARMS = 0.03;

  private static TreeMap<String, Labelled.Tally> known = new TreeMap<>();
  private static TreeMap<String, Labelled.Tally> blind = new TreeMap<>();

  @BeforeAll
  static void judge_all() throws IOException {
    known = Labelled.judge(read("labelled", 200), new StringBuilder());
    blind = Labelled.judge(read("blind", 100), new StringBuilder());
    System.out.println("On the drafts that the rooms were developed on:");
    System.out.println(Labelled.table(known));
    System.out.println("On drafts that no room was changed for:");
    System.out.println(Labelled.table(blind));
  }

  private static List<Labelled> read(String folder, int fewest) throws IOException {
    List<Labelled> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        all.addAll(Labelled.read(file));
      }
    }
    assertThat(all).hasSizeGreaterThan(fewest);
    return all;
  }

  @Test
  void nineteen_faults_are_labelled() {
    assertThat(known).hasSize(19);
    assertThat(blind).hasSize(19);
  }

  @Test
  void the_critic_agrees_with_the_labels() {
    assertThat(Labelled.macroF1(known)).isGreaterThanOrEqualTo(LEAST_F1);
    assertThat(Labelled.macroF1(blind)).isGreaterThanOrEqualTo(LEAST_F1);
  }

  @Test
  void false_alarms_are_rare() {
    assertThat(Labelled.falseAlarms(known)).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    assertThat(Labelled.falseAlarms(blind)).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
  }
}
