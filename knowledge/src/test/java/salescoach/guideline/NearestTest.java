package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({"too-lung, too-long", "sales, salesy", "time_grab, time-grab", "criptic, cryptic"})
  void a_slip_in_a_guideline_s_name_is_understood(String given, String meant) {
    assertThatThrownBy(() -> Guidelines.named(given))
        .hasMessageStartingWith(
            "There is no guideline \"" + given + "\". Did you mean \"" + meant + "\"? There are ");
  }

  @Test
  void what_is_like_none_of_them_is_not_guessed_at() {
    assertThatThrownBy(() -> Guidelines.named("xyzzyxyzzyxyzzyxyzzy"))
        .hasMessageStartingWith("There is no guideline \"xyzzyxyzzyxyzzyxyzzy\". There are ");
  }
}
