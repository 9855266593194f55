package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLengthTest {

  private static int of(String text) {
    List<Word> words = WordScanner.scan(text);
    return SpokenLength.of(text, words, PhoneNumbers.find(text, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                    | 1
          21                   | 2
          40                   | 1
          115                  | 3
          7200                 | 4
          1,000,000            | 2
          $7,200               | 5
          40%                  | 2
          250+                 | 4
          3.5%                 | 4
          3.14                 | 4
          10k                  | 2
          1st                  | 1
          90s                  | 1
          1998                 | 3
          2024                 | 3
          1900                 | 2
          1905                 | 3
          2000                 | 2
          2005                 | 3
          1850                 | 5
          2:00                 | 1
          2:30                 | 2
          9:05                 | 3
          3pm                  | 3
          10:15am              | 4
          00                   | 2
          007                  | 3
          1234567890123        | 13
          """)
  void a_number_takes_the_words_it_is_said_with(String number, int words) {
    assertThat(of("a " + number + " b") - 2).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          555-0134             | 7
          614-555-0134         | 10
          (614) 555-0134       | 10
          +44 20 7946 0118     | 12
          15-20                | 3
          2019-2021            | 6
          4120-8806            | 9
          24/7                 | 3
          4-inch               | 1
          """)
  void joined_figures_are_a_range_or_digits(String text, int words) {
    assertThat(of(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CRM                  | 3
          AI                   | 2
          B2B                  | 3
          HIPAA                | 1
          NASA                 | 1
          FREE                 | 1
          TEXAS                | 1
          BCDFG                | 5
          BCDFGH               | 1
          U.S.                 | 2
          I                    | 1
          HubSpot              | 1
          """)
  void initials_are_said_letter_by_letter(String word, int words) {
    assertThat(of("we use " + word + " at the plant") - 5).isEqualTo(words);
  }

  @Test
  void a_text_that_shouts_has_no_initials() {
    assertThat(of("CALL US NOW")).isEqualTo(3);
  }

  @Test
  void hyphenated_words_count_once() {
    assertThat(of("follow-up and/or well-known")).isEqualTo(3);
  }

  @Test
  void an_ampersand_is_said() {
    assertThat(of("Webb & Sons")).isEqualTo(3);
    assertThat(of("Webb, Sons")).isEqualTo(2);
  }

  @Test
  void a_blank_counts_as_the_words_that_it_names() {
    assertThat(of("Hi [First Name]")).isEqualTo(3);
    assertThat(of("Hi ____")).isEqualTo(2);
    assertThat(of("Hi XX")).isEqualTo(2);
  }

  @Test
  void an_address_is_said_with_its_signs() {
    assertThat(of("ann@birch.example")).isEqualTo(5);
    assertThat(of("www.birch.example")).isEqualTo(7);
    assertThat(of("birch.example/a")).isEqualTo(5);
  }

  @Test
  void nothing_takes_no_words() {
    assertThat(of("")).isZero();
    assertThat(of("—")).isZero();
  }

  @Property(tries = 200)
  void plain_words_count_one_each(
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 8) String> all) {
    List<String> plain =
        all.stream().map(word -> "b" + word.toLowerCase(java.util.Locale.ROOT)).toList();
    assertThat(of(String.join(" ", plain))).isEqualTo(plain.size());
  }

  @Property(tries = 200)
  void every_unjoined_word_takes_a_word_at_least(@ForAll @StringLength(max = 150) String text) {
    long unjoined = WordScanner.scan(text).stream().filter(word -> !word.joined()).count();
    assertThat((long) of(text)).isGreaterThanOrEqualTo(unjoined);
  }
}
