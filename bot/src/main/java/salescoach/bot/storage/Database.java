package salescoach.bot.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/** The team's PostgreSQL: a bounded pool of connections, the migrations, and transactions. */
public final class Database implements AutoCloseable {

  /** The most connections at a time. */
  public static final int CONNECTIONS = 10;

  /** How long a caller waits for a connection: the person at the other end gets 3 s. */
  private static final Duration CONNECTION_WAIT = Duration.ofMillis(1500);

  private static final Duration LIVENESS_WAIT = Duration.ofSeconds(1);
  private static final Duration LONG_ANSWER_WAIT = Duration.ofMinutes(15);

  /** A connection that is dead and does not know it keeps a worker no longer than this. */
  private static final int ANSWER_WAIT_SECONDS = 8;

  private static final int LEAST_WAIT_MILLIS = 200;
  private static final int ATTEMPTS = 5;

  /** The newest migration's number; a test holds it against the folder. */
  static final String NEWEST_TABLES = "062";

  private static final Executor AT_ONCE = Runnable::run;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final DatabaseAddress address;
  private final Outage outage = new Outage(System::nanoTime);

  /** Until when the statement of this thread may take; nothing where it is in no hurry. */
  private final ThreadLocal<Long> deadline = new ThreadLocal<>();

  private Database(HikariDataSource pool, DatabaseAddress address) {
    this.pool = pool;
    this.address = address;
    this.jdbi = Jdbi.create(this::connection).installPlugin(new PostgresPlugin());
    // A statement's arguments are what people wrote, and an exception's message ends in a log.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  /** Opens the pool; no connection is made yet. */
  public static Database at(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(CONNECTION_WAIT.toMillis());
    config.setValidationTimeout(LIVENESS_WAIT.toMillis());
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("ApplicationName", "sales-coach");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("connectTimeout", "2");
    config.addDataSourceProperty("loginTimeout", "2");
    config.addDataSourceProperty("socketTimeout", String.valueOf(ANSWER_WAIT_SECONDS));
    // The server's details quote the row that it refuses.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return new Database(new HikariDataSource(config), address);
  }

  /** Tells a registry how the pool is used. */
  public void measuredBy(MeterRegistry registry) {
    pool.setMetricRegistry(registry);
  }

  /**
   * Brings the tables up to date. Where they are, Flyway is not asked: it takes a good part of a
   * second to set itself up, of every start.
   *
   * @throws StorageUnavailable if the server can't be reached
   * @throws StorageException if the tables are newer than this program, or a step fails
   */
  public void migrate() {
    if (isUpToDate()) {
      return;
    }
    if (tables().fromTheFuture()) {
      throw new StorageException(
          "The database's tables were made by a newer Sales Coach than this one. Start that one.");
    }
    try {
      flyway().migrate();
    } catch (FlywayException failed) {
      if (Failures.isOutage(failed)) {
        throw new StorageUnavailable(failed);
      }
      throw new StorageException(
          "The database's tables could not be brought up to date: " + failed.getMessage(), failed);
    }
  }

  /**
   * What state the tables are in, without a change to them.
   *
   * @throws StorageException if the server can't be reached
   */
  public TableState tables() {
    try {
      return TableState.of(flyway().info());
    } catch (FlywayException failed) {
      throw Failures.told(failed);
    }
  }

  private Flyway flyway() {
    return Flyway.configure()
        // Not by the pool: a new index may take longer than any answer of the coach's.
        .dataSource(address.jdbcUrl(), address.user(), address.password())
        .locations("classpath:salescoach/bot/storage/migrations")
        .loggers("slf4j")
        .load();
  }

  private boolean isUpToDate() {
    try {
      return read(
          handle ->
              handle
                  .createQuery(
                      """
                      SELECT version FROM flyway_schema_history
                      WHERE version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1
                      """)
                  .mapTo(String.class)
                  .findOne()
                  .filter(NEWEST_TABLES::equals)
                  .isPresent());
    } catch (StorageUnavailable unreachable) {
      throw unreachable;
    } catch (StorageException noTables) {
      return false;
    }
  }

  /** Runs a transaction and gives its result; one that met another is tried again. */
  public <T extends @Nullable Object> T inTransaction(Function<Handle, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return jdbi.inTransaction(work::apply);
      } catch (JdbiException failed) {
        if (attempt == ATTEMPTS || !Failures.isWorthAnotherTry(failed)) {
          throw Failures.told(failed);
        }
      }
    }
  }

  /** The same, for work without a result. */
  public void useTransaction(Consumer<Handle> work) {
    inTransaction(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** Runs statements that need no transaction of their own, each for itself. */
  public <T extends @Nullable Object> T read(Function<Handle, T> statements) {
    try {
      return jdbi.withHandle(statements::apply);
    } catch (JdbiException failed) {
      throw Failures.told(failed);
    }
  }

  /**
   * A transaction that is tried once and may take its time, because it reads or writes a stream.
   */
  public <T> T inOneLongTransaction(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(
          handle -> {
            handle.getConnection().setNetworkTimeout(AT_ONCE, (int) LONG_ANSWER_WAIT.toMillis());
            return work.apply(handle);
          });
    } catch (JdbiException | SQLException failed) {
      throw Failures.told(failed);
    }
  }

  /**
   * One statement, with little patience: it fails with {@link StorageUnavailable} when the server
   * does not answer in the given time, even where the connection is only frozen; and at once where
   * the server is known to be gone.
   */
  public <T> T within(Duration patience, Function<Handle, T> statement) {
    if (outage.isKnown()) {
      throw new StorageUnavailable();
    }
    return probe(patience, statement);
  }

  /** The same, but it asks a server that is known to be gone, too: so its return is noticed. */
  public <T> T probe(Duration patience, Function<Handle, T> statement) {
    long begun = outage.now();
    deadline.set(begun + patience.toNanos());
    try {
      T result = jdbi.withHandle(statement::apply);
      outage.answered();
      return result;
    } catch (JdbiException failed) {
      StorageException told = Failures.told(failed);
      if (told instanceof StorageUnavailable) {
        outage.failed(begun);
      }
      throw told;
    } finally {
      deadline.remove();
    }
  }

  /** The wait for a connection counts; and Jdbi asks a new one things before we do. */
  private Connection connection() throws SQLException {
    Connection connection = pool.getConnection();
    Long end = deadline.get();
    if (end != null) {
      long left = (end - outage.now()) / 1_000_000;
      connection.setNetworkTimeout(AT_ONCE, (int) Math.max(LEAST_WAIT_MILLIS, left));
    }
    return connection;
  }

  /** The pool, for a library that speaks JDBC by itself; it ends with this database. */
  public DataSource dataSource() {
    return pool;
  }

  /** Whether the server answers. */
  public boolean isReachable() {
    try {
      return within(
          LIVENESS_WAIT, handle -> handle.createQuery("SELECT true").mapTo(Boolean.class).one());
    } catch (StorageException unreachable) {
      return false;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
