package salescoach.bot.outbox;

import com.slack.api.Slack;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salescoach.bot.health.Metrics;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;

/** The outbox of one process, between a database and an address of Slack's. */
final class Post implements AutoCloseable {

  static final String WORKSPACE = "T0LANTERN";
  static final String NOTE = "note";
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final Database database;
  private final Slack client;
  private final SlackApi api;
  private final Outbox outbox;
  private final Metrics metrics = new Metrics();
  private Optional<Sender> sender = Optional.empty();

  private Post(DatabaseAddress address, String slackUrl, String token, Clock clock) {
    database = Database.at(address);
    client = SlackHttp.client(slackUrl);
    api = new SlackApi(client, token, clock, (method, outcome) -> {});
    outbox = new Outbox(database, metrics);
    outbox.kinds().on(NOTE, letter -> Optional.of(words(text(letter.receiver()))));
  }

  /** One that can send and does not yet. */
  static Post office(DatabaseAddress address, String slackUrl, String token, Clock clock) {
    return new Post(address, slackUrl, token, clock);
  }

  Post start() {
    sender = Optional.of(outbox.send(WORKSPACE, api));
    return this;
  }

  Outbox outbox() {
    return outbox;
  }

  SlackApi api() {
    return api;
  }

  Database database() {
    return database;
  }

  /** Writes notes down, one for each receiver. */
  int add(List<String> receivers) {
    return add(receivers, NOTE, Duration.ofHours(1));
  }

  int add(List<String> receivers, String kind, Duration lifetime) {
    int added =
        database.inTransaction(
            transaction ->
                outbox.addAll(
                    transaction,
                    WORKSPACE,
                    receivers.stream()
                        .map(receiver -> new Outgoing(receiver, DAY, kind, lifetime))
                        .toList()));
    outbox.wake();
    return added;
  }

  void markStale(String receiver, String kind) {
    database.useTransaction(
        transaction -> outbox.markStale(transaction, WORKSPACE, receiver, DAY, kind));
    outbox.wake();
  }

  /** A column of each row. */
  List<String> column(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT %s FROM outgoing ORDER BY receiver".formatted(name))
                .mapTo(String.class)
                .list());
  }

  int count(String condition) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM outgoing WHERE %s".formatted(condition))
                .mapTo(Integer.class)
                .one());
  }

  /** Waits until all is out, and as it is known. */
  void awaitAllOut() {
    Town.await(Town.PATIENCE, () -> count("state <> 'sent' OR stale") == 0);
  }

  /** The lines of a figure, without its name: {@code {kind="note",outcome="sent"} 1.0}. */
  List<String> figure(String name) {
    return metrics
        .page()
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .toList();
  }

  /** What a note says. */
  static String text(String receiver) {
    return "note for " + receiver;
  }

  static SlackMessage words(String text) {
    return new SlackMessage(
        text, List.of(Blocks.section(s -> s.text(BlockCompositions.plainText(text)))));
  }

  @Override
  public void close() {
    sender.ifPresent(Sender::close);
    metrics.close();
    database.close();
    try {
      client.close();
    } catch (Exception failed) { // the library's own signature
      throw new IllegalStateException(failed);
    }
  }
}
