package salescoach.bot.roster;

import java.time.Instant;
import java.util.UUID;
import salescoach.cadence.Standing;
import salescoach.draft.Prospect;

/**
 * A prospect that the team has on file.
 *
 * @param owner the member who follows up; empty for nobody
 * @param zone the prospect's, by its name in the zone database; empty for the team's
 * @param calendar of the prospect's public holidays, such as {@code GB-eng}; empty for the team's
 * @param importKey what it is known by in the file that it came from; empty if it came from none
 * @param createdAt when it was put on file
 */
public record KnownProspect(
    UUID id,
    String owner,
    Prospect facts,
    Contact contact,
    Standing standing,
    String zone,
    String calendar,
    String importKey,
    Instant createdAt) {

  /** A prospect of whom the facts are known, and nothing else. */
  public static KnownProspect fresh(UUID id, String owner, Prospect facts, Instant now) {
    return new KnownProspect(id, owner, facts, Contact.UNKNOWN, Standing.NEW, "", "", "", now);
  }

  /** The same, standing otherwise. */
  public KnownProspect with(Standing other) {
    return new KnownProspect(
        id, owner, facts, contact, other, zone, calendar, importKey, createdAt);
  }

  /** The same, of whom other things are known. */
  public KnownProspect knownAs(Prospect otherFacts, Contact otherContact) {
    return new KnownProspect(
        id, owner, otherFacts, otherContact, standing, zone, calendar, importKey, createdAt);
  }

  /** The same, in another place; empty for the team's. */
  public KnownProspect in(String otherZone, String otherCalendar) {
    return new KnownProspect(
        id, owner, facts, contact, standing, otherZone, otherCalendar, importKey, createdAt);
  }

  /** The same, known by another key in files. */
  public KnownProspect importedAs(String key) {
    return new KnownProspect(id, owner, facts, contact, standing, zone, calendar, key, createdAt);
  }

  /** The same, followed up by somebody else. */
  public KnownProspect ownedBy(String member) {
    return new KnownProspect(
        id, member, facts, contact, standing, zone, calendar, importKey, createdAt);
  }
}
