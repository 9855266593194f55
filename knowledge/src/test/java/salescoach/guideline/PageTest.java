package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.KnowledgeException;
import salescoach.draft.Medium;
import salescoach.text.Span;

class PageTest {

  private static final String HEAD =
      """
      ---
      title: Mumbling
      media: voicemail
      severity: should
      points: 9
      borderline: 2
      because: Nobody understands it.
      source: Our own ears.
      ---
      """;

  private static Page page(String prose) {
    return Page.of("mumbling.md", HEAD + prose);
  }

  @Test
  void the_head_tells_title_media_severity_points_reason_and_source() {
    Page page = page("Speak up.\n");
    assertThat(page.title()).isEqualTo("Mumbling");
    assertThat(page.media()).containsExactly(Medium.VOICEMAIL);
    assertThat(page.severity()).isEqualTo(Severity.SHOULD);
    assertThat(page.points()).isEqualTo(9);
    assertThat(page.because()).isEqualTo("Nobody understands it.");
    assertThat(page.source()).isEqualTo("Our own ears.");
    assertThat(page.prose()).isEqualTo("Speak up.");
  }

  @Test
  void points_stay_within_what_a_severity_allows() {
    Page page = page("");
    assertThat(page.points(Severity.MUST)).isEqualTo(15);
    assertThat(page.points(Severity.SHOULD)).isEqualTo(9);
    assertThat(page.points(Severity.CONSIDER)).isEqualTo(2);
    Page without =
        Page.of("m.md", HEAD.replace("borderline: 2\n", "").replace("points: 9", "points: 12"));
    assertThat(without.points(Severity.CONSIDER)).isEqualTo(3);
    assertThat(without.points(Severity.SHOULD)).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Mumbling| title:| lacks \"title:\"",
        "severity: should| severity: awful| must, should or consider",
        "points: 9| points: nine| whole number",
        "media: voicemail| media: fax| voicemail, email",
        "because: Nobody understands it.| because| key: value"
      })
  void a_mistake_in_the_head_is_told_with_file_line_and_cure(
      String line, String wrong, String cure) {
    assertThatThrownBy(() -> Page.of("mumbling.md", HEAD.replace(line, wrong)).title())
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("mumbling.md, line ")
        .hasMessageContaining(cure);
  }

  @Test
  void a_page_without_a_head_is_told_so() {
    assertThatThrownBy(() -> Page.of("mumbling.md", "Just prose.\nMore."))
        .hasMessageStartingWith("mumbling.md, line 1: begin the page with title");
    assertThatThrownBy(() -> Page.of("mumbling.md", "---\ntitle: x\nno end\n"))
        .hasMessageStartingWith("mumbling.md, line 1: begin the page with title");
  }

  @Test
  void a_fence_carries_context_marks_and_what_it_shows() {
    String prose =
        """
        Speak up.

        ```bad voicemail near-miss beyond volume
        pace_wpm: 120
        ---
        Dana, «mmh» how do you ship?
        ```

        ```good voicemail
        Dana, how do you ship?
        ```
        """;
    List<Example> examples = Example.of(page(prose));
    assertThat(examples).hasSize(2);
    Example bad = examples.get(0);
    assertThat(bad.expected()).isEqualTo(Example.Expected.BAD);
    assertThat(bad.draft().text()).isEqualTo("Dana, mmh how do you ship?");
    assertThat(bad.draft().context().paceWpm()).isEqualTo(120);
    assertThat(bad.guilty()).contains(new Span(6, 9));
    assertThat(bad.isAbout("beyond", "volume")).isTrue();
    assertThat(bad.isAbout("at", "volume")).isFalse();
    assertThat(bad.isAbout("beyond", "pace")).isFalse();
    assertThat(bad.line()).isEqualTo(12);
    assertThat(examples.get(1).guilty()).isEmpty();
    assertThat(examples.get(1).line()).isEqualTo(18);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "awful voicemail| Hi there.| line 10",
        "bad fax| Hi there.| begin the fence with",
        "bad| Hi there.| begin the fence with",
        "bad voicemail| | empty"
      })
  void a_mistake_in_a_fence_is_told_with_file_and_line(String info, String text, String cure) {
    String prose = "```" + info + "\n" + (text == null ? "" : text) + "\n```\n";
    assertThatThrownBy(() -> Example.of(page(prose)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("mumbling.md, line 10: ")
        .hasMessageContaining(cure);
  }
}
