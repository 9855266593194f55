package salescoach.bot.playground.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Server-sent events: tells open pages to look again. A page keeps its connection but no thread;
 * writing has threads of its own, so that a browser that does not read holds up nobody else.
 */
final class PageEvents {
  private static final String CHANGED = "data: changed\n\n";
  private static final String STILL_HERE = ": still here\n\n";

  private final ExecutorService writers;
  private final List<Stream> streams = new CopyOnWriteArrayList<>();

  PageEvents(ExecutorService writers) {
    this.writers = writers;
  }

  void open(HttpExchange exchange, String member) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    Stream stream = new Stream(exchange, member);
    streams.add(stream);
    stream.write(STILL_HERE);
  }

  void changedFor(Set<String> members) {
    for (Stream stream : streams) {
      if (members.contains(stream.member)) {
        stream.tell();
      }
    }
  }

  /** Keeps the connections alive, and notices which are gone. */
  void beat() {
    streams.forEach(stream -> run(() -> stream.write(STILL_HERE)));
  }

  private void run(Runnable writing) {
    try {
      writers.execute(writing);
    } catch (RejectedExecutionException e) {
      // The playground is closing: nobody is left to tell.
      return;
    }
  }

  private final class Stream {
    private final HttpExchange exchange;
    private final String member;
    private final AtomicBoolean due = new AtomicBoolean();

    Stream(HttpExchange exchange, String member) {
      this.exchange = exchange;
      this.member = member;
    }

    /** Many changes before the next write are one. */
    void tell() {
      if (due.compareAndSet(false, true)) {
        run(
            () -> {
              due.set(false);
              write(CHANGED);
            });
      }
    }

    synchronized void write(String text) {
      try {
        OutputStream out = exchange.getResponseBody();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException gone) {
        streams.remove(this);
        exchange.close();
      }
    }
  }
}
