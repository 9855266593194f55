package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A long table streams by: the import never holds more than some rows of it. */
class LongTableTest {

  private static final int ROWS = 20_000;
  private static final int MOST_AHEAD = 1_000_000;

  @Test
  void reads_no_further_ahead_than_a_batch_and_the_buffers() {
    AtomicLong read = new AtomicLong();
    AtomicLong ahead = new AtomicLong();
    try (Tables tables = new Tables()) {
      Taken taken =
          new CsvImport(tables.database, ImportOptions.of("T1"), Tables.NOW)
              .read(
                  Kind.PROSPECTS,
                  counted(read),
                  new CsvImport.Listener(
                      trouble -> {},
                      rows ->
                          ahead.accumulateAndGet(read.get() - rows * row(0).length(), Math::max)));
      assertThat(taken.fresh()).isEqualTo(ROWS);
    }
    assertThat(read.get()).isGreaterThan(4_000_000);
    assertThat(ahead.get()).isLessThan(MOST_AHEAD);
  }

  /** The table, made as it is read. */
  private static InputStream counted(AtomicLong read) {
    return new InputStream() {
      private byte[] row = bytes("id,company,industry\n");
      private int at;
      private int next;

      @Override
      public int read(byte[] to, int offset, int length) {
        if (at == row.length) {
          if (next == ROWS) {
            return -1;
          }
          row = bytes(row(next++));
          at = 0;
        }
        int some = Math.min(length, row.length - at);
        System.arraycopy(row, at, to, offset, some);
        at += some;
        read.addAndGet(some);
        return some;
      }

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String row(int n) {
    return String.format(Locale.ROOT, "%06d,Company %06d,%s\n", n, n, "x".repeat(200));
  }
}
