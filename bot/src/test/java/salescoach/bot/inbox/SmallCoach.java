package salescoach.bot.inbox;

import com.slack.api.Slack;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import salescoach.bot.playground.StandIn;
import salescoach.bot.run.Settings;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.surface.Excuses;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;
import salescoach.bot.surface.SlackConnection;
import salescoach.bot.surface.Surfaces;

/**
 * The inbox between a stand-in and a database, with whatever features a test gives it: no models,
 * so that it starts at once.
 */
final class SmallCoach implements AutoCloseable {

  /** One call to Slack; its end by the steady clock. */
  record Called(String method, String outcome, long nanos) {}

  private final List<Called> calls = new CopyOnWriteArrayList<>();
  private final List<String> givenUp = new CopyOnWriteArrayList<>();

  private final Slack client;
  private final Database database;
  private final Inbox inbox;
  private final Excuses excuses;
  private final SlackConnection connection;

  private SmallCoach(
      String slackUrl,
      String botToken,
      String appToken,
      DatabaseAddress address,
      Feature feature,
      int threads) {
    client = SlackHttp.client(slackUrl);
    database = Database.at(address);
    SlackApi api = new SlackApi(client, botToken, Clock.systemUTC(), this::called);
    Registry registry = new Registry();
    feature.offer(registry);
    Surfaces.offerHelp(registry);
    inbox =
        new Inbox(
            database,
            api.identity().workspace(),
            api,
            Clock.systemUTC(),
            new Meter() {
              @Override
              public void received(String kind, boolean seen) {}

              @Override
              public void answered(String kind, Duration after) {}

              @Override
              public void givenUp(String kind) {
                givenUp.add(kind);
              }
            },
            registry.handlers(),
            threads);
    inbox.start();
    excuses = new Excuses(api);
    connection =
        SlackConnection.open(client, botToken, appToken, new Surfaces(inbox, registry, excuses));
    if (!connection.awaitUp(Played.PATIENCE)) {
      throw new IllegalStateException("no connection to the stand-in");
    }
  }

  static SmallCoach of(StandIn slack, DatabaseAddress database, Feature feature) {
    return at(slack.apiUrl(), slack.botToken(), slack.appToken(), database, feature);
  }

  static SmallCoach at(
      String slackUrl,
      String botToken,
      String appToken,
      DatabaseAddress database,
      Feature feature) {
    return new SmallCoach(
        slackUrl, botToken, appToken, database, feature, Settings.DEFAULT_WORKERS);
  }

  /** Repeats what is said: a message, {@code /coach echo}, a button, a modal. */
  static void echo(Registry registry) {
    Handler echo =
        (incoming, answer) -> {
          answer.send(words("echo " + incoming.text()));
          return Kept.NOTHING;
        };
    registry.message(echo);
    registry.command("echo", "echo words", "repeats them", echo);
  }

  static SlackMessage words(String text) {
    return new SlackMessage(
        text, List.of(Blocks.section(s -> s.text(BlockCompositions.plainText(text)))));
  }

  /** The calls of a method so far, in the order in which they ended. */
  List<Called> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  /** The kinds of what was given up. */
  List<String> givenUp() {
    return givenUp;
  }

  private void called(String method, String outcome) {
    calls.add(new Called(method, outcome, System.nanoTime()));
  }

  @Override
  public void close() {
    connection.close();
    excuses.close();
    inbox.close();
    database.close();
    try {
      client.close();
    } catch (Exception failed) { // the library's own signature
      throw new IllegalStateException(failed);
    }
  }
}
