package salescoach.bot.playground.socket;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.playground.workspace.Changes;
import salescoach.bot.playground.workspace.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The WebSocket end of Socket Mode, on a free port of loopback. */
public final class SocketModeServer {
  private static final Logger LOG = LoggerFactory.getLogger(SocketModeServer.class);
  private static final int PING_SECONDS = 10;
  private static final int STOP_MILLIS = 500;

  private final String appId;
  private final ScheduledExecutorService timer;
  private final Changes changes;
  private final Links links = new Links();
  private final Deliveries deliveries;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final CountDownLatch started = new CountDownLatch(1);
  private final Wire wire = new Wire();

  public SocketModeServer(
      String appId, Timing timing, ScheduledExecutorService timer, Changes changes) {
    this.appId = appId;
    this.timer = timer;
    this.changes = changes;
    deliveries = new Deliveries(links, timer, timing, changes::wake);
  }

  public Deliveries deliveries() {
    return deliveries;
  }

  /** Returns once the port is open. */
  public void start() {
    wire.setTcpNoDelay(true);
    wire.setReuseAddr(true);
    wire.setDaemon(true);
    wire.setConnectionLostTimeout(PING_SECONDS);
    wire.start();
    try {
      if (!started.await(PING_SECONDS, TimeUnit.SECONDS)) {
        throw new BotException(
            "The playground could not open a port for Socket Mode; start it again.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BotException("The playground was stopped while it started.", e);
    }
  }

  public void close() {
    try {
      wire.stop(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An address that lets one connection in. */
  public String newUrl() {
    String ticket = Ids.random(32);
    tickets.add(ticket);
    return "ws://127.0.0.1:" + wire.getPort() + "/link/?ticket=" + ticket + "&app_id=" + appId;
  }

  public int connections() {
    return links.size();
  }

  /**
   * Tells the app on every connection to leave, and closes each after {@code graceMillis}.
   *
   * @param reason {@code warning} or {@code refresh_requested}
   */
  public void disconnect(String reason, long graceMillis) {
    ObjectNode frame = JsonMapper.shared().createObjectNode();
    frame.put("type", "disconnect");
    frame.put("reason", reason);
    frame.putObject("debug_info").put("host", "playground");
    for (Link link : links.all()) {
      link.leave();
      link.send(frame.toString());
      var unused = timer.schedule(link::close, graceMillis, TimeUnit.MILLISECONDS);
    }
  }

  /** Cuts every connection without a word. */
  public void drop() {
    links.all().forEach(Link::drop);
  }

  private String hello() {
    ObjectNode hello = JsonMapper.shared().createObjectNode();
    hello.put("type", "hello");
    hello.put("num_connections", links.size());
    ObjectNode debug = hello.putObject("debug_info");
    debug.put("host", "playground");
    debug.put("build_number", 1);
    debug.put("approximate_connection_time", 18_060);
    hello.putObject("connection_info").put("app_id", appId);
    return hello.toString();
  }

  private boolean admits(String resource) {
    int at = resource.indexOf("ticket=");
    int end = resource.indexOf('&', at);
    return at >= 0 && tickets.remove(resource.substring(at + 7, end < 0 ? resource.length() : end));
  }

  private final class Wire extends WebSocketServer {
    Wire() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
        WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
      if (!admits(request.getResourceDescriptor())) {
        throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "unknown or used ticket");
      }
      return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      Link link = new Link(socket);
      socket.setAttachment(link);
      links.add(link);
      link.send(hello());
      changes.changedForAll();
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      try {
        deliveries.received(JsonMapper.shared().readTree(text));
      } catch (JacksonException e) {
        LOG.warn("The app sent something over Socket Mode that is no JSON.");
      }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      Link link = socket.getAttachment();
      if (link != null) {
        links.remove(link);
        deliveries.ended(link);
        changes.changedForAll();
      }
    }

    @Override
    public void onError(WebSocket socket, Exception failure) {
      LOG.debug("A Socket Mode connection failed.", failure);
    }

    @Override
    public void onStart() {
      started.countDown();
    }
  }
}
