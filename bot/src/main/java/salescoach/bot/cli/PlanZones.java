package salescoach.bot.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import salescoach.bot.BotException;

/** The time zones of a batch, each looked up once. */
final class PlanZones {

  /** Where a line names none. */
  static final ZoneId MISSING = ZoneOffset.UTC;

  /** More than there are names; offsets can be written in many ways. */
  private static final int MOST = 1_000;

  private final Map<String, ZoneId> zones = new HashMap<>();

  /**
   * The zone of that name.
   *
   * @throws BotException where there is none
   */
  ZoneId of(String name) {
    ZoneId known = zones.get(name);
    if (known != null) {
      return known;
    }
    try {
      ZoneId zone = ZoneId.of(name);
      if (zones.size() < MOST) {
        zones.put(name, zone);
      }
      return zone;
    } catch (DateTimeException unknown) {
      throw new BotException(
          "There is no such time zone. Use a name such as America/New_York or Europe/London.",
          unknown);
    }
  }
}
