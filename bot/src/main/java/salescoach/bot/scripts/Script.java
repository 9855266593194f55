package salescoach.bot.scripts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import salescoach.draft.Medium;

/**
 * A script on a rep's shelf.
 *
 * @param score of its review, 0 to 100
 * @param uses how often the rep said that it was used
 */
public record Script(
    UUID id,
    Medium medium,
    String text,
    int score,
    int uses,
    Optional<Instant> lastUsed,
    Instant kept) {

  /** One that comes onto the shelf now. */
  public static Script fresh(UUID id, Medium medium, String text, int score, Instant now) {
    return new Script(id, medium, text, score, 0, Optional.empty(), now);
  }

  Script usedAt(Instant now) {
    return new Script(id, medium, text, score, uses + 1, Optional.of(now), kept);
  }
}
