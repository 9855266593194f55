package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.KnowledgeException;
import salescoach.draft.Draft;
import salescoach.draft.Medium;

class TeamFileTest {

  private static List<String> faults(Team team, String text) {
    Critique critique = Critic.of(team).critique(new Draft(text, Medium.EMAIL));
    return critique.findings().stream().map(Finding::fault).toList();
  }

  @Test
  void a_file_turns_off_changes_severity_and_limits_and_adds_words() {
    Team team =
        TeamFile.read(
            "team.yaml",
            """
            # what we agreed on
            guidelines:
              no-question: off
              time-grab:
                severity: must
                limits:
                  minutes-asked: 9
            words:
              salesy:
                pressure: ["before the (ink|paint) dries"]
            """);
    assertThat(team.off()).containsExactly("no-question");
    assertThat(team.severities()).containsEntry("time-grab", Severity.MUST);
    assertThat(team.limits()).containsEntry("minutes-asked", 9.0);
    String ten = "Could I have 10 minutes of your time on Friday?";
    assertThat(faults(team, ten)).contains("time-grab");
    assertThat(faults(Team.STANDARD, ten)).doesNotContain("time-grab");
    String own = "Sign with us before the paint dries, Dana.";
    assertThat(faults(team, own)).contains("salesy");
    assertThat(faults(Team.STANDARD, own)).doesNotContain("salesy");
  }

  @ParameterizedTest
  @CsvSource({"''", "guidelines:", "'# nothing yet'", "words: {}"})
  void a_file_that_changes_nothing_is_the_standard(String yaml) {
    assertThat(TeamFile.read("team.yaml", yaml)).isEqualTo(Team.STANDARD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guideline: {} | 1 | Did you mean \"guidelines\"",
        "guidelines: {too-lung: off} | 1 | Did you mean \"too-long\"",
        "guidelines: {too-long: maybe} | 1 | severity: and limits:",
        "guidelines: {too-long: {severity: awful}} | 1 | must, should or consider",
        "guidelines: {too-long: {weight: 2}} | 1 | limits, severity",
        "guidelines: {too-long: {limits: {email-wards: 90}}} | 1 | Did you mean \"email-words\"",
        "guidelines: {too-long: {limits: {email-words: few}}} | 1 | a number",
        "guidelines: {too-long: {limits: {email-words: -1}}} | 1 | 0 or more",
        "guidelines: {too-long: {limits: {email-words: NaN}}} | 1 | 0 or more",
        "guidelines: [too-long] | 1 | a line for each guideline",
        "words: {salesy: {hyp: [wow]}} | 1 | Did you mean \"hype\"",
        "words: {salesy: {hype: wow}} | 1 | as a list",
        "words: {salesy: {hype: ['(wow']}} | 1 | lacks a closing )",
        "words: {salesy: {hype: ['<wow>']}} | 1 | <wow>",
        "- too-long | 1 | guidelines: and words:",
        "guidelines: {salesy: off, salesy: off} | 1 | a second time",
        "guidelines: [salesy | 1 | not YAML"
      })
  void a_mistake_is_told_with_file_line_and_cure(String yaml, int line, String cure) {
    assertThatThrownBy(() -> TeamFile.read("team.yaml", yaml))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("team.yaml, line " + line + ": ")
        .hasMessageContaining(cure);
  }

  @Test
  void a_file_that_nests_beyond_what_is_read_is_told_like_any_other_mistake() {
    assertThatThrownBy(() -> TeamFile.read("team.yaml", "words: " + "[".repeat(2_000)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("team.yaml, line 1");
  }

  @Test
  void all_mistakes_are_told_at_once_each_with_its_own_line() {
    String yaml =
        """
        guidelines:
          salesy: off
          too-lung: off
          time-grab:
            severity: never
            limits:
              minutes: 9
        words:
          salesy:
            hype:
              - fine
              - "not [closed"
        """;
    assertThatThrownBy(() -> TeamFile.read("team.yaml", yaml))
        .satisfies(
            thrown ->
                assertThat(
                        String.valueOf(thrown.getMessage()).lines().map(line -> line.split(":")[0]))
                    .containsExactly(
                        "team.yaml, line 3",
                        "team.yaml, line 5",
                        "team.yaml, line 7",
                        "team.yaml, line 12"));
  }

  @Test
  void the_example_in_the_documentation_is_read() throws IOException {
    String doc = Files.readString(Path.of("../docs/team-file.md"));
    int start = doc.indexOf("```yaml\n") + "```yaml\n".length();
    Team team = TeamFile.read("team-file.md", doc.substring(start, doc.indexOf("```", start)));
    assertThat(team.off()).isNotEmpty();
    assertThat(team.severities()).isNotEmpty();
    assertThat(team.limits()).isNotEmpty();
    assertThat(team.words()).isNotEmpty();
  }
}
