package salescoach.bot.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;

/**
 * Where messages are put that the coach sends by itself. They are written down in the caller's
 * transaction, with whatever is the reason for them: both are there, or neither.
 */
public final class Outbox {

  /** For how long it is known that a message was sent, after it was too late for it. */
  private static final int DAYS_KNOWN = 60;

  private final Database database;
  private final OutgoingStore store;
  private final SendMeter meter;
  private final Bell bell = new Bell();
  private final Kinds kinds = new Kinds();

  public Outbox(Database database) {
    this(database, SendMeter.NONE);
  }

  /** One whose messages are counted. */
  public Outbox(Database database, SendMeter meter) {
    this.database = database;
    this.meter = meter;
    this.store = new OutgoingStore(database);
  }

  /** Who draws what, and who is told of refusals: to be filled before the sender starts. */
  public Kinds kinds() {
    return kinds;
  }

  /**
   * Writes a message down, to be sent once from the commit on.
   *
   * @return false if there is one of that receiver, date and kind already; nothing is changed then
   */
  public boolean add(Handle transaction, String workspace, Outgoing fresh) {
    return store.add(transaction, workspace, fresh);
  }

  /**
   * The same for many at once.
   *
   * @return how many were not there before
   */
  public int addAll(Handle transaction, String workspace, List<Outgoing> fresh) {
    return fresh.isEmpty() ? 0 : store.addAll(transaction, workspace, fresh);
  }

  /**
   * Has a message drawn anew that is out, since something that it shows has changed. Several
   * changes in a short time are drawn together. One that had nothing to say is drawn again as well,
   * and sent if it is not too late; where there is no such message, nothing happens.
   */
  public void markStale(
      Handle transaction, String workspace, String receiver, LocalDate localDate, String kind) {
    store.markStale(transaction, workspace, receiver, localDate, kind);
  }

  /** What a message is about that was written down before, be it out or not. */
  public Optional<String> about(String workspace, String kind) {
    return store.about(workspace, kind);
  }

  /**
   * Has this process look at once, after the transaction is committed. Without it, the message goes
   * out within a second.
   */
  public void wake() {
    bell.ring();
  }

  /** Keeps the id of a file that was uploaded for a message, so that it is not uploaded again. */
  public void keepFile(Letter letter, String fileId) {
    store.keepFile(letter, fileId);
  }

  /** Forgets what was over long ago. */
  public void forget(String workspace) {
    store.forget(workspace, DAYS_KNOWN);
    new Rests(database, workspace).forget();
  }

  /** Begins to send a workspace's messages, until it is closed. */
  public Sender send(String workspace, SlackApi slack) {
    Sender sender = new Sender(database, workspace, slack, kinds, bell, meter);
    sender.start();
    return sender;
  }
}
