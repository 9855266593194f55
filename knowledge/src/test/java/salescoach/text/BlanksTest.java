package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

  private static List<String> blanks(String text) {
    return WordScanner.scan(text).stream()
        .filter(word -> word.shape() == Shape.BLANK)
        .map(word -> text.substring(word.start(), word.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Name]",
        "[First Name]",
        "[[Company]]",
        "[your\ncompany]",
        "[]",
        "[ ]",
        "[#]",
        "{name}",
        "{{first_name}}",
        "{{first_name|there}}",
        "{{ c.name | default: \"you\" }}",
        "{!Contact.Name}",
        "{%name%}",
        "<industry>",
        "< new state >",
        "<<First Name>>",
        "«First_Name»",
        "%FNAME%",
        "%%TOWN%%",
        "%first.name%",
        "#FNAME#",
        "##CITY##",
        "*|FNAME|*",
        "__",
        "______",
        ".....",
        "XX",
        "XXX",
        "XXk",
        "XXXM",
        "20XX",
        "19XX",
        "FIRST_NAME",
        "first_name",
        "Company_Name",
        "ACCOUNT_ID"
      })
  void a_templates_blank_is_one_word(String blank) {
    assertThat(blanks("Hi " + blank + ", how are you?")).containsExactly(blank);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[unclosed",
        "[two {deep",
        "{not; code}",
        "<b@mail.example>",
        "<https://a.example>",
        "<a=b>",
        "<3 min and >",
        "50% of 20%",
        "%not a field%",
        "%1%",
        "#growth #sales#x",
        "#growth#",
        "*bold*",
        "*|",
        "_",
        "snake_case",
        "__init__",
        "__bold__",
        "really.....",
        "....",
        "XXL",
        "XXS",
        "XL",
        "xx",
        "xxx",
        "XIV",
        "5XX",
        "10x",
        "2000",
        "1X",
        "utm_source",
        "A_B",
        "[see](https://a.example)",
        "(name)",
        "]",
        "}",
        "»"
      })
  void what_only_resembles_one_is_none(String text) {
    assertThat(blanks("Say " + text + "\nand go.")).isEmpty();
  }

  @Test
  void a_blank_may_begin_the_text() {
    assertThat(blanks("[Name] pumps")).containsExactly("[Name]");
    assertThat(blanks("____ pumps")).containsExactly("____");
    assertThat(blanks("..... pumps")).containsExactly(".....");
  }

  @Test
  void the_closing_signs_are_no_more_than_the_opening_ones() {
    assertThat(blanks("(at [Company])")).containsExactly("[Company]");
    assertThat(blanks("{{Name}}}")).containsExactly("{{Name}}");
  }

  @Test
  void brackets_around_a_long_remark_hold_no_blank() {
    assertThat(blanks("[" + "a".repeat(Blanks.LONGEST - 1) + "]")).hasSize(1);
    assertThat(blanks("[" + "a".repeat(Blanks.LONGEST) + "]")).isEmpty();
  }

  @Test
  void a_blank_may_run_over_one_line_end_and_not_over_two() {
    assertThat(blanks("[your\n\ncompany]")).isEmpty();
    assertThat(blanks("<your\ncompany>")).isEmpty();
  }

  @Test
  void underscores_alone_on_their_line_are_a_rule() {
    assertThat(blanks("Thanks\n________\nAnn")).isEmpty();
    assertThat(blanks("Thanks\n - ______  \nAnn")).isEmpty();
    assertThat(blanks("Dear ________\nAnn")).containsExactly("________");
    assertThat(blanks("Hi____, Mr.____")).containsExactly("____", "____");
  }

  @Test
  void a_row_of_x_is_a_blank_by_what_stands_around_it() {
    assertThat(blanks("cut X% off")).containsExactly("X");
    assertThat(blanks("save $X or £x now")).containsExactly("X", "x");
    assertThat(blanks("after xx years")).containsExactly("xx");
    assertThat(blanks("plan X is off, x marks it")).isEmpty();
    assertThat(blanks("Love, Jo xx\nPS Hi xxx.")).isEmpty();
    assertThat(blanks("call XXX-XXX-XXXX")).containsExactly("XXX", "XXX", "XXXX");
  }

  @Test
  void the_content_of_a_blank_is_its_letters() {
    assertThat(WordScanner.scan("{{First_Name}} [# of Routes] XX"))
        .extracting(Word::lower)
        .containsExactly("first name", "of routes", "xx");
  }
}
