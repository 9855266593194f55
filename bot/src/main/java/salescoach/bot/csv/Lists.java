package salescoach.bot.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Several names in one cell: a row of its own, with semicolons. */
final class Lists {

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(CsvWriteFeature.WRITE_LINEFEED_AFTER_LAST_ROW)
          .build();

  private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withColumnSeparator(';');

  private Lists() {}

  static String joined(List<String> names) {
    return names.isEmpty()
        ? ""
        : MAPPER.writer(SCHEMA).writeValueAsString(names.toArray(String[]::new));
  }

  /** The names. */
  static List<String> of(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    try {
      String[] names = MAPPER.readerFor(String[].class).with(SCHEMA).readValue(cell);
      List<String> some = new ArrayList<>(Arrays.asList(names));
      some.replaceAll(String::strip);
      some.removeIf(String::isEmpty);
      return List.copyOf(some);
    } catch (JacksonException broken) {
      throw new BadRow("its list of names can't be read. Write them as in Acme;Acme Foods");
    }
  }
}
