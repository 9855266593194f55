package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SplitTest {

  @Test
  void a_text_is_cut_between_words() {
    assertThat(Split.pieces("one two three four", 9)).containsExactly("one two", "three", "four");
    assertThat(Split.pieces("12345678 9", 8)).containsExactly("12345678", "9");
  }

  @Test
  void a_long_word_is_cut_between_code_points() {
    assertThat(Split.pieces("a🚚🚚🚚🚚🚚", 8)).containsExactly("a🚚🚚🚚", "🚚🚚");
  }

  @Test
  void an_entity_stays_whole() {
    assertThat(Split.pieces("abcdef&amp;gh", 8)).containsExactly("abcdef", "&amp;gh");
    assertThat(Split.pieces("abc&amp;defgh", 8)).containsExactly("abc&amp;", "defgh");
  }

  @Test
  void the_first_words_end_in_an_ellipsis() {
    assertThat(Split.first("one two three", 13)).isEqualTo("one two three");
    assertThat(Split.first("one two three", 12)).isEqualTo("one two …");
  }

  @Test
  void nothing_is_nothing() {
    assertThat(Split.pieces(" \n ", 8)).isEmpty();
    assertThat(Split.first("", 8)).isEmpty();
    assertThatThrownBy(() -> Split.pieces("a", 7)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void the_pieces_are_the_text_and_each_fits(
      @ForAll("hostile") String text, @ForAll @IntRange(min = 8, max = 40) int most) {
    var pieces = Split.pieces(text, most);
    assertThat(pieces).allMatch(piece -> piece.length() <= most && isWhole(piece));
    assertThat(String.join("", pieces).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Property
  void shortened_texts_fit_and_are_whole(
      @ForAll("hostile") String text, @ForAll @IntRange(min = 8, max = 40) int most) {
    assertThat(Split.first(text, most)).matches(first -> first.length() <= most && isWhole(first));
    assertThat(Split.ends(text, most)).matches(ends -> ends.length() <= most);
    assertThat(Split.ends(text, most).codePoints()).noneMatch(SplitTest::isHalf);
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "a", "word", " ", "\n", "🚚", "e\u0301\u0301", "&amp;", "&lt;", "longerword")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static boolean isWhole(String piece) {
    return piece.codePoints().noneMatch(SplitTest::isHalf)
        && !piece.matches("(?s)(amp|lt|gt|mp|p|t)?;.*")
        && !piece.matches("(?s).*&(a|am|l|g|amp|lt|gt)( …)?");
  }

  private static boolean isHalf(int c) {
    return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
  }
}
