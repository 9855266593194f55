package salescoach.routing;

/**
 * A message and what it is.
 *
 * @param text of a draft, the draft itself without a request that stood before it ("please review
 *     this:"); otherwise the message as it came
 */
public record Routed(Kind kind, String text) {}
