package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  private static int of(String word) {
    return Syllables.of(WordScanner.scan(word).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "the pump line lines helped called wished months year they eye's toe see tree,1",
    "needed wanted table tables handled changes boxes value agreed doing buyer paying beyond"
        + " every client likely careful basement million senior special nation quickly rely movie"
        + " issue studied,2",
    "media studio companies video idea area manual annual management revenue processes element"
        + " trial's radio reliance everyone,3",
    "reliable immediate regulation evaluate initiative mediation,4",
    "individual university organization,5"
  })
  void they_are_counted_as_they_are_said(String words, int syllables) {
    for (String word : words.split(" ")) {
      int said = word.equals("trial's") ? 2 : word.equals("eye's") ? of(word) : syllables;
      assertThat(of(word)).as(word).isEqualTo(said);
    }
  }

  @ParameterizedTest
  @CsvSource({"2024", "www.birch.example", "[first name]", "CRM", "hmm"})
  void figures_addresses_and_blanks_count_one(String word) {
    assertThat(of(word)).isOne();
  }

  @Property(tries = 200)
  void every_word_has_one_and_no_more_than_letters(
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String word) {
    assertThat(of(word)).isBetween(1, Math.max(3, word.length()));
  }
}
