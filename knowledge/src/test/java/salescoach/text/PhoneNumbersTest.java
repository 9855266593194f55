package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

  private static List<String> find(String text) {
    return PhoneNumbers.find(text, WordScanner.scan(text)).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "555-0134",
        "555 0134",
        "614-555-0134",
        "614.555.0134",
        "(614) 555-0134",
        "6145550134",
        "1-614-555-0134",
        "1 6145550134",
        "16145550134",
        "614 5550134",
        "614555-0134",
        "1300 555 012",
        "98765 43210",
        "020 7946 0118",
        "(020) 7946 0118",
        "01632 960142",
        "07700900123",
        "0491 570 006",
        "09 555 0134",
        "01453 555 0142",
        "+44 20 7946 0118",
        "+1 (614) 555-0134",
        "+49 30 901820",
        "614\u2011555\u20110134",
        "614, 555, 0134",
        "6 1 4 5 5 5 0 1 3 4",
        "614 555 01 34"
      })
  void a_number_is_found_however_it_is_written(String number) {
    assertThat(find("Ring " + number + ", please.")).containsExactly(number);
    assertThat(find(number)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019 2020",
        "2019-2021",
        "4120-8806",
        "2024-05-12",
        "04/12/2024 10",
        "05 12 2024",
        "1,250,000",
        "1250000",
        "5550134",
        "12345678",
        "123-45-6789",
        "614-555-013",
        "1234 5678 9012 3456",
        "6145550134123456",
        "2-614-555-0134-9",
        "00 12 34 56",
        "+12",
        "$6145550134",
        "#614-555-0134",
        "A614-555-0134",
        "614-555-0134%",
        "1 2 3 4 5 6 7 8"
      })
  void years_dates_sums_and_part_numbers_are_none(String figures) {
    assertThat(find("About " + figures + " then.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "six one four five five five oh one three four",
        "six one four, five five five, zero one three four",
        "double five five oh one three four",
        "five five five triple two four four",
        "eight hundred five five five oh one nine nine",
        "614 five five five twelve twelve",
        "ten oh five five five four",
        "oh seven double seven o nine hundred one two three"
      })
  void a_number_is_found_when_it_was_spelled_out(String number) {
    assertThat(find("my cell is " + number + " okay")).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two three four five six",
        "nineteen ninety eight two thousand twenty",
        "twenty twenty four twenty five thirty",
        "one by one, two by two, and then three of four or five",
        "one two three 12345 six seven",
        "one one one one one one one one one one one one one one one one"
      })
  void other_figures_in_words_are_none(String figures) {
    assertThat(find(figures)).isEmpty();
  }

  @Test
  void endless_digits_are_none() {
    assertThat(find("1".repeat(500))).isEmpty();
    assertThat(find("1 ".repeat(500))).isEmpty();
  }

  @Test
  void several_numbers_are_found_each() {
    assertThat(find("614-555-0134 or 614-555-0199, six one four five five five oh one one one"))
        .containsExactly(
            "614-555-0134", "614-555-0199", "six one four five five five oh one one one");
  }

  @Test
  void a_number_that_is_said_twice_is_found_twice() {
    assertThat(find("614-555-0134, 614-555-0134")).hasSize(2);
    assertThat(find("614 555 0134 614 555 0134")).hasSize(2);
    assertThat(find("555-0134, 555-0134. 555-0134")).hasSize(3);
    assertThat(find("020 7946 0118 020 7946 0118")).hasSize(2);
  }

  @Test
  void a_number_that_is_said_in_part_is_found_once() {
    assertThat(find("555-0134 one two three")).containsExactly("555-0134");
  }

  @Test
  void too_much_space_parts_two_figures() {
    assertThat(find("614 - - 555 -- 0134")).isEmpty();
    assertThat(find("614 - 555 - 0134")).containsExactly("614 - 555 - 0134");
  }

  @Property(tries = 200)
  void every_ten_digits_with_hyphens_are_one(
      @ForAll @IntRange(min = 200, max = 999) int area,
      @ForAll @IntRange(min = 200, max = 999) int office,
      @ForAll @IntRange(min = 1000, max = 9999) int line) {
    String number = area + "-" + office + "-" + line;
    assertThat(find("at " + number + " today")).containsExactly(number);
  }

  @Property(tries = 200)
  void spans_lie_in_the_text_and_do_not_overlap(
      @ForAll @CharRange(from = '(', to = '9') @StringLength(max = 80) String signs) {
    String text = signs + " five five five oh one two three";
    List<Span> found = PhoneNumbers.find(text, WordScanner.scan(text));
    for (Span one : found) {
      assertThat(one.end()).isLessThanOrEqualTo(text.length());
      assertThat(found).filteredOn(one::overlaps).hasSize(1);
    }
  }
}
