package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.text.OwnWords;
import salescoach.text.Read;
import salescoach.text.Reading;

class SimilarityTest {

  private static Similarity of(String text, String earlier) {
    Reading draft = Read.voicemail(text);
    return Similarity.of(draft, OwnWords.of(draft), OwnWords.of(earlier));
  }

  private static String run(String text, String earlier) {
    Reading draft = Read.voicemail(text);
    Similarity similarity = Similarity.of(draft, OwnWords.of(draft), OwnWords.of(earlier));
    return similarity.run().isEmpty()
        ? ""
        : draft.quote(
            similarity
                .run()
                .get(0)
                .span()
                .to(similarity.run().get(similarity.run().size() - 1).span()));
  }

  @Test
  void the_same_words_are_the_whole_message() {
    String text = "The belt stops when the foreman leaves the dock.";
    assertThat(of(text, text).percent()).isEqualTo(100);
    assertThat(run(text, text)).isEqualTo("belt stops when the foreman leaves the dock");
  }

  @Test
  void messages_without_a_common_word_share_nothing() {
    Similarity none = of("The belt stops at noon.", "Your bakers sleep late");
    assertThat(none.percent()).isZero();
    assertThat(none.run()).isEmpty();
  }

  @Test
  void a_word_that_carries_meaning_counts_five_times_a_small_one() {
    assertThat(of("and the crate and the pallet", "crate").percent())
        .isCloseTo(100.0 * 5 / 14, within(0.01));
    assertThat(of("and the crate and the pallet", "the").percent())
        .isCloseTo(100.0 / 14, within(0.01));
  }

  @Test
  void what_every_message_ends_on_counts_as_little() {
    assertThat(of("the crate is there by email on tuesday", "email tuesday").percent())
        .isCloseTo(100.0 * 2 / 12, within(0.01));
  }

  @Test
  void the_first_half_counts_twice() {
    assertThat(of("Crates break. Pallets rot.", "crates break").percent())
        .isCloseTo(100.0 * 2 / 3, within(0.01));
    assertThat(of("Crates break. Pallets rot.", "pallets rot").percent())
        .isCloseTo(100.0 / 3, within(0.01));
  }

  @Test
  void sentences_may_change_places_and_words_of_a_sentence_may_not() {
    assertThat(of("Crates break. Pallets rot.", "Pallets rot. Crates break.").percent())
        .isEqualTo(100);
    assertThat(of("crates break pallets", "pallets break crates").percent())
        .isCloseTo(100.0 / 3, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({
    "the crew waited, the crews wait",
    "we hauled crates, we haul a crate",
    "Kessel's crates, Kessel crate",
    "a rapid fix, a quick repair",
    "our customers, our clients",
    "they stopped, they stop",
    "30 crates, 45 crates",
    "penalties, fines",
    "families, family",
    "carriers, haulers"
  })
  void forms_of_a_word_and_words_that_reps_swap_are_the_same(String text, String earlier) {
    assertThat(of(text, earlier).percent()).isGreaterThan(75);
  }

  @ParameterizedTest
  @CsvSource({"crates, crater", "bus, bud", "the belt, a bell"})
  void other_words_are_not(String text, String earlier) {
    assertThat(of(text, earlier).percent()).isLessThan(20);
  }

  @Test
  void the_run_is_the_longest_without_small_words_at_its_ends() {
    assertThat(
            run(
                "We met. Our gate camera takes a photo of every pallet and we know.",
                "met our gate camera takes a photo of every pallet and they sleep"))
        .isEqualTo("gate camera takes a photo of every pallet");
  }

  @Test
  void words_past_the_most_are_not_compared() {
    String many = "the crate ".repeat(Similarity.MOST_WORDS / 2);
    assertThat(of(many + "pallet", many).percent()).isEqualTo(100);
    assertThat(of(many, "pallet ".repeat(Similarity.MOST_WORDS) + "the crate").percent()).isZero();
  }
}
