package salescoach.bot.playbook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import salescoach.playbook.Answer.Outcome;

/**
 * A question as it is kept when it was asked.
 *
 * @param member who asked
 * @param entry the entry that answered it
 * @param confidence of the answer, from 0 to 1
 */
record StoredQuestion(
    UUID id,
    String member,
    String text,
    Outcome outcome,
    Optional<String> entry,
    double confidence,
    Instant asked) {}
