package salescoach.bot.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Seven days, and the seven before.
 *
 * @param end the local day after the last
 */
record Span(LocalDate end, ZoneId zone) {

  static final int DAYS = 7;

  LocalDate first() {
    return end.minusDays(DAYS);
  }

  LocalDate last() {
    return end.minusDays(1);
  }

  /** When the seven days before began. */
  OffsetDateTime before() {
    return at(end.minusDays(2L * DAYS));
  }

  OffsetDateTime from() {
    return at(first());
  }

  OffsetDateTime to() {
    return at(end);
  }

  /** So many days before the end. */
  OffsetDateTime ago(int days) {
    return at(end.minusDays(days));
  }

  private OffsetDateTime at(LocalDate day) {
    Instant begins = day.atStartOfDay(zone).toInstant();
    return begins.atOffset(ZoneOffset.UTC);
  }
}
