package salescoach.bot.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Split;
import salescoach.bot.surface.Choice;

/** The time zones that there are, to choose from. */
final class Zones {

  private static final List<String> ALL =
      ZoneId.getAvailableZoneIds().stream().filter(Zones::isPlace).sorted().toList();

  private Zones() {}

  /** Left out are bare offsets, and what the zone database keeps for old programs only. */
  private static boolean isPlace(String id) {
    return id.equals("UTC")
        || (id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"));
  }

  /** Those in whose names that stands, capitals or not, a blank for an underscore. */
  static List<Choice> like(String typed) {
    String words = plain(typed.strip());
    return ALL.stream()
        .filter(id -> plain(id).contains(words))
        .limit(BlockLimits.OPTIONS)
        .map(Zones::choice)
        .toList();
  }

  static Choice choice(ZoneId zone) {
    return choice(zone.getId());
  }

  private static Choice choice(String id) {
    return new Choice(Split.first(id.replace('_', ' '), BlockLimits.OPTION), id);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
