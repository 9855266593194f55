package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Ring **twice**, then *wait*. = Ring *twice*, then _wait_.",
        "a **bold *and italic* end** = a *bold _and italic_ end*",
        "**bold **in** bold** = *bold in bold*",
        "un*frigging*believable = un\u200B_frigging_\u200Bbelievable",
        "Say `hello` = Say `hello`",
        "one  two = one  two",
        "[the article](https://example.com/a_b) = the article (https://example.com/a_b)",
        "<https://example.com> = https://example.com",
        "![a chart](https://example.com/x.png) = a chart",
        "a <b>word</b> = a &lt;b&gt;word&lt;/b&gt;",
        "AT&amp;T & Co = AT&amp;T &amp; Co",
        "<!channel> <@U1> = &lt;!channel&gt; &lt;@U1&gt;",
        "5 \\* 3 \\_x\\_ = 5 ∗ 3 ˍxˍ"
      })
  void a_line(String markdown, String mrkdwn) {
    assertThat(Prose.pieces(markdown)).containsExactly(mrkdwn);
  }

  @Test
  void headings_stand_at_the_top_of_what_follows() {
    assertThat(Prose.pieces("First.\n\n## Why **so**\nBecause.\nAnd\\\nso.\n\nMore.\n\n# End"))
        .containsExactly("First.", "*Why so*\nBecause. And\nso.", "More.", "*End*");
    assertThat(Prose.pieces("# One\n## Two\ntext")).containsExactly("*One*", "*Two*\ntext");
    assertThat(Prose.pieces("**a\\\nb**")).containsExactly("*a b*");
  }

  @Test
  void lists_and_quotes_keep_their_lines() {
    assertThat(Prose.pieces("- one\n- two\n  - in *it*\n\n    more\n- three"))
        .containsExactly("•  one\n•  two\n     •  in _it_\n          more\n•  three");
    assertThat(Prose.pieces("3. three\n4. four")).containsExactly("3. three\n4. four");
    assertThat(Prose.pieces("> one\n>\n> two\n> > three")).containsExactly("> one\n> two\n> three");
    assertThat(Prose.pieces("```\n*x* <y>\n  z\n```\n\n    code"))
        .containsExactly("> ∗x∗ &lt;y&gt;\n>   z", "> code");
    assertThat(Prose.pieces("one\n\n---\n\n<div>two</div>"))
        .containsExactly("one", "&lt;div&gt;two&lt;/div&gt;");
  }

  @Test
  void where_there_is_nothing_there_is_no_piece() {
    assertThat(Prose.pieces("")).isEmpty();
    assertThat(Prose.pieces("#\n\n---\n\n-\n\n>")).isEqualTo(List.of("•"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "- ", "* a ", "**a _b ", "[", "![a](", "`", "<a ", "&", "&#0;", "🚚", "\u202E"
      })
  void whatever_is_written_fits_and_nothing_in_it_lives(String unit) {
    List<String> pieces = Prose.pieces(unit.repeat(20_000 / unit.length()));
    assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(3_000));
    assertThat(String.join("\n", pieces).replaceAll("(?m)^> ?", "").replaceAll("&(amp|lt|gt);", ""))
        .doesNotContain("<", "&");
  }
}
