package salescoach.bot.csv.upload;

import java.util.List;
import salescoach.bot.csv.Kind;
import salescoach.bot.slack.NewFile;

/**
 * What came of an export.
 *
 * @param tables those that have rows, in the order of {@link Kind}
 * @param tooLarge those that are larger than a file may be
 */
record Exported(List<Table> tables, List<Kind> tooLarge) {

  /** A table of a kind, with so many rows. */
  record Table(Kind kind, long rows, NewFile file) {}

  List<NewFile> files() {
    return tables.stream().map(Table::file).toList();
  }
}
