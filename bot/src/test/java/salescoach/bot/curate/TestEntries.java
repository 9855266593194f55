package salescoach.bot.curate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import salescoach.bot.curate.message.ChangeKind;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.playbook.entry.Entry;

/** Entries and questions as the tests need them. */
final class TestEntries {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  static final String BY = "U0NADIA01";

  private TestEntries() {}

  static Entry entry(String id, String title, String question) {
    return new Entry(
        id,
        title,
        List.of(question),
        List.of("pricing"),
        List.of("Our team's own experience"),
        TODAY,
        BY,
        List.of(),
        List.of(),
        "Ask what the discount is for. Then trade it for something.\n\n## Why\nA gift is forgotten.");
  }

  static Entry linking(String id, String to) {
    Entry entry = entry(id, "An entry that links", "Who links to it?");
    return new Entry(
        id,
        entry.title(),
        entry.questions(),
        entry.tags(),
        entry.sources(),
        entry.reviewed(),
        entry.owner(),
        List.of(to),
        entry.faults(),
        entry.body());
  }

  static Change change(String key, ChangeKind kind, Entry entry, int basedOn) {
    return new Change(key, kind, entry, basedOn, BY, NOW);
  }

  /** Somebody asked something that the playbook had no answer to. */
  static UUID asked(DatabaseAddress database, String workspace, String member, String text) {
    UUID id = UUID.randomUUID();
    execute(
        database,
        """
        INSERT INTO question (workspace_id, question_id, member_id, text, outcome, confidence,
          asked_at)
        VALUES (?, ?, ?, ?, 'unknown', 0.2, now())
        """,
        workspace,
        id,
        member,
        text);
    return id;
  }

  /** Somebody got an entry and no help from it. */
  static UUID noHelp(
      DatabaseAddress database, String workspace, String member, String text, String entry) {
    UUID id = asked(database, workspace, member, text);
    execute(
        database,
        """
        UPDATE question SET outcome = 'found', entry_id = ?, helpful = false, missing = 'a number'
        WHERE workspace_id = ? AND question_id = ?
        """,
        entry,
        workspace,
        id);
    return id;
  }

  static void execute(DatabaseAddress database, String sql, Object... values) {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        statement.setObject(
            i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
      }
      statement.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
