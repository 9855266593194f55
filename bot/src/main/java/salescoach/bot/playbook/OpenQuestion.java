package salescoach.bot.playbook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question that the playbook does not answer so far.
 *
 * @param member who asked
 * @param text as it was asked
 * @param entry the entry that was shown and did not help, if one was
 * @param missing what was missing in it, in the asker's words
 */
public record OpenQuestion(
    UUID id,
    String member,
    String text,
    Instant asked,
    Optional<String> entry,
    Optional<String> missing) {}
