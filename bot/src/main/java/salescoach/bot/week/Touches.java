package salescoach.bot.week;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import salescoach.cadence.Channel;

/**
 * Touches of a week by channel; a channel without any is left out.
 *
 * @param before those of the week before
 */
record Touches(Map<Channel, Integer> byChannel, Map<Channel, Integer> before) {

  Touches {
    byChannel = sorted(byChannel);
    before = sorted(before);
  }

  private static Map<Channel, Integer> sorted(Map<Channel, Integer> counts) {
    Map<Channel, Integer> sorted = new EnumMap<>(Channel.class);
    counts.forEach(
        (channel, count) -> {
          if (count > 0) {
            sorted.put(channel, count);
          }
        });
    return Collections.unmodifiableMap(sorted);
  }

  int sum() {
    return sum(byChannel);
  }

  int sumBefore() {
    return sum(before);
  }

  private static int sum(Map<Channel, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
