package salescoach.bot.roster;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.draft.Prospect;

/** A row of the table of prospects. */
final class ProspectRow {

  private ProspectRow() {}

  static KnownProspect read(ResultSet row) throws SQLException {
    return new KnownProspect(
        row.getObject("prospect_id", UUID.class),
        row.getString("member_id"),
        new Prospect(
            row.getString("company"),
            row.getString("industry"),
            row.getString("region"),
            row.getString("first_name"),
            row.getString("role"),
            row.getBoolean("asked_for_number")),
        new Contact(row.getString("last_name"), row.getString("email"), row.getString("phone")),
        standing(row),
        row.getString("time_zone"),
        row.getString("calendar"),
        row.getString("import_key"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static Standing standing(ResultSet row) throws SQLException {
    int cycle = row.getInt("sales_cycle_days");
    Optional<Integer> salesCycle = row.wasNull() ? Optional.empty() : Optional.of(cycle);
    return new Standing(
        Stage.of(row.getString("stage")).orElseThrow(),
        date(row, "deadline"),
        salesCycle,
        date(row, "lead_since"),
        date(row, "agreed_on"),
        date(row, "handed_off_on"),
        date(row, "back_burner_on"),
        ChannelColumn.without(row.getString("unreachable")),
        row.getBoolean("do_not_contact"),
        date(row, "not_before"),
        row.getBoolean("gone"));
  }

  private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }
}
