package salescoach.bot.playground.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Refusal;

/** An upload's bytes, whether they came as they are or in a form. */
final class Multipart {
  private static final String BOUNDARY = "boundary=";
  private static final String HEADERS_END = "\r\n\r\n";

  private Multipart() {}

  /**
   * The bytes of the form's first file, or the whole body where it is no form.
   *
   * @throws Refusal if the form has no file
   */
  static byte[] content(@Nullable String contentType, byte[] body) {
    if (contentType == null
        || !contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      return body;
    }
    // A byte is a sign in Latin-1, so that places in the text are places in the body.
    String text = new String(body, StandardCharsets.ISO_8859_1);
    String edge = "--" + boundary(contentType);
    int part = text.indexOf(edge);
    while (part >= 0) {
      int begin = text.indexOf(HEADERS_END, part);
      int end = begin < 0 ? -1 : text.indexOf("\r\n" + edge, begin + 2);
      if (end < 0) {
        break;
      }
      if (text.substring(part, begin).contains("filename=")) {
        String content = text.substring(Math.min(begin + HEADERS_END.length(), end), end);
        return content.getBytes(StandardCharsets.ISO_8859_1);
      }
      part = end + 2;
    }
    throw new Refusal("no_file_data");
  }

  private static String boundary(String contentType) {
    int at = contentType.indexOf(BOUNDARY);
    if (at < 0) {
      throw new Refusal("no_file_data");
    }
    String rest = contentType.substring(at + BOUNDARY.length());
    int end = rest.indexOf(';');
    return (end < 0 ? rest : rest.substring(0, end)).strip().replace("\"", "");
  }
}
