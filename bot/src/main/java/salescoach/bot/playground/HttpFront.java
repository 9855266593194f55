package salescoach.bot.playground;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import salescoach.bot.BotException;
import salescoach.bot.Threads;

/** The HTTP server on loopback, with its threads. */
final class HttpFront {
  private static final int THREADS = 32;
  private static final int BACKLOG = 1_024;

  static {
    // The JDK reads these once. An app keeps its connections for minutes and may have hundreds:
    // one that the server closed while it lay idle would fail the app's next call.
    preset("sun.net.httpserver.nodelay", "true");
    preset("sun.net.httpserver.maxIdleConnections", "2000");
    preset("sun.net.httpserver.idleInterval", "900");
  }

  private final HttpServer server;
  private final ThreadPoolExecutor workers;

  /**
   * Opens the port.
   *
   * @param port 0 for any that is free
   */
  HttpFront(int port) {
    workers =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Threads.named("playground-http"));
    workers.allowCoreThreadTimeOut(true);
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    } catch (IOException e) {
      throw new BotException(
          "Port " + port + " is taken: stop what uses it, or choose another for the playground.",
          e);
    }
    server.setExecutor(workers);
  }

  private static void preset(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  void start() {
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  ExecutorService workers() {
    return workers;
  }

  void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
