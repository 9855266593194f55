package salescoach.bot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.draft.Prospect;

/** What a plan needs of a prospect, read by the columns' places, since there are millions. */
final class PursuitRow {

  static final String COLUMNS =
      """
      p.prospect_id, p.member_id, p.company, p.stage, p.time_zone, p.calendar, p.deadline,
      p.sales_cycle_days, p.lead_since, p.agreed_on, p.handed_off_on, p.back_burner_on,
      p.unreachable, p.not_before, p.gone,
      (date_part('epoch', p.created_at) * 1000000)::bigint,
      """;

  private PursuitRow() {}

  static Pursuit read(ResultSet row) throws SQLException {
    KnownProspect prospect =
        new KnownProspect(
            row.getObject(1, UUID.class),
            row.getString(2),
            new Prospect(row.getString(3), "", "", "", "", false),
            Contact.UNKNOWN,
            standing(row),
            row.getString(5),
            row.getString(6),
            "",
            PackedTouches.instant(row.getLong(16)));
    return new Pursuit(prospect, PackedTouches.read(row.getBytes(17)));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    int cycle = row.getInt(8);
    Optional<Integer> salesCycle = row.wasNull() ? Optional.empty() : Optional.of(cycle);
    return new Standing(
        Stage.of(row.getString(4)).orElseThrow(),
        date(row, 7),
        salesCycle,
        date(row, 9),
        date(row, 10),
        date(row, 11),
        date(row, 12),
        ChannelColumn.without(row.getString(13)),
        false,
        date(row, 14),
        row.getBoolean(15));
  }

  private static Optional<LocalDate> date(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
