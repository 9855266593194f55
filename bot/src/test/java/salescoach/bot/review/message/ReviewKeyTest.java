package salescoach.bot.review.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewKeyTest {

  @Test
  void a_key_comes_back_from_its_button() {
    ReviewKey key = new ReviewKey("0190-ab", 12);
    assertThat(key.value()).isEqualTo("0190-ab:12");
    assertThat(ReviewKey.of(key.value())).contains(key);
    ReviewKey about = key.about("too-long");
    assertThat(about.value()).isEqualTo("0190-ab:12:too-long");
    assertThat(ReviewKey.of(about.value())).contains(about);
  }

  @Test
  void a_choice_comes_back_from_its_menu() {
    ReviewKey key = new ReviewKey("d1", 2).about("too-long");
    MenuChoice choice = new MenuChoice(ReviewActions.DISMISS, key);
    assertThat(choice.value()).isEqualTo("review_dismiss:d1:2:too-long");
    assertThat(MenuChoice.of(choice.value())).contains(choice);
    assertThat(MenuChoice.of("review_share:d1:2")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "d1",
        "d1:",
        "d1:0",
        "d1:-1",
        "d1:x",
        "d1:1:",
        "d1:1:a:b",
        ":1",
        "d 1:1",
        "d1:9999999"
      })
  void what_is_no_key_is_nothing(String value) {
    assertThat(ReviewKey.of(value)).isEmpty();
  }

  @Property
  void no_value_at_all_breaks_it(@ForAll String value) {
    assertThat(ReviewKey.of(value).map(ReviewKey::value).orElse(value)).isNotNull();
    assertThat(MenuChoice.of(value)).isEqualTo(Optional.empty());
  }

  @Test
  void an_id_that_no_button_could_carry_is_refused() {
    assertThatThrownBy(() -> new ReviewKey("a:b", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReviewKey("a", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
