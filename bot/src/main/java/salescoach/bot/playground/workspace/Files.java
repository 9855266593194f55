package salescoach.bot.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The workspace's files, in memory: the oldest go where they become too many. */
public final class Files {
  /** What the playground takes at most of one file; Slack takes 1 GB. */
  public static final int LARGEST = 50_000_000;

  // A block that names a file right after its upload is refused by Slack, which still looks at it.
  private static final Duration PROCESSING = Duration.ofMillis(300);
  private static final long MOST_BYTES = 200_000_000;

  private final Clock clock;
  private final Map<String, StoredFile> files = new LinkedHashMap<>();
  private final Map<String, String> tickets = new HashMap<>();

  Files(Clock clock) {
    this.clock = clock;
  }

  /** Makes room for an upload. */
  public synchronized StoredFile expect(String owner, String name, long length) {
    String id = "F" + Ids.random(10);
    StoredFile file = StoredFile.expected(id, owner, name, length, clock.instant());
    files.put(id, file);
    return file;
  }

  /** The last part of the address that takes a file's content, once. */
  public synchronized String ticket(StoredFile file) {
    String ticket = Ids.random(40);
    tickets.put(ticket, file.id());
    return ticket;
  }

  /** How long the file is to be that a ticket lets in; empty if it lets none in. */
  public synchronized Optional<Long> admitted(String ticket) {
    return Optional.ofNullable(tickets.get(ticket)).map(files::get).map(StoredFile::length);
  }

  /**
   * Takes a file's content.
   *
   * @throws Refusal if the ticket is unknown or used, or the length is another than was said
   */
  public synchronized void receive(String ticket, byte[] content) {
    StoredFile file = Optional.ofNullable(tickets.remove(ticket)).map(files::get).orElse(null);
    if (file == null) {
      throw new Refusal("unknown_upload");
    }
    if (file.length() != content.length) {
      throw new Refusal("length_mismatch");
    }
    files.put(file.id(), file.with(content));
    forgetOldest();
  }

  /**
   * Ends an upload.
   *
   * @throws Refusal if there is no such file, or its content never came
   */
  public synchronized StoredFile complete(String id, String title) {
    StoredFile file =
        find(id).filter(StoredFile::isUploaded).orElseThrow(() -> new Refusal("file_not_found"));
    long ready = System.nanoTime() + PROCESSING.toNanos();
    StoredFile done = file.completed(title.isEmpty() ? file.name() : title, ready);
    files.put(id, done);
    return done;
  }

  /** Keeps what a person chose on their machine. */
  public synchronized StoredFile keep(String owner, String name, byte[] content) {
    StoredFile file = expect(owner, name, content.length).with(content);
    StoredFile done = file.completed(name, System.nanoTime());
    files.put(done.id(), done);
    forgetOldest();
    return done;
  }

  public synchronized Optional<StoredFile> find(String id) {
    return Optional.ofNullable(files.get(id));
  }

  private void forgetOldest() {
    long bytes = files.values().stream().mapToLong(StoredFile::length).sum();
    Iterator<StoredFile> oldest = files.values().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().length();
      oldest.remove();
    }
  }
}
