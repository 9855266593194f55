package salescoach.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often the router agrees with the labels of our own messages.
 *
 * <p>The rules were developed on the training list, so that its cross-validation is honest about
 * the model and kind to the rules. The evaluation was written before either and nothing was changed
 * for one of its messages. The critic's labelled drafts were written by others for another purpose.
 */
class LabelledMessagesTest {

  private static final int FOLDS = 10;

  private static final List<LabelledMessage> TRAINING =
      LabelledMessage.beside(Router.class, "messages.txt");
  private static final List<LabelledMessage> EVALUATION =
      LabelledMessage.beside(Router.class, "evaluation.txt");

  @Test
  void the_lists_are_long_and_share_no_draft_or_question() {
    assertThat(TRAINING).hasSizeGreaterThanOrEqualTo(250).doesNotHaveDuplicates();
    assertThat(EVALUATION).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    assertThat(EVALUATION)
        .filteredOn(message -> message.kind() != Kind.SMALL_TALK)
        .doesNotContainAnyElementsOf(TRAINING);
  }

  @Test
  void trained_on_nine_tenths_it_tells_the_other_tenth() {
    Tally tally = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Router router = new Router(Categoriser.trainedOn(part(i -> i % FOLDS != held)));
      tally.add(part(i -> i % FOLDS == held), router::kindOf);
    }
    report("Cross-validation", tally);
    assertThat(tally.unsure()).isLessThan(0.10);
    assertThat(tally.confused()).isLessThan(0.01);
  }

  private static List<LabelledMessage> part(IntPredicate places) {
    return IntStream.range(0, TRAINING.size()).filter(places).mapToObj(TRAINING::get).toList();
  }

  @Test
  void messages_in_other_words_are_told_as_well() {
    Tally tally = new Tally();
    tally.add(EVALUATION, Router.standard()::kindOf);
    report("Evaluation", tally);
    assertThat(tally.unsure()).isLessThan(0.10);
    assertThat(tally.confused()).isLessThan(0.01);
  }

  @Test
  void the_critics_drafts_are_drafts() throws IOException {
    Tally tally = new Tally();
    tally.add(criticsDrafts(), Router.standard()::kindOf);
    report("The critic's drafts", tally);
    assertThat(tally.unsure()).isLessThan(0.10);
    assertThat(tally.confused()).isLessThan(0.01);
  }

  private static List<LabelledMessage> criticsDrafts() throws IOException {
    List<LabelledMessage> drafts = new ArrayList<>();
    for (String folder : List.of("labelled", "blind")) {
      try (Stream<Path> files =
          Files.list(Path.of("src/test/resources/salescoach").resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          for (String line : Files.readAllLines(file)) {
            JsonNode draft = JsonMapper.shared().readTree(line);
            drafts.add(new LabelledMessage(Kind.DRAFT, draft.get("text").asString()));
          }
        }
      }
    }
    assertThat(drafts).hasSizeGreaterThan(300);
    return drafts;
  }

  private static void report(String title, Tally tally) {
    System.out.println(title + ", " + tally);
    tally.missed().forEach(missed -> System.out.println("  " + missed));
  }
}
