package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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

  private static InputStream counted(AtomicLong read) {
    Iterator<InputStream> rows =
        IntStream.range(0, ROWS + 1)
            .mapToObj(n -> n == 0 ? "id,company,industry\n" : row(n))
            .<InputStream>map(
                row -> {
                  read.addAndGet(row.length());
                  return new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8));
                })
            .iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return rows.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return rows.next();
          }
        });
  }

  private static String row(int n) {
    return String.format(Locale.ROOT, "%06d,Company %06d,%s\n", n, n, "x".repeat(200));
  }
}
