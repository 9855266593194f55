package salescoach.bot.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.MovableClock;
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

  /** How long the page waits at most for the coach's first sign of life after its start. */
  private static final Duration FIRST_ANSWER = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(Playground.class);

  private final Parts parts = new Parts();
  private final Settings settings;
  private final MovableClock clock;
  private final int port;

  /**
   * A playground that does not run yet.
   *
   * @param clock what the playground's own clock goes by; the page moves it on, and a later start
   *     has it as far ahead as an earlier one left it
   * @param port of the page, on loopback; 0 takes any that is free
   */
  public Playground(Settings settings, Clock clock, int port) {
    this.settings = settings;
    KeptAhead kept = new KeptAhead(folder(settings));
    this.clock = new MovableClock(clock, kept.read(), kept::write);
    this.port = port;
  }

  /**
   * Starts the stand-in, the database and the coach.
   *
   * @return the page's address
   * @throws BotException if the port is taken or the database does not start
   */
  public String begin() {
    SampleTeam team = SampleTeam.lanternhill();
    StandIn slack =
        parts.open(() -> StandIn.start(team, listing(List.of()), clock, port, Timing.slack()));
    slack.holdUntilReady();
    TeamPostgres postgres =
        parts.open(() -> TeamPostgres.open(settings.database(), folder(settings)));
    try (Database database = Database.at(postgres.address())) {
      database.migrate();
      new SampleData(database, clock).load(team.id());
    }
    SlackTokens tokens = new SlackTokens(slack.botToken(), slack.appToken());
    Bot bot =
        parts.open(() -> new Bot(played(team, slack, postgres.address(), tokens), tokens, clock));
    bot.begin();
    slack.describe(listing(bot.offers().subcommands()));
    knock(slack, team);
    slack.ready();
    return slack.pageUrl();
  }

  /**
   * Opens the lead's Home and waits until it is drawn: the first answer of a program that has just
   * started takes the longest, and should not be one for which somebody waits.
   */
  private static void knock(StandIn slack, SampleTeam team) {
    Person lead = slack.as(team.members().get(0).id());
    lead.openHome();
    try {
      slack.await(FIRST_ANSWER, lead::home);
    } catch (BotException late) {
      LOG.info("the coach takes its time with the first answer");
    }
  }

  private static Path folder(Settings settings) {
    return settings.home().resolve(TeamPostgres.PLAYGROUND);
  }

  private Settings played(
      SampleTeam team, StandIn slack, DatabaseAddress database, SlackTokens tokens) {
    return new Settings(
        Optional.of(tokens),
        Optional.of(database),
        folder(settings),
        // A coach on Slack beside it has that port already.
        settings.port() == Settings.DEFAULT_PORT ? 0 : settings.port(),
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

  @Override
  public void close() {
    parts.close();
  }
}
