package salescoach.cadence;

import java.time.Instant;

/**
 * A contact with a prospect.
 *
 * @param answered whether the prospect answered it, then or later
 */
public record Touch(Channel channel, Instant at, boolean answered) {}
