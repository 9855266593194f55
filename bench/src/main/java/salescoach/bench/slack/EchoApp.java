package salescoach.bench.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import salescoach.bot.run.Settings;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;

/**
 * The yardstick: a Bolt app that commits the text of a {@code /coach} to PostgreSQL, acknowledges,
 * and sends the text back. Its connection, its client and its pools are as the coach's are.
 */
public final class EchoApp {

  /** The table that it needs. */
  static final String TABLE =
      "CREATE TABLE echo (id uuid PRIMARY KEY, member_id text NOT NULL, text text NOT NULL)";

  /** As many envelopes at a time as the coach acknowledges. */
  private static final int CONCURRENCY = 10;

  private final DataSource database;
  private final ActionResponseSender responses;
  private final ExecutorService workers = Executors.newFixedThreadPool(Settings.DEFAULT_WORKERS);

  private EchoApp(DataSource database, Slack slack) {
    this.database = database;
    this.responses = new ActionResponseSender(slack);
  }

  /** Runs until it is stopped; takes the coach's own variables. */
  public static void main(String[] args) throws Exception {
    Map<String, String> environment = System.getenv();
    Settings settings = Settings.of(environment);
    Slack slack = SlackHttp.client(settings.slackUrl());
    EchoApp echo = new EchoApp(pool(settings.database().orElseThrow()), slack);
    App app =
        new App(
            AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(settings.slack().orElseThrow().bot())
                .authTestCacheEnabled(true)
                .authTestCacheExpirationMillis(-1)
                .build());
    app.command(
        "/coach",
        (request, context) -> {
          echo.take(request.getPayload());
          return context.ack();
        });
    new SocketModeApp(
            settings.slack().orElseThrow().app(), app, SocketModeClient.Backend.Tyrus, CONCURRENCY)
        .start();
  }

  private void take(SlashCommandPayload command) {
    keep(command);
    workers.execute(() -> answer(command));
  }

  private void keep(SlashCommandPayload command) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO echo (id, member_id, text) VALUES (?, ?, ?)")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, command.getUserId());
      insert.setString(3, command.getText());
      insert.executeUpdate();
    } catch (SQLException lost) {
      throw new IllegalStateException("not kept, so not acknowledged", lost);
    }
  }

  private void answer(SlashCommandPayload command) {
    try {
      responses.send(
          command.getResponseUrl(),
          ActionResponse.builder().responseType("ephemeral").text(command.getText()).build());
    } catch (IOException lost) {
      throw new IllegalStateException("a reply was lost", lost);
    }
  }

  private static DataSource pool(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(Database.CONNECTIONS);
    return new HikariDataSource(config);
  }
}
