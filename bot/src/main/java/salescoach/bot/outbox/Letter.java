package salescoach.bot.outbox;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An outgoing message at the moment it is drawn.
 *
 * @param id what it is known by, also in Slack
 * @param fileId of the file that was uploaded for it, or empty
 * @param about as {@link Outgoing} had it
 * @param out whether it was sent before, and is drawn anew
 */
public record Letter(
    String workspace,
    UUID id,
    String receiver,
    LocalDate localDate,
    String kind,
    String fileId,
    String about,
    boolean out) {}
