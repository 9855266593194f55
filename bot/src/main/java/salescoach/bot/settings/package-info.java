/**
 * How a rep and a team follow up, as they set it: when the morning's message comes, on which days,
 * by which channels; the team's channel, zone and calendar, and the numbers of its cadence.
 *
 * <p>Start at {@link salescoach.bot.settings.SettingsFeature}.
 */
@NullMarked
package salescoach.bot.settings;

import org.jspecify.annotations.NullMarked;
