package salescoach.bot.playground.socket;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An acknowledgement that came.
 *
 * @param type {@code events_api}, {@code slash_commands} or {@code interactive}
 * @param eventId the event's id, null for the other types
 * @param attempt 0 for the first delivery
 * @param late whether it came after Slack's patience had ended
 */
public record AckRecord(
    String envelopeId,
    String type,
    @Nullable String eventId,
    int attempt,
    Duration latency,
    boolean late) {}
