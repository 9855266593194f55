package salescoach.bot.roster;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.cadence.Channel;
import salescoach.cadence.Touch;

/**
 * All touches with a prospect in one column: eight bytes for each, which are the microseconds since
 * 1970, the channel, and whether it was answered. A row for each touch would have the prospect's
 * facts sent and read as many times as it was tried.
 */
final class PackedTouches {

  /** The column; the prospect's row is {@code p}. */
  static final String COLUMN =
      """
      (SELECT string_agg(int8send(
          (date_part('epoch', t.touched_at) * 1000000)::bigint * 16
          + CASE t.channel WHEN 'call' THEN 0 WHEN 'voicemail' THEN 2 WHEN 'email' THEN 4
              WHEN 'linkedin' THEN 6 WHEN 'x' THEN 8 WHEN 'letter' THEN 10
              WHEN 'referral' THEN 12 ELSE 14 END
          + CASE WHEN t.answered THEN 1 ELSE 0 END), '')
        FROM touch t WHERE t.workspace_id = p.workspace_id AND t.prospect_id = p.prospect_id)
      """;

  private static final int KINDS_BITS = 4;
  private static final int KINDS = 16;

  /** By the number that each has in the column. */
  private static final Channel[] CHANNELS = Channel.values();

  private PackedTouches() {}

  /** The touches, oldest first. */
  static List<Touch> read(byte @Nullable [] column) {
    if (column == null) {
      return List.of();
    }
    long[] packed = new long[column.length / Long.BYTES];
    ByteBuffer.wrap(column).asLongBuffer().get(packed);
    Arrays.sort(packed);
    Touch[] touches = new Touch[packed.length];
    for (int i = 0; i < packed.length; i++) {
      touches[i] = touch(packed[i]);
    }
    return List.of(touches);
  }

  private static Touch touch(long packed) {
    int kind = (int) Math.floorMod(packed, (long) KINDS);
    return new Touch(CHANNELS[kind >> 1], instant(packed >> KINDS_BITS), (kind & 1) == 1);
  }

  /** An instant by its microseconds since 1970. */
  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
