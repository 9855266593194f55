/**
 * What good outreach is: the coach's knowledge, in plain Java.
 *
 * <p>Nothing here knows Slack, a database or the time of day. Start at {@link
 * salescoach.guideline.Critic}: it reads a {@link salescoach.draft.Draft} and gives a critique.
 */
@NullMarked
package salescoach;

import org.jspecify.annotations.NullMarked;
