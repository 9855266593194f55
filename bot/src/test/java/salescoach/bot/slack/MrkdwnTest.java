package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {

  @Test
  void escape_touches_three_characters_only() {
    assertThat(Mrkdwn.escape("<b> & *c* _d_ `e`")).isEqualTo("&lt;b&gt; &amp; *c* _d_ `e`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!channel>",
        "<!here|hello>",
        "<@U012AB3CD>",
        "<#C012AB3CD|sales>",
        "<https://a.example|b>",
        "<mailto:a@b.example>",
        "<!subteam^S012>",
        "<!date^0^{date}|x>"
      })
  void nothing_that_a_person_types_mentions_calls_or_links(String typed) {
    assertThat(Mrkdwn.literal(typed)).doesNotContain("<").doesNotContain(">").startsWith("&lt;");
  }

  @ParameterizedTest
  @CsvSource({
    "*stars*, ∗stars∗",
    "_under_, ˍunderˍ",
    "~gone~, ∼gone∼",
    "`code`, ˋcodeˋ",
    "```a```, ˋˋˋaˋˋˋ",
    "{{first_name}}, {{first_name}}",
    "__a__, ˍˍaˍˍ",
    "a &amp; b, a &amp;amp; b"
  })
  void formatting_is_shown_as_it_was_typed(String typed, String shown) {
    assertThat(Mrkdwn.literal(typed)).isEqualTo(shown);
  }

  @Test
  void a_mark_that_begins_a_line_makes_no_block_quote() {
    assertThat(Mrkdwn.literal("> a\n  >> b\nc > d")).isEqualTo("› a\n  ›&gt; b\nc &gt; d");
  }

  @Test
  void controls_and_turns_of_direction_are_left_out() {
    assertThat(Mrkdwn.literal("a\u202Eb\u0000c\u2066d\re\tf\n")).isEqualTo("abcde\tf\n");
  }

  @Test
  void half_a_pair_is_replaced_and_a_whole_one_kept() {
    assertThat(Mrkdwn.literal("\uD83D a \uDE9A 🚚")).isEqualTo("\uFFFD a \uFFFD 🚚");
  }

  @Property
  void no_text_at_all_keeps_a_live_character(@ForAll String typed) {
    String shown = Mrkdwn.literal(typed);
    assertThat(shown).doesNotContain("<", ">", "*", "~", "`");
    assertThat(shown.replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
    assertThat(shown).doesNotContainPattern("(^|[^A-Za-z0-9])_|_([^A-Za-z0-9]|$)");
  }

  @Test
  void a_quote_stands_on_one_line_and_keeps_its_beginning_and_end() {
    assertThat(Mrkdwn.quote("one\n\n two   three", 40)).isEqualTo("> “one two three”");
    assertThat(Mrkdwn.quote("first words and so many in between until the last words", 27))
        .isEqualTo("> “first words … last words”");
  }

  @Test
  void slack_links_nothing_by_itself() {
    assertThat(Mrkdwn.text("https://a.example").getVerbatim()).isTrue();
  }
}
