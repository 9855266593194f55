package salescoach.bot.curate;

import java.util.Optional;
import java.util.UUID;

/**
 * A question without an answer, or whose asker got no help from the one there was.
 *
 * @param entry the entry that was no help
 * @param missing what the asker missed in it
 */
record OpenQuestion(
    UUID id, String member, String text, Optional<String> entry, Optional<String> missing) {}
