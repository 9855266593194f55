package salescoach.bot.surface;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;

/** The line to Slack over which it brings what people do: Socket Mode, so nothing listens. */
public final class SlackConnection implements AutoCloseable {

  /** How many envelopes are acknowledged at a time; each costs one commit, and no work. */
  private static final int CONCURRENCY = 10;

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);

  /** It tells of a race of its own at a close, with a stack trace that helps nobody. */
  private static final java.util.logging.Logger TRANSPORT =
      java.util.logging.Logger.getLogger("org.glassfish.grizzly");

  private final SocketModeApp socket;

  private SlackConnection(SocketModeApp socket) {
    this.socket = socket;
  }

  /**
   * Connects. The client renews the connection by itself from then on.
   *
   * @throws BotException if Slack can't be reached or refuses the app's token
   */
  public static SlackConnection open(
      Slack slack, String botToken, String appToken, Surfaces surfaces) {
    App app =
        new App(
            AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(botToken)
                .authTestCacheEnabled(true)
                .authTestCacheExpirationMillis(-1)
                .build());
    surfaces.serve(app);
    TRANSPORT.setLevel(java.util.logging.Level.SEVERE);
    try {
      SocketModeApp socket =
          new SocketModeApp(appToken, app, SocketModeClient.Backend.Tyrus, CONCURRENCY);
      socket.startAsync();
      // Otherwise a connection that broke is renewed by a look every few seconds only.
      socket.getClient().setAutoReconnectOnCloseEnabled(true);
      return new SlackConnection(socket);
    } catch (Exception failed) { // Bolt's own signature: it throws whatever it met
      throw new BotException(
          "No Socket Mode connection to Slack. Check SLACK_APP_TOKEN, and that Socket Mode is on in"
              + " the app's settings.",
          failed);
    }
  }

  /** Whether the connection is up: the start returns normally even where the handshake failed. */
  public boolean isUp() {
    return socket.getClient().verifyConnection();
  }

  /** Waits until the connection is up, for a while; says whether it is. */
  public boolean awaitUp(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!isUp()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(LOOK_EVERY.toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    try {
      socket.getClient().setAutoReconnectOnCloseEnabled(false);
      socket.getClient().setAutoReconnectEnabled(false);
      socket.close();
    } catch (Exception failed) { // see open
      LOG.info("the connection to Slack did not close in an orderly way: {}", failed.getMessage());
    }
  }
}
