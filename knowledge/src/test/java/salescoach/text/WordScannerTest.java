package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordScannerTest {

  private static List<String> lower(String text) {
    return WordScanner.scan(text).stream().map(Word::lower).toList();
  }

  private static Word only(String text) {
    List<Word> words = WordScanner.scan(text);
    assertThat(words).as(text).hasSize(1);
    return words.get(0);
  }

  private static Shape shape(String text) {
    return only(text).shape();
  }

  @Test
  void a_word_is_letters_with_their_inner_apostrophes() {
    assertThat(lower("Don't you’d o'clock' 'quoted' rock'"))
        .containsExactly("don't", "you'd", "o'clock", "quoted", "rock");
  }

  @Test
  void spans_are_places_in_the_text() {
    List<Word> words = WordScanner.scan("  Hi, Ann!");
    assertThat(words).extracting(Word::span).containsExactly(new Span(2, 4), new Span(6, 9));
    assertThat(words).extracting(Word::index).containsExactly(0, 1);
  }

  @Test
  void hyphens_and_slashes_join_what_they_stand_between() {
    assertThat(WordScanner.scan("follow-up and/or well – known - not e‑mail 9–5"))
        .extracting(Word::joined)
        .containsExactly(false, true, false, true, false, false, false, false, true, false, true);
  }

  @Test
  void a_sign_before_the_first_word_joins_nothing() {
    assertThat(WordScanner.scan("-one --two")).extracting(Word::joined).containsOnly(false);
  }

  @Test
  void abbreviations_keep_their_dots() {
    assertThat(lower("10 a.m. in the U.S. market, e.g. Ohio. Done."))
        .containsExactly("10", "a.m.", "in", "the", "u.s.", "market", "e.g.", "ohio", "done");
  }

  @Test
  void a_sentence_of_one_letter_ends_at_its_dot() {
    assertThat(lower("Plan B. Then A.")).containsExactly("plan", "b", "then", "a");
  }

  @Test
  void numbers_keep_signs_points_and_units() {
    assertThat(lower("$7,200 £9.50 3:30pm 40% 250+ 1st. 2,"))
        .containsExactly("$7,200", "£9.50", "3:30pm", "40%", "250+", "1st", "2");
    assertThat(WordScanner.scan("$7,200 40%")).extracting(Word::shape).containsOnly(Shape.NUMBER);
  }

  @Test
  void a_money_sign_alone_is_no_word() {
    assertThat(lower("$ 5 and $x")).containsExactly("5", "and", "x");
  }

  @Test
  void addresses_are_one_word() {
    assertThat(
            lower("see www.birch.example/a-b, ann@birch.example. or https://birch.example/x?y=1"))
        .containsExactly(
            "see",
            "www.birch.example/a-b",
            "ann@birch.example",
            "or",
            "https://birch.example/x?y=1");
    assertThat(shape("birch.example")).isEqualTo(Shape.ADDRESS);
    assertThat(shape("birch.example/pumps")).isEqualTo(Shape.ADDRESS);
    assertThat(shape("WWW.BIRCH.COM")).isEqualTo(Shape.ADDRESS);
  }

  @Test
  void a_missing_space_after_a_full_stop_makes_no_address() {
    assertThat(lower("It works.Really well...and fast"))
        .containsExactly("it", "works", "really", "well", "and", "fast");
    assertThat(lower("a.bcd x..yes")).containsExactly("a", "bcd", "x", "yes");
  }

  @Test
  void shapes_tell_names_and_initials() {
    assertThat(shape("pump")).isEqualTo(Shape.LOWER);
    assertThat(shape("Pump")).isEqualTo(Shape.CAPITALISED);
    assertThat(shape("I")).isEqualTo(Shape.CAPITALISED);
    assertThat(shape("CRM")).isEqualTo(Shape.UPPER);
    assertThat(shape("HubSpot")).isEqualTo(Shape.MIXED);
    assertThat(shape("iPhone")).isEqualTo(Shape.MIXED);
    assertThat(lower("AT&T B&Q r&d Q & A")).containsExactly("at&t", "b&q", "r", "d", "q", "a");
  }

  @Test
  void invisible_characters_belong_to_the_word_and_not_to_its_letters() {
    Word word = only("pr\u200bice");
    assertThat(word.lower()).isEqualTo("price");
    assertThat(word.span()).isEqualTo(new Span(0, 6));
  }

  @Test
  void letters_are_folded_to_their_plain_form() {
    assertThat(only("ﬁnd").lower()).isEqualTo("find");
    assertThat(only("cafe\u0301").lower()).isEqualTo("café");
    assertThat(only("don\u02bct").lower()).isEqualTo("don't");
  }

  @Test
  void an_endless_word_is_cut_in_its_letters_only() {
    Word word = only("a".repeat(500));
    assertThat(word.lower()).hasSize(WordScanner.LONGEST_WORD);
    assertThat(word.end()).isEqualTo(500);
  }

  @Test
  void letters_beyond_the_basic_plane_are_letters() {
    assertThat(only("\ud835\udc00\ud835\udc01").span()).isEqualTo(new Span(0, 4));
    assertThat(WordScanner.scan("😀 👍🏽")).isEmpty();
  }

  @Property(tries = 200)
  void every_span_lies_in_the_text_and_none_overlaps(@ForAll @StringLength(max = 200) String text) {
    int free = 0;
    for (Word word : WordScanner.scan(text)) {
      assertThat(word.start()).isGreaterThanOrEqualTo(free);
      assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
      free = word.end();
    }
  }

  @Property(tries = 200)
  void signs_of_templates_are_read_without_fail(
      @ForAll @net.jqwik.api.constraints.CharRange(from = ' ', to = '~') @StringLength(max = 120)
          String text) {
    List<Word> words = WordScanner.scan(text + "[{<%*|#__..");
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.get(i).index()).isEqualTo(i);
    }
  }

  @Property(tries = 200)
  void plain_words_come_back_as_they_are(
      @ForAll
          List<@net.jqwik.api.constraints.AlphaChars @StringLength(min = 1, max = 9) String> all) {
    List<String> plain =
        all.stream().map(word -> "a" + word.toLowerCase(java.util.Locale.ROOT)).toList();
    assertThat(lower(String.join(" ", plain))).isEqualTo(plain);
  }
}
