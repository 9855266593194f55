package salescoach.bot.storage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of JSON Lines, one at a time, and knows each line's number. */
final class ExportLines {

  /** Many times the largest row: a draft of 20,000 characters with its critique. */
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final InputStream in;
  private long number;

  ExportLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /**
   * A line.
   *
   * @param text as it stands in the file
   * @param json the same, read
   */
  record Line(long number, String text, JsonNode json) {

    ImportException wrong(String message) {
      return new ImportException(number, message);
    }
  }

  /** The next line that is not blank; empty at the end. */
  Optional<Line> next() throws IOException {
    while (true) {
      byte[] bytes = bytes();
      if (bytes.length == 0) {
        return Optional.empty();
      }
      number++;
      String text = decoded(bytes);
      if (!text.isBlank()) {
        return Optional.of(new Line(number, text, parsed(text)));
      }
    }
  }

  /** Up to the next line's end, and that too. */
  private byte[] bytes() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      line.write(next);
      if (next == '\n') {
        break;
      }
      if (line.size() > MOST_BYTES) {
        throw new ImportException(number + 1, "it is longer than 16 MB, as no row is.");
      }
    }
    return line.toByteArray();
  }

  private String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new ImportException(number, "it is not in UTF-8. Export again.");
    }
  }

  private JsonNode parsed(String text) {
    try {
      JsonNode node = STRICT.readTree(text);
      if (!node.isObject()) {
        throw new ImportException(number, "it is not a JSON object.");
      }
      return node;
    } catch (StreamConstraintsException beyond) {
      throw new ImportException(number, "no export nests as deeply. Was the file changed?");
    } catch (JacksonException broken) {
      // The cause repeats a piece of the line, and that is somebody's draft.
      throw new ImportException(
          number,
          "it is not JSON: something is wrong at column "
              + broken.getLocation().getColumnNr()
              + ". Was the file cut short or changed?");
    }
  }
}
