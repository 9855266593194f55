package salescoach.bench.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.EmbeddedServer;

/** A made-up pipeline in an embedded PostgreSQL as the coach starts it, the same in every run. */
final class Pipeline implements AutoCloseable {

  static final String WORKSPACE = "T0BENCH01";

  /** A Tuesday morning in New York on which everybody works: neither month nor week begins. */
  static final Instant MORNING = Instant.parse("2026-11-17T13:30:00Z");

  private static final int TOUCHES = 8;

  private static final String NOTHING =
      "TRUNCATE day_plan, outgoing, touch, prospect, member, workspace CASCADE";

  private static final String TEAM =
      "INSERT INTO workspace (workspace_id, name, retention_days) VALUES ('T0BENCH01', 'bench', 30)";

  private static final String REPS =
      """
      INSERT INTO member (workspace_id, member_id, time_zone)
      SELECT 'T0BENCH01', 'U0' || lpad(i::text, 7, '0'), 'America/New_York'
      FROM generate_series(0, %1$d - 1) AS i
      """;

  /** Prospects come to their reps one after the other, not rep by rep. */
  private static final String PROSPECTS =
      """
      INSERT INTO prospect (workspace_id, prospect_id, member_id, company, industry, region,
        first_name, role, last_name, email, phone, stage, lead_since, time_zone, created_at)
      SELECT 'T0BENCH01', md5('p' || i)::uuid, 'U0' || lpad((i %% %1$d)::text, 7, '0'),
        'Company ' || i, 'Manufacturing', 'Ohio', 'Renata', 'Head of operations', 'Ortiz',
        'renata' || i || '@example.com', '+1 513 555 01' || lpad((i %% 100)::text, 2, '0'),
        CASE WHEN i %% 10 = 0 THEN 'lead' WHEN i %% 50 = 7 THEN 'back-burner' ELSE 'prospect' END,
        CASE WHEN i %% 10 = 0 THEN date '2026-10-01' END,
        CASE WHEN i %% 5 = 0 THEN 'America/Los_Angeles' ELSE '' END,
        timestamptz '2026-07-01 12:00Z' + (i %% 60) * interval '1 hour'
      FROM generate_series(0, %2$d - 1) AS i
      """;

  /** The first touch of everybody comes before the second of anybody, as time has it. */
  private static final String TOUCHED =
      """
      INSERT INTO touch (workspace_id, prospect_id, touch_id, member_id, channel, touched_at,
        answered)
      SELECT 'T0BENCH01', md5('p' || i)::uuid, md5('t' || i || '-' || k)::uuid,
        'U0' || lpad((i %% %1$d)::text, 7, '0'),
        (ARRAY['voicemail', 'email', 'call', 'voicemail', 'email', 'linkedin', 'call',
          'voicemail'])[1 + (k + i) %% 8],
        timestamptz '2026-11-16 15:00Z' - (i %% 24) * interval '1 day'
          - (%3$d - k) * interval '5 days' + (i %% 7) * interval '1 hour',
        i %% 10 = 0 AND k = 4
      FROM generate_series(1, %3$d) AS k, generate_series(0, %2$d - 1) AS i
      ORDER BY k, i
      """;

  /** The same prospects and touches, the columns that a plan needs, in the order of the keys. */
  private static final String COPY =
      """
      COPY (
        SELECT p.prospect_id, p.member_id, p.company, p.stage, p.time_zone, p.calendar, p.deadline,
          p.sales_cycle_days, p.lead_since, p.agreed_on, p.handed_off_on, p.back_burner_on,
          p.unreachable, p.not_before, p.gone, p.created_at, t.channel, t.touched_at, t.answered
        FROM prospect p JOIN touch t
          ON t.workspace_id = p.workspace_id AND t.prospect_id = p.prospect_id
        ORDER BY p.workspace_id, p.prospect_id, t.touch_id
      ) TO '/dev/null'
      """;

  private final Path folder;
  private final EmbeddedServer server;
  private final Database database;

  private Pipeline(Path folder, EmbeddedServer server, Database database) {
    this.folder = folder;
    this.server = server;
    this.database = database;
  }

  static Pipeline start() throws IOException {
    Path folder = Files.createTempDirectory("sales-coach-bench");
    EmbeddedServer server = EmbeddedServer.start(folder.resolve("home"));
    Database database = Database.at(server.address());
    database.migrate();
    return new Pipeline(folder, server, database);
  }

  Database database() {
    return database;
  }

  /** Fills the tables anew. */
  void fill(int prospects, int reps) throws SQLException {
    execute(
        // The touches are right; whether each has its prospect would be asked eight million times.
        "SET session_replication_role = replica",
        NOTHING,
        TEAM,
        String.format(REPS, reps),
        String.format(PROSPECTS, reps, prospects),
        String.format(TOUCHED, reps, prospects, TOUCHES),
        "VACUUM ANALYZE",
        "CHECKPOINT");
  }

  /** Reads everything once in order, by PostgreSQL alone; the seconds that it took. */
  double copy() throws SQLException {
    long begun = System.nanoTime();
    execute(COPY);
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Makes it the same morning again, of which nothing is planned. */
  void dawn() throws SQLException {
    execute(
        "TRUNCATE day_plan, outgoing",
        "UPDATE member SET next_nudge_at = '" + MORNING + "'",
        "VACUUM ANALYZE member",
        "CHECKPOINT");
  }

  long count(String what) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(what)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      for (String sql : List.of(statements)) {
        statement.execute(sql);
      }
    }
  }

  private Connection connection() throws SQLException {
    DatabaseAddress address = server.address();
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }

  @Override
  public void close() throws IOException {
    database.close();
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
