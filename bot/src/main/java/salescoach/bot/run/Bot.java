package salescoach.bot.run;

import com.slack.api.Slack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.Logs;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.curate.TeamPlaybook;
import salescoach.bot.health.HealthServer;
import salescoach.bot.health.Metrics;
import salescoach.bot.inbox.Inbox;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.slack.Identity;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TeamPostgres;
import salescoach.bot.surface.Excuses;
import salescoach.bot.surface.Registry;
import salescoach.bot.surface.SlackConnection;
import salescoach.bot.surface.Surfaces;
import salescoach.guideline.Critic;
import salescoach.guideline.Team;
import salescoach.guideline.TeamFile;
import salescoach.playbook.Playbook;
import salescoach.routing.Router;
import salescoach.text.Language;

/** The running coach: every part, put together, and taken apart in the opposite order. */
public final class Bot implements AutoCloseable {

  private static final Duration CONNECTION_WAIT = Duration.ofSeconds(15);
  private static final Duration PLAYBOOK_LOOK = Duration.ofSeconds(1);
  private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

  private final Parts stores = new Parts();
  private final Parts parts = new Parts();
  private final Settings settings;
  private final SlackTokens tokens;
  private final Supplier<Playbook> playbook;
  private final Clock clock;
  private final Metrics metrics = new Metrics();
  private final FutureTask<Database> opening = new FutureTask<>(this::database);
  private Registry offers = new Registry();

  /** A coach that does not run yet. */
  public Bot(Settings settings, SlackTokens tokens, Clock clock) {
    this(settings, tokens, Playbook::standard, clock);
  }

  Bot(Settings settings, SlackTokens tokens, Supplier<Playbook> playbook, Clock clock) {
    this.settings = settings;
    this.tokens = tokens;
    this.playbook = playbook;
    this.clock = clock;
  }

  /**
   * Starts the coach and waits until Slack can reach it.
   *
   * @throws BotException if something that it needs is not there, naming the cure
   */
  public static Bot start(Settings settings, SlackTokens tokens, Clock clock) {
    return started(new Bot(settings, tokens, clock));
  }

  static Bot started(Bot bot) {
    try {
      bot.begin();
      return bot;
    } catch (RuntimeException failed) {
      bot.close();
      throw failed;
    }
  }

  /**
   * Starts everything.
   *
   * @throws BotException if something that it needs is not there, naming the cure
   */
  public void begin() {
    // The models, the router's training and the database take their time; each gets it at once.
    Language.english();
    Router router = Router.standard();
    parts.open(() -> metrics);
    new Thread(opening, "database").start();

    Slack slack = parts.open(() -> SlackHttp.client(settings.slackUrl()));
    SlackApi api = new SlackApi(slack, tokens.bot(), clock, metrics);
    Identity identity = identity(api);
    Critic critic = Critic.of(team());
    Database database = opened();
    welcome(database, identity);
    TeamPlaybook team = new TeamPlaybook(database, identity.workspace(), playbook);
    Outbox outbox = new Outbox(database, metrics);
    offers = new Offers(database, outbox, team, api, clock, metrics).registry(critic, router);
    SlackConnection connection = connect(slack, api, database, identity);
    if (settings.port() > 0) {
      parts.open(
          () -> HealthServer.start(settings.port(), needs(database, connection), metrics::page));
    }
    if (!connection.awaitUp(CONNECTION_WAIT)) {
      throw new BotException(
          "Slack did not accept the connection within "
              + CONNECTION_WAIT.toSeconds()
              + " seconds. Run the command doctor to see why.");
    }
    Logs.quietLucene();
    // The playbook is read by its round, now that nothing else wants the processors.
    Routine routine = new Routine(database, outbox, team, api, clock, metrics);
    parts.open(() -> routine.timetable(identity.workspace()));
    parts.open(() -> outbox.send(identity.workspace(), api));
    // A thread of its own: whoever saved an entry finds it everywhere within two seconds.
    parts.open(Rounds::new).every(PLAYBOOK_LOOK, "the look at the playbook", team::poll);
    LOG.info("ready in {}", identity.workspaceName());
  }

  private Database database() {
    TeamPostgres postgres =
        stores.open(() -> TeamPostgres.open(settings.database(), settings.home()));
    Database database = stores.open(() -> Database.at(postgres.address()));
    database.measuredBy(metrics.registry());
    database.migrate();
    return database;
  }

  private Database opened() {
    try {
      return opening.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof BotException told) {
        throw told;
      }
      throw new BotException("The database could not be opened.", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BotException("The start was interrupted.", stopped);
    }
  }

  private static Identity identity(SlackApi api) {
    try {
      return api.identity();
    } catch (SlackRefused refused) {
      throw new BotException(
          "Slack refuses SLACK_BOT_TOKEN ("
              + refused.error()
              + "). Copy the Bot User OAuth Token again; the command doctor says more.",
          refused);
    }
  }

  private SlackConnection connect(Slack slack, SlackApi api, Database database, Identity identity) {
    Inbox inbox =
        parts.open(
            () ->
                new Inbox(
                    database,
                    identity.workspace(),
                    api,
                    clock,
                    metrics,
                    offers.handlers(),
                    settings.workers()));
    inbox.start();
    Excuses excuses = parts.open(() -> new Excuses(api));
    Surfaces surfaces = new Surfaces(inbox, offers, excuses);
    return parts.open(() -> SlackConnection.open(slack, tokens.bot(), tokens.app(), surfaces));
  }

  /** What people can do with it. */
  public Registry offers() {
    return offers;
  }

  private void welcome(Database database, Identity identity) {
    new WorkspaceStore(database)
        .welcome(identity.workspace(), identity.workspaceName(), settings.retentionDays());
    MemberStore members = new MemberStore(database);
    settings
        .admin()
        .map(id -> members.member(identity.workspace(), id))
        .filter(member -> !member.admin())
        .ifPresent(
            member ->
                database.useTransaction(
                    transaction ->
                        members.save(transaction, identity.workspace(), asAdmin(member))));
  }

  private static Member asAdmin(Member member) {
    return new Member(member.id(), true, member.manager(), member.curator(), member.paceWpm());
  }

  private Team team() {
    return settings.teamFile().map(Bot::team).orElse(Team.STANDARD);
  }

  private static Team team(Path file) {
    try {
      return TeamFile.read(file.toString(), Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Map<String, BooleanSupplier> needs(Database database, SlackConnection connection) {
    Map<String, BooleanSupplier> needs = new LinkedHashMap<>();
    needs.put("database", database::isReachable);
    needs.put("slack", connection::isUp);
    return needs;
  }

  /** Ends what runs, the database last; what is still being opened is waited for. */
  @Override
  public void close() {
    parts.close();
    stores.close();
  }
}
