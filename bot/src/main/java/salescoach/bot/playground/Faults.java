package salescoach.bot.playground;

import java.time.Duration;
import salescoach.bot.playground.api.HttpFaults;
import salescoach.bot.playground.socket.SocketModeServer;

/** What goes wrong on demand; every fault may be asked for from any thread. */
public final class Faults {
  private static final long WARNING_GRACE_MILLIS = 10_000;
  private static final long REFRESH_GRACE_MILLIS = 1_000;
  private static final String POST = "chat.postMessage";

  private final HttpFaults http;
  private final SocketModeServer socket;

  Faults(HttpFaults http, SocketModeServer socket) {
    this.http = http;
    this.socket = socket;
  }

  /** The next {@code n} envelopes are delivered twice, with the same payload. */
  public void duplicateNext(int n) {
    socket.deliveries().duplicateNext(n);
  }

  /** Tells the app that its connections end in ten seconds, and ends them then. */
  public void warnOfDisconnect() {
    socket.disconnect("warning", WARNING_GRACE_MILLIS);
  }

  /** Tells the app to connect anew, and ends its connections after a second. */
  public void requestRefresh() {
    socket.disconnect("refresh_requested", REFRESH_GRACE_MILLIS);
  }

  /** Cuts every connection without a closing handshake. */
  public void dropConnections() {
    socket.drop();
  }

  /** Answers the next {@code times} calls of a method (or {@code response_url}) with 429. */
  public void rateLimit(String method, int times, Duration retryAfter) {
    http.rateLimit(method, times, retryAfter);
  }

  /** Posts the next {@code times} messages and closes the connection without an answer. */
  public void storeWithoutAnswer(int times) {
    http.dropAnswers(POST, times);
  }

  /** As {@link #storeWithoutAnswer}, for any method or {@code response_url}. */
  public void dropAnswers(String method, int times) {
    http.dropAnswers(method, times);
  }

  /** Answers the next {@code times} calls of a method (or {@code response_url}) with HTTP 500. */
  public void fail(String method, int times) {
    http.fail(method, times);
  }

  /** Refuses the next {@code times} calls of a method with this error. */
  public void refuse(String method, int times, String error) {
    http.refuse(method, times, error);
  }

  /** Every call of a method takes that much longer; zero ends it. */
  public void delay(String method, Duration by) {
    http.delay(method, by);
  }
}
