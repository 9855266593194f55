package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file's letters come out right, whatever program wrote it. */
class CsvTextTest {

  private static final String TEXT = "company\nMüller & Søn\n";

  @Test
  void reads_utf_8_with_a_mark_and_without() throws IOException {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void reads_utf_16_by_its_mark() throws IOException {
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void reads_what_windows_wrote() throws IOException {
    String euro = TEXT + "“€ 5”";
    assertThat(read(euro.getBytes(Charset.forName("windows-1252")))).isEqualTo(euro);
    assertThat(read(TEXT.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(TEXT);
  }

  @Test
  void decides_by_the_first_letter_beyond_ascii_however_late_it_comes() throws IOException {
    String late = "a,b\n".repeat(100_000) + TEXT;
    assertThat(read(late.getBytes(StandardCharsets.UTF_8))).isEqualTo(late);
    assertThat(read(late.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(late);
  }

  @Test
  void decides_also_where_a_letter_lies_across_two_buffers() throws IOException {
    for (int before = (1 << 16) - 4; before <= (1 << 16); before++) {
      String split = "x".repeat(before) + "ü🚚ü";
      assertThat(read(split.getBytes(StandardCharsets.UTF_8))).isEqualTo(split);
    }
  }

  @Test
  void marks_a_byte_that_is_no_letter_in_a_file_of_utf_8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("ü,".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFC);
    assertThat(read(bytes.toByteArray())).isEqualTo("ü," + CsvText.BROKEN);
  }

  @Test
  void an_empty_file_has_no_letters() throws IOException {
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void says_what_to_do_with_a_workbook() {
    assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 20, 0}))
        .isInstanceOf(CsvException.class)
        .hasMessageContaining("save it as \"CSV UTF-8\"");
  }

  private static String read(byte[] bytes) throws IOException {
    try (Reader reader = CsvText.of(new ByteArrayInputStream(bytes))) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }
}
