package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  private static OptionalInt value(String text) {
    return Numbers.valueOf(WordScanner.scan(text).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zero      | 0
          oh        | 0
          Nine      | 9
          twelve    | 12
          ninety    | 90
          15        | 15
          $7,200    | 7200
          £90       | 90
          40%       | 40
          3:30pm    | 3
          30min     | 30
          123456789 | 123456789
          """)
  void a_number_has_its_value(String text, int value) {
    assertThat(value(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pump", "1234567890", "[number]", "XX"})
  void anything_else_has_none(String text) {
    assertThat(value(text)).isEmpty();
  }

  @Test
  void digits_names_are_zero_to_nine() {
    assertThat(WordScanner.scan("zero oh one nine ten twenty pump 5"))
        .extracting(Numbers::isDigitName)
        .containsExactly(true, true, true, true, false, false, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "0,1",
    "20,1",
    "21,2",
    "30,1",
    "99,2",
    "100,2",
    "101,3",
    "999,4",
    "1000,2",
    "1100,4",
    "21000,3",
    "1000000,2",
    "1000001,3",
    "2500000,5",
    "1000000000,2",
    "1000000000000,3"
  })
  void it_takes_that_many_words_to_say(long number, int words) {
    assertThat(Numbers.wordsToSay(number)).isEqualTo(words);
  }

  @Property(tries = 200)
  void digits_come_back_as_their_value(@ForAll @IntRange(max = 999_999_999) int number) {
    assertThat(value(Integer.toString(number))).hasValue(number);
  }

  @Property(tries = 200)
  void one_more_scale_is_said_with_one_more_word_at_least(
      @ForAll @LongRange(min = 1, max = 999) long number) {
    assertThat(Numbers.wordsToSay(number * 1_000)).isEqualTo(Numbers.wordsToSay(number) + 1);
  }
}
