package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class VitaminCommandTest {

  @Test
  void an_offer_gets_its_verdict_with_reasons_and_steps_that_fit_the_terminal() {
    Session session =
        Session.of(
            "",
            "ask",
            "vitamin-or-medicine",
            "--offer",
            "Password software against hackers",
            "--if-nothing",
            "They lose their biggest client",
            "--measured",
            "nobody is measured");
    assertThat(session.status()).isZero();
    assertThat(session.out())
        .contains("Medicine: it ends a pain")
        .contains("what you sell: \"hackers\" is a pain")
        .contains("\"nobody is measured\" leaves it without anybody")
        .contains("What did hackers cost you")
        .contains("More: ask vitamins-or-medicine");
    assertThat(session.out().lines()).allMatch(line -> line.length() <= Wrapped.WIDTH);
  }

  @Test
  void too_little_names_the_option_that_says_more() {
    Session session = Session.of("", "ask", "vitamin-or-medicine", "--offer", "We sell chairs");
    assertThat(session.status()).isZero();
    assertThat(session.out()).contains("Too little to tell yet", "Tell me first", "--if-nothing");
  }

  @Test
  void nothing_given_and_nobody_there_is_bad_usage() {
    Session session = Session.of("", "ask", "vitamin-or-medicine");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("Describe your offer", "Usage:");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void another_language_is_bad_input() {
    Session session =
        Session.of("", "ask", "vitamin-or-medicine", "--offer", "Wir verkaufen die Software");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("I only know English").doesNotContain("Exception");
  }

  @Test
  void help_is_here_too() {
    Session session = Session.of("", "ask", "vitamin-or-medicine", "--help");
    assertThat(session.status()).isZero();
    assertThat(session.out()).contains("--offer", "--looked");
  }

  @Test
  void on_a_terminal_it_asks_one_by_one_and_an_empty_line_passes() {
    Asked asked = Asked.with("Cameras\n\nthe head of security\n\nthey asked us\n");
    assertThat(asked.status).isZero();
    assertThat(asked.err)
        .containsSubsequence(
            "What do you sell", "What happens if", "Who is measured", "deadline", "Did they look");
    assertThat(asked.out).contains("\"head\"", "\"asked us\"").contains("who is measured");
  }

  @Test
  void whoever_leaves_early_gets_a_verdict_on_what_was_said_and_usage_for_nothing() {
    assertThat(Asked.with("Cameras against theft").out).contains("\"theft\"");
    assertThat(Asked.with("").status).isEqualTo(2);
  }

  private record Asked(int status, String out, String err) {
    static Asked with(String input) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal terminal =
          new Terminal(
              new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              Clock.systemUTC(),
              false,
              Map.of());
      int status = new CommandLine(new VitaminCommand(terminal, true)).execute();
      return new Asked(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
