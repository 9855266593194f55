package salescoach.bot.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.StorageUnavailable;
import salescoach.bot.storage.TestPostgres;
import salescoach.playbook.Playbook;

/** The whole coach, with the stand-in as its Slack and a PostgreSQL of its own: what tests use. */
public final class PlayedCoach implements AutoCloseable {

  /** For a slow and busy machine: what is awaited is there within a second as a rule. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Everybody of the sample team, by what they are for in the tests. */
  public static final String LEAD = "U0NADIA01";

  public static final String REP = "U0TOMAS01";
  public static final String OTHER_REP = "U0PRIYA01";
  public static final String CHANNEL = "C0SALES01";

  private static final String PROGRESS = "I'm reading it. One moment.";

  private final StandIn slack;
  private final DatabaseAddress database;
  private final Clock clock;
  private Optional<String> admin = Optional.of(LEAD);
  private Supplier<Playbook> playbook = Playbook::standard;
  private Optional<Bot> bot = Optional.empty();

  private PlayedCoach(StandIn slack, DatabaseAddress database, Clock clock) {
    this.slack = slack;
    this.clock = clock;
    this.database = database;
  }

  /**
   * Starts everything; Slack brings an event again after a second, not after a minute, and lets a
   * modal be opened for long.
   */
  public static PlayedCoach start() {
    PlayedCoach coach = startWithoutBot(TestPostgres.fresh());
    coach.startBot();
    return coach;
  }

  /** Starts everything, with that playbook. */
  public static PlayedCoach startWith(Supplier<Playbook> playbook) {
    PlayedCoach coach = startWithoutBot(TestPostgres.fresh());
    coach.playbook = playbook;
    coach.startBot();
    return coach;
  }

  /** Starts everything, with another admin in the settings than the lead, or none. */
  public static PlayedCoach startAdministeredBy(Optional<String> admin) {
    PlayedCoach coach = startWithoutBot(TestPostgres.fresh());
    coach.admin = admin;
    coach.startBot();
    return coach;
  }

  /** Starts everything, by that clock. */
  public static PlayedCoach startAt(Clock clock) {
    PlayedCoach coach = startWithoutBot(TestPostgres.fresh(), clock);
    coach.startBot();
    return coach;
  }

  /** Starts the stand-in only, beside a database. */
  public static PlayedCoach startWithoutBot(DatabaseAddress database) {
    return startWithoutBot(database, Clock.systemUTC());
  }

  /** The same, with a Slack that waits so long for an acknowledgement. */
  public static PlayedCoach startWithoutBot(DatabaseAddress database, Duration ackWithin) {
    return startWithoutBot(database, Clock.systemUTC(), ackWithin);
  }

  private static PlayedCoach startWithoutBot(DatabaseAddress database, Clock clock) {
    return startWithoutBot(database, clock, Timing.slack().ackWithin());
  }

  private static PlayedCoach startWithoutBot(
      DatabaseAddress database, Clock clock, Duration ackWithin) {
    Timing timing =
        new Timing(
            ackWithin,
            List.of(
                Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5)),
            PATIENCE);
    StandIn slack =
        StandIn.start(SampleTeam.lanternhill(), Playground.listing(List.of()), clock, 0, timing);
    return new PlayedCoach(slack, database, clock);
  }

  public Bot startBot() {
    SlackTokens tokens = new SlackTokens(slack.botToken(), slack.appToken());
    Bot fresh = patiently(() -> Bot.started(new Bot(settings(), tokens, playbook, clock)));
    bot = Optional.of(fresh);
    return fresh;
  }

  public void stopBot() {
    bot.ifPresent(Bot::close);
    bot = Optional.empty();
  }

  public Settings settings() {
    return new Settings(
        Optional.of(new SlackTokens(slack.botToken(), slack.appToken())),
        Optional.of(database),
        Path.of("target", "home"),
        0,
        Settings.DEFAULT_WORKERS,
        Settings.DEFAULT_RETENTION_DAYS,
        admin,
        Optional.empty(),
        slack.apiUrl());
  }

  public StandIn slack() {
    return slack;
  }

  public DatabaseAddress database() {
    return database;
  }

  public Person rep() {
    return slack.as(REP);
  }

  /** The messages of a member's conversation with the coach that the coach wrote. */
  public List<Message> answers(Person person) {
    return slack.messages(person.dmId()).stream()
        .filter(message -> message.user().equals(slack.team().bot().id()))
        .toList();
  }

  /** Waits for the coach's answer of that number in a member's conversation, counted from 1. */
  public Message answer(Person person, int number) {
    return slack.await(PATIENCE, () -> answer(answers(person), number));
  }

  /**
   * The answer of that number, counted from 1, once it is there. The word that it takes a little
   * longer, which a slow machine may bring, is edited into the answer and is none itself.
   */
  public static Optional<Message> answer(List<Message> said, int number) {
    return said.stream().skip(number - 1L).findFirst().filter(PlayedCoach::isAnswer);
  }

  private static boolean isAnswer(Message message) {
    return !message.text().equals(PROGRESS);
  }

  /**
   * Waits for a message that only a member sees, of that number, counted from 1. The word that it
   * takes a little longer, which a slow machine may bring, is passed over.
   */
  public Message whisper(Person person, int number) {
    return slack.await(
        PATIENCE,
        () -> {
          List<Message> whispers = whispers(person);
          return whispers.size() >= number
              ? Optional.of(whispers.get(number - 1))
              : Optional.empty();
        });
  }

  /** The messages that only a member sees, without the word that it takes a little longer. */
  public List<Message> whispers(Person person) {
    return slack.ephemerals(person.member().id()).stream().filter(PlayedCoach::isAnswer).toList();
  }

  /** Waits until a message says that. */
  public Message untilItSays(Message message, String words) {
    return slack.await(
        PATIENCE,
        () ->
            Stream.concat(
                    slack.messages(message.conversation()).stream(), slack.ephemerals(REP).stream())
                .filter(it -> it.ts().equals(message.ts()))
                .filter(it -> said(it).contains(words))
                .findFirst());
  }

  /** Waits until something is so. */
  public <T> T eventually(Supplier<T> look, Predicate<T> wanted) {
    return slack.await(PATIENCE, () -> Optional.of(patiently(look)).filter(wanted));
  }

  /** The coach gives a database a second and a half, which a busy machine may not keep to. */
  public static <T> T patiently(Supplier<T> deed) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return deed.get();
      } catch (StorageUnavailable busy) {
        if (System.nanoTime() - end > 0) {
          throw busy;
        }
      }
    }
  }

  /** Waits until all that came in is done: a review is shown a moment before it is kept. */
  public void untilAllIsKept() {
    slack.await(PATIENCE, () -> open() == 0 ? Optional.of(true) : Optional.empty());
  }

  private int open() {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM inbox WHERE state = 'open'")) {
      row.next();
      return row.getInt(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Everything that a message says, its blocks as JSON. */
  public static String said(Message message) {
    return message.text() + " " + (message.blocks() == null ? "" : message.blocks().toString());
  }

  @Override
  public void close() {
    stopBot();
    RecordedMessages.write(slack.recorded());
    slack.close();
  }
}
