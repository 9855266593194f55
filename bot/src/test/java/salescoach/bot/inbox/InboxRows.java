package salescoach.bot.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.StandIn;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;

/** What is in the table of the inbox, read past the coach. */
record InboxRows(StandIn slack, DatabaseAddress address) {

  /** A row: its state, and its body, which is null once it is done. */
  record Row(String kind, String state, @Nullable String body) {}

  /** Oldest first. */
  List<Row> all() {
    try (Database database = Database.at(address)) {
      return PlayedCoach.patiently(() -> read(database));
    }
  }

  /** Waits until so many things came in, and none is being worked on. */
  List<Row> awaitSettled(int count) {
    try (Database database = Database.at(address)) {
      return slack.await(
          Played.PATIENCE,
          () ->
              Optional.of(PlayedCoach.patiently(() -> read(database)))
                  .filter(rows -> rows.size() >= count)
                  .filter(rows -> rows.stream().noneMatch(row -> row.state().equals("open"))));
    }
  }

  /** How many rows a table has. */
  int count(String table) {
    try (Database database = Database.at(address)) {
      return database.read(
          handle -> handle.createQuery("SELECT count(*) FROM " + table).mapTo(int.class).one());
    }
  }

  private static List<Row> read(Database database) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT kind, state, body FROM inbox ORDER BY received_at")
                .map(
                    (row, context) ->
                        new Row(
                            row.getString("kind"), row.getString("state"), row.getString("body")))
                .list());
  }
}
