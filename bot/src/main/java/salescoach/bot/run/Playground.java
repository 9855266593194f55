package salescoach.bot.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import salescoach.bot.BotException;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.slack.Manifest;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TeamPostgres;
import salescoach.bot.surface.Registry;

/**
 * The coach without Slack: a stand-in beside it that speaks Slack's protocol, with a page to try it
 * on, and a sample team. What is played is kept apart from a real team's data.
 */
public final class Playground implements AutoCloseable {

  /** Where the page is, unless another port is named. */
  public static final int DEFAULT_PORT = 3000;

  private final StandIn slack;
  private final TeamPostgres postgres;
  private final Bot bot;

  private Playground(StandIn slack, TeamPostgres postgres, Bot bot) {
    this.slack = slack;
    this.postgres = postgres;
    this.bot = bot;
  }

  /**
   * Starts both.
   *
   * @param port of the page, on loopback; 0 takes any that is free
   * @throws BotException if the port is taken or the database does not start
   */
  public static Playground start(Settings settings, Clock clock, int port) {
    SampleTeam team = SampleTeam.lanternhill();
    StandIn slack = StandIn.start(team, listing(List.of()), clock, port, Timing.slack());
    try {
      return start(settings, clock, team, slack);
    } catch (RuntimeException failed) {
      slack.close();
      throw failed;
    }
  }

  private static Playground start(Settings settings, Clock clock, SampleTeam team, StandIn slack) {
    TeamPostgres postgres =
        TeamPostgres.open(settings.database(), settings.home().resolve("playground"));
    try {
      try (Database database = Database.at(postgres.address())) {
        database.migrate();
        new SampleData(database).load(team.id());
      }
      SlackTokens tokens = new SlackTokens(slack.botToken(), slack.appToken());
      Bot bot = Bot.start(played(settings, team, slack, postgres.address(), tokens), tokens, clock);
      slack.describe(listing(bot.offers().subcommands()));
      return new Playground(slack, postgres, bot);
    } catch (RuntimeException failed) {
      postgres.close();
      throw failed;
    }
  }

  private static Settings played(
      Settings settings,
      SampleTeam team,
      StandIn slack,
      DatabaseAddress database,
      SlackTokens tokens) {
    Path home = settings.home().resolve("playground");
    return new Settings(
        Optional.of(tokens),
        Optional.of(database),
        home,
        settings.port(),
        settings.workers(),
        settings.retentionDays(),
        Optional.of(team.members().get(0).id()),
        settings.teamFile(),
        slack.apiUrl());
  }

  /** What the stand-in is told of the app, as Slack is told it by the manifest. */
  public static AppListing listing(List<Registry.Subcommand> subcommands) {
    Manifest manifest = Manifest.packaged();
    return new AppListing(
        manifest.scopes(),
        manifest.events(),
        manifest.commands().stream()
            .map(
                command ->
                    new AppListing.Command(
                        command.name(),
                        command.description(),
                        command.usage(),
                        subcommands.stream()
                            .map(it -> new AppListing.Subcommand(it.name(), it.does()))
                            .toList()))
            .toList(),
        manifest.shortcuts().stream()
            .map(it -> new AppListing.Shortcut(it.callbackId(), it.name(), it.type()))
            .toList());
  }

  /** The page's address. */
  public String pageUrl() {
    return slack.pageUrl();
  }

  /** The Slack that is played. */
  public StandIn slack() {
    return slack;
  }

  @Override
  public void close() {
    bot.close();
    slack.close();
    postgres.close();
  }
}
