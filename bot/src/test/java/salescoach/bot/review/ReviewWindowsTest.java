package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salescoach.bot.review.message.Whom;
import salescoach.draft.Prospect;

class ReviewWindowsTest {

  @Test
  void a_prospect_is_shown_by_what_is_known_of_them() {
    assertThat(shown("Renata", "Harlan Foods")).isEqualTo("Renata, Harlan Foods");
    assertThat(shown("", "Harlan Foods")).isEqualTo("Harlan Foods");
    assertThat(shown("Renata", "")).isEqualTo("Renata");
    assertThat(shown("", "")).isEmpty();
  }

  @Test
  void a_long_name_is_cut_to_what_a_menu_takes_and_never_inside_a_letter() {
    String shown = shown("", "🚚".repeat(60));
    assertThat(shown).hasSizeLessThanOrEqualTo(75).endsWith("🚚 …");
    assertThat(shown.replace("🚚", "")).isEqualTo(" …");
  }

  private static String shown(String firstName, String company) {
    return Whom.shown(new Prospect(company, "", "", firstName, "", false));
  }
}
