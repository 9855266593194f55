package salescoach.bot.csv;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Time zones, also as HubSpot writes them: america_slash_new_york. */
final class Zones {

  private static final Map<String, String> BY_BARE_NAME = new HashMap<>();

  static {
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.indexOf('+') < 0 && id.indexOf('-') < 0) {
        BY_BARE_NAME.put(Layout.bare(id), id);
      }
    }
  }

  private Zones() {}

  /**
   * The name in the zone database.
   *
   * @throws BadRow where there is no such zone
   */
  static String id(String written) {
    if (written.isEmpty()) {
      return "";
    }
    String known = BY_BARE_NAME.get(Layout.bare(written.replace("_slash_", "/")));
    if (known != null) {
      return known.equals(written) ? written : canonical(written, known);
    }
    return canonical(written, "");
  }

  private static String canonical(String written, String otherwise) {
    try {
      return ZoneId.of(written).getId();
    } catch (DateTimeException unknown) {
      if (otherwise.isEmpty()) {
        throw new BadRow(
            "there is no time zone \"" + Shown.of(written) + "\". Write it as in America/New_York");
      }
      return otherwise;
    }
  }
}
