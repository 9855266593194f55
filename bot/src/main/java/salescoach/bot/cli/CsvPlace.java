package salescoach.bot.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import salescoach.bot.BotException;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.csv.Kind;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TeamPostgres;

/** What both commands ask for: the kind of table, and whose it is. */
final class CsvPlace {

  private CsvPlace() {}

  /**
   * The workspace that is meant.
   *
   * @param place where the database is
   * @param named on the command line; null where none is
   * @throws BotException where it is not there, or where there are several
   */
  static String workspace(Database database, Settings.DataPlace place, @Nullable String named) {
    List<String> all = new WorkspaceStore(database).ids();
    if (named != null) {
      if (!all.contains(named)) {
        throw new BotException("There is no workspace " + named + " here. " + there(all, place));
      }
      return named;
    }
    if (all.size() != 1) {
      throw new BotException("Name the workspace with --workspace. " + there(all, place));
    }
    return all.get(0);
  }

  private static String there(List<String> all, Settings.DataPlace place) {
    String played = place.database().isPresent() ? "" : TeamPostgres.played(place.home());
    return all.isEmpty()
        ? "There is none yet: start the coach once, so that it meets its workspace." + played
        : "There is: " + String.join(", ", all) + ".";
  }

  /** The kind of a table by its name. */
  static final class KindConverter implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return Kind.of(value.toLowerCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "it is one of "
                          + String.join(
                              ", ", Arrays.stream(Kind.values()).map(Kind::id).toList())));
    }
  }
}
