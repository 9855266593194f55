package salescoach.bot.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table's rows, one after the other. Jackson reads them; where it meets a row that is none, the
 * reading begins anew at the line after, so that one such row costs no other.
 */
final class CsvRows {

  /** Far beyond what any field keeps. */
  static final int MOST_CHARACTERS_OF_A_CELL = 100_000;

  static final int MOST_CHARACTERS_OF_A_ROW = 500_000;
  static final int MOST_CELLS = 2_000;

  /** A header is looked at as often as there are separators; no header is longer. */
  private static final int MOST_CHARACTERS_OF_A_HEADER = 1 << 16;

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private static final CsvMapper MAPPER =
      CsvMapper.builder(
              CsvFactory.builder()
                  // At a quotation mark that is never closed, we begin again on the same text.
                  .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(MOST_CHARACTERS_OF_A_CELL)
                          .build())
                  .build())
          .build();

  private final PushbackReader text;
  private final CsvSchema schema;
  private JsonParser parser;

  /** Lines before the first that the parser counts. */
  private long before;

  /**
   * A row.
   *
   * @param line on which it begins, from 1 on
   * @param trouble why it can't be used; empty where it can
   */
  record Line(long line, List<String> cells, String trouble) {

    boolean isBlank() {
      return trouble.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    int characters() {
      return cells.stream().mapToInt(String::length).sum();
    }
  }

  private CsvRows(PushbackReader text, char separator, long before) {
    this.text = text;
    this.schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    this.parser = parser(text, schema);
    this.before = before;
  }

  /** The rows of a text; the first is the header. */
  static CsvRows of(Reader from) {
    try {
      PushbackReader text = new PushbackReader(from, 2 * MOST_CHARACTERS_OF_A_HEADER);
      char[] head = new char[MOST_CHARACTERS_OF_A_HEADER];
      int length = 0;
      for (int n = 0; n >= 0 && length < head.length; length += Math.max(n, 0)) {
        n = text.read(head, length, head.length - length);
      }
      String beginning = new String(head, 0, length);
      // A line that Excel writes, and hides when it reads.
      boolean told = beginning.length() > 4 && beginning.startsWith("sep=");
      char separator = told ? beginning.charAt(4) : separator(beginning);
      int skipped = told ? afterLine(beginning) : 0;
      text.unread(head, skipped, length - skipped);
      return new CsvRows(text, separator, told ? 1 : 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static int afterLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.length() : end + 1;
  }

  /** The separator that makes the most columns of the header. */
  private static char separator(String beginning) {
    char best = SEPARATORS[0];
    int most = 1;
    for (char separator : SEPARATORS) {
      PushbackReader head = new PushbackReader(new StringReader(beginning), beginning.length() + 1);
      int cells = new CsvRows(head, separator, 0).next().map(line -> line.cells().size()).orElse(0);
      if (cells > most) {
        best = separator;
        most = cells;
      }
    }
    return best;
  }

  private static JsonParser parser(Reader text, CsvSchema schema) {
    return MAPPER.reader().with(schema).createParser(text);
  }

  /**
   * The next row that is not blank; nothing at the end.
   *
   * @throws UncheckedIOException if the stream can't be read
   */
  Optional<Line> next() {
    Line line;
    do {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      line = row();
    } while (line.isBlank());
    return Optional.of(line);
  }

  private Line row() {
    long begun = before + parser.currentLocation().getLineNr();
    List<String> cells = new ArrayList<>();
    int characters = 0;
    try {
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY && token != null;
          token = parser.nextToken()) {
        String cell = parser.getString();
        characters += cell.length();
        if (cells.size() <= MOST_CELLS && characters <= MOST_CHARACTERS_OF_A_ROW) {
          cells.add(cell);
        }
      }
    } catch (JacksonIOException failed) {
      throw new UncheckedIOException(failed.getCause());
    } catch (JacksonException broken) {
      return new Line(begun, List.of(), mended(broken, begun));
    }
    if (cells.size() > MOST_CELLS || characters > MOST_CHARACTERS_OF_A_ROW) {
      return new Line(begun, List.of(), "it is too long: are there line ends in it?");
    }
    return new Line(begun, cells, "");
  }

  /** Begins again on the line after, and says what was wrong. */
  private String mended(JacksonException broken, long begun) {
    long at = before + parser.currentLocation().getLineNr();
    try {
      StringWriter unread = new StringWriter();
      parser.releaseBuffered(unread);
      text.unread(unread.toString().toCharArray());
      skipLine();
      parser = parser(text, schema);
      before = at;
      String until = at > begun ? ", which passes over everything up to line " + at : "";
      if (broken instanceof StreamConstraintsException) {
        return "a cell has more than 100,000 characters: is a quotation mark not closed?" + until;
      }
      return "its quotation marks don't match: close each, and write \"\" for one inside of a quoted"
          + " cell"
          + until;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void skipLine() throws IOException {
    int next = text.read();
    while (next >= 0 && next != '\n') {
      next = text.read();
    }
  }
}
