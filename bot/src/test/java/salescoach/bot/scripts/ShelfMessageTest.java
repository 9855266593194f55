package salescoach.bot.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.scripts.ShelfTest.NOW;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.SlackMessage;

class ShelfMessageTest {

  @Test
  void a_script_with_what_can_be_done_about_it() {
    Script fresh = ShelfTest.script("Renata, how do you *prove* a delivery?", 3, Optional.empty());
    Script used = ShelfTest.script("Renata, two questions. <!here>", 3, Optional.of(12));
    Golden.assertSame("scripts-next", ShelfMessage.of(fresh, 4, ShelfMessage.NEXT, NOW));
    Golden.assertSame("scripts-only", ShelfMessage.of(used, 1, ShelfMessage.NOTED, NOW));
    Golden.assertSame("scripts-empty", ShelfMessage.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "&", "<!channel> ", "🚚", "a", "> \n", "*_~` "})
  void the_longest_script_fits_and_can_be_read_whole(String unit) {
    Script script = ShelfTest.script(unit.repeat(20_000 / unit.length()), 3, Optional.of(1));
    SlackMessage message = ShelfMessage.of(script, 2, ShelfMessage.OTHER, NOW);
    Golden.assertFits(message);
    assertThat(message.blocks().toString()).contains("Read it whole");
    Golden.assertFits(ShelfMessage.whole(script));
  }

  @Test
  void a_key_of_somebody_elses_making_is_none() {
    assertThat(ScriptKey.read("no")).isEmpty();
    assertThat(ScriptKey.read("no:1")).isEmpty();
    assertThat(ScriptKey.read("00000000-0000-0000-0000-000000000001:1234567")).isEmpty();
    assertThat(ScriptKey.read("00000000-0000-0000-0000-000000000001:")).isEmpty();
    assertThat(ScriptKey.read("00000000-0000-0000-0000-000000000001:12")).isPresent();
  }
}
