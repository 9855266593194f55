package salescoach.bot.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.slack.Golden;
import salescoach.bot.surface.Registry.Subcommand;

class HelpTest {

  private final List<Subcommand> known =
      Stream.of("review", "scripts", "pace", "forget", "admin", "help")
          .map(name -> new Subcommand(name, name, "does something", Optional.empty()))
          .toList();

  @Test
  void lists_what_there_is() {
    Golden.assertSame("help", Help.all(known));
  }

  @ParameterizedTest
  @CsvSource({
    "reveiw, review",
    "rev, review",
    "script, scripts",
    "forgett, forget",
    "halp, help",
    "pase, pace"
  })
  void a_slip_of_the_finger_is_understood(String typed, String meant) {
    assertThat(Help.nearest(typed, known)).contains(meant);
    Golden.assertFits(Help.unknown(typed, known));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "dinosaur", "<!channel>", "reviewreviewreviewreviewreview"})
  void what_comes_near_nothing_is_sent_to_the_list(String typed) {
    assertThat(Help.nearest(typed, known)).isEmpty();
    Golden.assertFits(Help.unknown(typed, known));
    assertThat(Help.unknown(typed, known).blocks().toString()).doesNotContain("<!channel>");
  }
}
