package salescoach.bot.admin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import salescoach.cadence.Channel;

/**
 * How a member wants to be reminded to follow up.
 *
 * @param zone the member's own, as Slack knows it; nothing until Slack was asked, or where it names
 *     one that is none
 * @param at when the morning's message comes, local time
 * @param days on which it comes
 * @param unused channels that the member does not use
 * @param pausedUntil the first day on which it comes again, local date
 * @param deactivated whether Slack lets nobody write to the member any more
 * @param conversation with the coach; empty until it was opened
 * @param next when it is to be looked at next whether a message is due; nothing for members who
 *     have no prospects
 */
public record FollowUp(
    String member,
    Optional<ZoneId> zone,
    LocalTime at,
    Set<DayOfWeek> days,
    Set<Channel> unused,
    Optional<LocalDate> pausedUntil,
    boolean deactivated,
    String conversation,
    Optional<Instant> next) {}
