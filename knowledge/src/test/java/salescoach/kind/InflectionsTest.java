package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

  @ParameterizedTest
  @CsvSource({
    "save, save saves saved saving saver",
    "cut, cut cuts cutting cutter",
    "help, help helps helped helping helper",
    "fix, fix fixes fixed fixing",
    "supply, supply supplies supplied supplying supplier",
    "buy, buy buys buying buyer bought",
    "agree, agree agrees agreed agreeing",
    "die, die dies died dying",
    "see, see sees saw seen seeing",
    "be, be is are was were been being am",
    "write, write writes wrote written writing writer",
    "go, go goes went gone going",
    "do, do does did done doing",
    "deal, deal deals dealt dealing dealer"
  })
  void a_word_stands_for_its_forms(String word, String forms) {
    assertThat(Inflections.of(word)).contains(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"supply, supplys", "die, diing", "see, seing", "save, saveing", "buy, buies"})
  void and_not_for_what_nobody_writes(String word, String wrong) {
    assertThat(Inflections.of(word)).doesNotContain(wrong);
  }

  @ParameterizedTest
  @CsvSource({"y, yies", "e, es"})
  void a_single_letter_has_forms_too(String word, String form) {
    assertThat(Inflections.of(word)).contains(word).hasSizeGreaterThan(2);
    assertThat(form).startsWith(word);
  }
}
