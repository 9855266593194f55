package salescoach.bot.roster;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.cadence.Channel;
import salescoach.cadence.Standing;

/** Channels in one column: their ids with commas between them. */
public final class ChannelColumn {

  private ChannelColumn() {}

  /** As the column has them, in a fixed order. */
  public static String joined(Collection<Channel> channels) {
    return channels.stream().sorted().map(Channel::id).collect(Collectors.joining(","));
  }

  /** Back from the column; a name of no channel is passed over. */
  public static Set<Channel> channels(String column) {
    if (column.isEmpty()) {
      return Set.of();
    }
    return Arrays.stream(column.split(",", -1))
        .map(Channel::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All channels in which one reaches out, without these. */
  static Set<Channel> without(String column) {
    if (column.isEmpty()) {
      return Standing.EVERY_CHANNEL;
    }
    Set<Channel> left = EnumSet.copyOf(Standing.EVERY_CHANNEL);
    left.removeAll(channels(column));
    return left;
  }

  /** What {@link #without} reads as these channels. */
  static String unreachable(Set<Channel> reachable) {
    Set<Channel> left = EnumSet.copyOf(Standing.EVERY_CHANNEL);
    left.removeAll(reachable);
    return joined(left);
  }
}
