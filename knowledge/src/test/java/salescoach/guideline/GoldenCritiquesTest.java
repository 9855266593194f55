package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salescoach.text.Language;

/**
 * What each guideline says of its page's drafts, word for word, in a file that people can read.
 *
 * <p>Where the words were changed on purpose, write the files anew with {@code -Dgolden.write=true}
 * and read the difference before it is committed.
 */
class GoldenCritiquesTest {

  private static final Path FOLDER = Path.of("src/test/resources/salescoach/golden");

  static Stream<String> ids() {
    return Guidelines.all().stream().map(Guideline::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_guideline_says_of_its_drafts_what_it_said_before(String id) throws IOException {
    Path file = FOLDER.resolve(id + ".txt");
    String said = said(Guidelines.named(id));
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, said);
    }
    assertThat(said).isEqualTo(Files.readString(file));
  }

  private static String said(Guideline guideline) {
    Critic critic = new Critic(List.of(guideline), Team.STANDARD, Language.english());
    StringBuilder all = new StringBuilder();
    for (Example example : Example.of(guideline.page())) {
      Critique critique = critic.critique(example.draft());
      all.append("# ").append(example.expected()).append(", line ").append(example.line());
      all.append("\nscore ").append(critique.score()).append(", words ").append(critique.words());
      all.append('\n');
      Stream.concat(critique.findings().stream(), critique.hints().stream())
          .forEach(finding -> all.append(told(finding)));
      critique.strengths().forEach(line -> all.append("praise: ").append(line).append('\n'));
      all.append('\n');
    }
    return all.toString();
  }

  private static String told(Finding finding) {
    return String.format(
        "%s, %d points, %d to %d, also %s%nquote: %s%nsays: %s%ninstead: %s%n",
        finding.severity(),
        finding.points(),
        finding.span().start(),
        finding.span().end(),
        finding.also().stream().map(place -> place.start() + " to " + place.end()).toList(),
        finding.quote(),
        finding.says(),
        finding.instead());
  }
}
