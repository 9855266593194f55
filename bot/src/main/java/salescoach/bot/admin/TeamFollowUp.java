package salescoach.bot.admin;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a team follows up.
 *
 * @param channel where the team is reminded; empty for nowhere
 * @param channelAt when, in the team's zone
 * @param zone the team's, and that of prospects and members of whom none is known
 * @param calendar of public holidays, such as {@code US} or {@code GB-eng}
 * @param policy what the team changed of the cadence, as JSON
 * @param channelTrouble why the channel could not be written to, as Slack said it; empty while it
 *     can
 * @param nextChannelAt when the channel is to be looked at next
 */
public record TeamFollowUp(
    String channel,
    LocalTime channelAt,
    ZoneId zone,
    String calendar,
    String policy,
    String channelTrouble,
    Optional<Instant> nextChannelAt) {}
