package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be worked on is told kindly, with the cure and the documented exit status. */
class BadInputTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "'', is empty",
    "'   ', is empty",
    "'🚀🔥 🎉', no words",
    "'?!... ---', no words",
    "'Guten Tag Frau Weber, wir haben eine neue Lösung für Ihre Buchhaltung und würden sie gern zeigen.',"
        + " English",
    "'Здравствуйте, у нас есть отличное предложение для вашей компании', English"
  })
  void a_text_that_is_no_draft(String text, String told) {
    isTold(Session.of(text, "review", "-"), told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"review", "ask", "plan"})
  void a_line_of_a_batch_beyond_what_is_read(String command) {
    String tooDeep = "{\"id\":\"deep\",\"pad\":" + "[".repeat(1_001) + "]".repeat(1_001) + "}";
    String tooLong = "{\"id\":\"long\",\"pad\":" + "1".repeat(1_001) + "}";

    Session session = Session.of(tooDeep + "\n" + tooLong + "\n[]\n", command, "--batch");

    assertThat(session.status()).isEqualTo(ExitStatus.BAD_INPUT);
    assertThat(session.out().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).startsWith("{\"id\":null,\"error\":\"The line"));
  }

  @Test
  void a_text_that_is_too_long() {
    isTold(Session.of("a word ".repeat(3_000), "review", "-"), "20,000");
  }

  @Test
  void bytes_that_are_not_utf8() {
    byte[] latin = "Hi Zoë, how do you ship?".getBytes(StandardCharsets.ISO_8859_1);
    isTold(Session.of(latin, false, "review", "-"), "Standard input is not in UTF-8");
  }

  @Test
  void a_binary_file() {
    isTold(Session.of(new byte[] {'P', 'K', 3, 4, 0, 0, 7}, false, "review", "-"), "not text");
  }

  @Test
  void a_missing_file() {
    isTold(Session.of("", "review", folder.resolve("nowhere.txt").toString()), "nowhere.txt");
  }

  @Test
  void a_folder_instead_of_a_file() {
    isTold(Session.of("", "review", folder.toString()), "is a folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review",
        "review --voicemail --email -",
        "review --pace fast -",
        "review --pace 5 -",
        "review --nonsense -",
        "review --batch --json",
        "plan",
        "plan nowhere.jsonl",
        "plan --batch nowhere.jsonl",
        "why",
        "why too-lung",
        "export",
        "import",
        "import nowhere.jsonl",
        "playground --port many",
        "sing"
      })
  void a_command_that_makes_no_sense(String command) {
    Session session = Session.of("How do you ship today?", command.split(" "));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void a_start_with_half_of_slack_set_up_names_what_is_missing() {
    Session session = Session.in(Map.of("SLACK_BOT_TOKEN", "xoxb-1-2-secret"), new byte[0], false);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("SLACK_APP_TOKEN").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "run --help",
        "playground --help",
        "doctor --help",
        "review --help",
        "plan --help",
        "faults --help",
        "why --help",
        "export --help",
        "import --help",
        "ask vitamin-or-medicine --help"
      })
  void help_is_everywhere(String command) {
    Session session = Session.of("", command.split(" "));
    assertThat(session.status()).isZero();
    assertThat(session.out()).contains("Usage:");
  }

  private static void isTold(Session session, String told) {
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains(told).doesNotContain("\tat ", "Exception");
    assertThat(session.out()).isEmpty();
  }
}
