package salescoach.bot.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a PostgreSQL that a test can close: it stands for the server being gone, for a network
 * that swallows everything, and for connections that nobody ever ends.
 */
public final class DatabaseProxy implements AutoCloseable {

  private static final int BUFFER = 16_384;

  private final ServerSocket entrance;
  private final DatabaseAddress address;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private volatile int port;
  private volatile boolean refusing;
  private volatile Gate gate = new Gate(true);

  private DatabaseProxy(DatabaseAddress target) {
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    port = portOf(target);
    address =
        new DatabaseAddress(
            target.jdbcUrl().replace(":" + port + "/", ":" + entrance.getLocalPort() + "/"),
            target.user(),
            target.password());
    background(this::letIn);
  }

  public static DatabaseProxy to(DatabaseAddress target) {
    return new DatabaseProxy(target);
  }

  /** Where the database is, by way of here. */
  public DatabaseAddress address() {
    return address;
  }

  /** The server is somewhere else from now on. */
  public void leadTo(DatabaseAddress target) {
    port = portOf(target);
  }

  /** As if the server were not running: every connection ends, and none is made. */
  public synchronized void refuse() {
    refusing = true;
    lines.forEach(Line::end);
  }

  /** As if the network swallowed everything: connections stand and are made, and nothing passes. */
  public synchronized void freeze() {
    gate = new Gate(false);
    lines.forEach(line -> line.gate = gate);
  }

  /** What was frozen goes on, and new connections are let in. */
  public void restore() {
    refusing = false;
    gate.open();
  }

  /** New connections work; the frozen ones stay frozen for good, and nobody ends them. */
  public void restoreForNewOnes() {
    refusing = false;
    gate = new Gate(true);
  }

  @Override
  public void close() {
    gate.open();
    lines.forEach(Line::end);
    try {
      entrance.close();
    } catch (IOException ignored) {
      // It goes with the tests.
    }
  }

  private void letIn() {
    while (!entrance.isClosed()) {
      try {
        Socket caller = entrance.accept();
        if (refusing || !connect(caller)) {
          caller.close();
        }
      } catch (IOException over) {
        // The caller has gone, or the test is over.
      }
    }
  }

  private boolean connect(Socket caller) {
    try {
      Line line = added(caller, new Socket(InetAddress.getLoopbackAddress(), port));
      background(line::there);
      background(line::back);
      return true;
    } catch (IOException nobodyThere) {
      return false;
    }
  }

  /** Together with what freezes them all, so that none escapes. */
  private synchronized Line added(Socket caller, Socket server) {
    Line line = new Line(caller, server, gate);
    lines.add(line);
    if (refusing) {
      line.end();
    }
    return line;
  }

  private static int portOf(DatabaseAddress target) {
    String rest = target.jdbcUrl().substring("jdbc:postgresql://".length());
    return Integer.parseInt(rest.substring(rest.indexOf(':') + 1, rest.indexOf('/')));
  }

  private static void background(Runnable task) {
    Thread thread = new Thread(task, "database proxy");
    thread.setDaemon(true);
    thread.start();
  }

  /** What lets bytes pass, or holds them. */
  private static final class Gate {
    private boolean isOpen;

    Gate(boolean isOpen) {
      this.isOpen = isOpen;
    }

    synchronized void open() {
      isOpen = true;
      notifyAll();
    }

    synchronized void pass() throws InterruptedException {
      while (!isOpen) {
        wait();
      }
    }
  }

  private static final class Line {
    private final Socket caller;
    private final Socket server;
    private volatile Gate gate;

    Line(Socket caller, Socket server, Gate gate) {
      this.caller = caller;
      this.server = server;
      this.gate = gate;
    }

    void there() {
      copy(caller, server);
    }

    void back() {
      copy(server, caller);
    }

    private void copy(Socket from, Socket to) {
      byte[] buffer = new byte[BUFFER];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          gate.pass();
          out.write(buffer, 0, read);
          out.flush();
        }
      } catch (IOException | InterruptedException over) {
        // Both ends are closed below.
      }
      end();
    }

    void end() {
      for (Socket socket : new Socket[] {caller, server}) {
        try {
          socket.close();
        } catch (IOException ignored) {
          // It is closed then.
        }
      }
    }
  }
}
