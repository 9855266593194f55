package salescoach.bot.roster;

import java.util.UUID;
import salescoach.draft.Prospect;

/** A prospect that the team has on file. */
public record KnownProspect(UUID id, Prospect facts) {}
