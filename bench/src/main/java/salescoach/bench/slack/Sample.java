package salescoach.bench.slack;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Times that were taken, in nanoseconds, told in milliseconds. */
final class Sample {

  private static final double NANOS_IN_A_MILLISECOND = 1e6;

  private final long[] sorted;

  Sample(long[] nanos) {
    sorted = nanos.clone();
    Arrays.sort(sorted);
  }

  Sample and(Sample other) {
    return new Sample(
        LongStream.concat(Arrays.stream(sorted), Arrays.stream(other.sorted)).toArray());
  }

  /** The time that so many in a hundred did not exceed. */
  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
    return sorted[Math.max(0, rank - 1)] / NANOS_IN_A_MILLISECOND;
  }

  double median() {
    return percentile(50);
  }

  double least() {
    return sorted[0] / NANOS_IN_A_MILLISECOND;
  }

  double most() {
    return sorted[sorted.length - 1] / NANOS_IN_A_MILLISECOND;
  }
}
