package salescoach.bot.csv;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.roster.KnownClient;
import salescoach.draft.Client;

/** A row of a table of clients. */
record ClientCells(Cells cells, String name) {

  private static final int MOST_CHARACTERS_OF_A_TEXT = 5_000;

  static ClientCells of(Cells cells) {
    String name = cells.text("name");
    if (name.isEmpty()) {
      throw new BadRow("it has no name");
    }
    ClientCells row = new ClientCells(cells, name);
    row.merged(row.unknown());
    return row;
  }

  /**
   * A client of whom nothing is known; it is named to nobody until somebody says that it may be.
   */
  KnownClient unknown() {
    return new KnownClient(
        UUID.randomUUID(), new Client(name, "", "", List.of(), false), "", Optional.empty());
  }

  KnownClient merged(KnownClient before) {
    Client known = before.client();
    List<String> aliases = Lists.of(cells.text("aliases", MOST_CHARACTERS_OF_A_TEXT));
    String done = cells.text("done", MOST_CHARACTERS_OF_A_TEXT);
    return new KnownClient(
        before.id(),
        new Client(
            name,
            cells.textOr("industry", known.industry()),
            cells.textOr("region", known.region()),
            aliases.isEmpty() ? known.aliases() : aliases,
            cells.flag("may_be_named", known.mayBeNamed())),
        done.isEmpty() ? before.done() : done,
        cells.date("since", before.since()));
  }
}
