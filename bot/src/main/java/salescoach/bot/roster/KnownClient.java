package salescoach.bot.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import salescoach.draft.Client;

/**
 * A client of the team's, as its roster has it.
 *
 * @param done what was done for the client; empty where nobody wrote it down
 * @param since when that began
 */
public record KnownClient(UUID id, Client client, String done, Optional<LocalDate> since) {

  /** The client as a critique reads it. */
  public Client told() {
    return client.with(done, since);
  }
}
