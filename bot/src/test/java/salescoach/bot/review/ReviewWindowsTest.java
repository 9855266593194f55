package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import salescoach.bot.review.message.Whom;
import salescoach.bot.roster.KnownProspect;
import salescoach.draft.Medium;
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

  @Test
  void the_modal_for_a_prospect_has_them_chosen_and_the_kind() {
    String modal =
        ReviewFeature.modalFor(known("Renata", "Harlan Foods"), Optional.of(Medium.EMAIL))
            .toString();
    assertThat(modal).contains("Renata, Harlan Foods", new UUID(0, 7).toString());
    assertThat(ReviewFeature.modalFor(known("", ""), Optional.empty()).toString())
        .contains("text=Prospect,", new UUID(0, 7).toString());
  }

  private static KnownProspect known(String firstName, String company) {
    return KnownProspect.fresh(
        new UUID(0, 7), "U1", new Prospect(company, "", "", firstName, "", false), Instant.EPOCH);
  }

  private static String shown(String firstName, String company) {
    return Whom.shown(new Prospect(company, "", "", firstName, "", false));
  }
}
