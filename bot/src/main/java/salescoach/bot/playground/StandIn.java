package salescoach.bot.playground;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import salescoach.bot.Threads;
import salescoach.bot.playground.api.Events;
import salescoach.bot.playground.api.FileJson;
import salescoach.bot.playground.api.FileTransfers;
import salescoach.bot.playground.api.HttpFaults;
import salescoach.bot.playground.api.ResponseApi;
import salescoach.bot.playground.api.Tokens;
import salescoach.bot.playground.api.WebApi;
import salescoach.bot.playground.page.Page;
import salescoach.bot.playground.page.Readiness;
import salescoach.bot.playground.person.Deeds;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.AckRecord;
import salescoach.bot.playground.socket.SocketModeServer;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.playground.workspace.Staff;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/**
 * Slack on loopback. An app reaches it by {@link #apiUrl} and its two tokens; a test is somebody by
 * {@link #as}; {@link #faults} makes things go wrong.
 */
public final class StandIn implements AutoCloseable {
  private final Workspace workspace;
  private final Tokens tokens = Tokens.random();
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(2, Threads.named("playground-timer"));
  private final ExecutorService pageWriters =
      Executors.newCachedThreadPool(Threads.named("playground-page"));
  private final SocketModeServer socket;
  private final HttpFront http;
  private final Deeds deeds;
  private final Faults faults;
  private final Readiness readiness;

  private StandIn(SampleTeam team, AppListing app, Clock clock, int port, Timing timing) {
    // Most deadlines are met: without this, three seconds' worth of them would pile up.
    timer.setRemoveOnCancelPolicy(true);
    workspace = new Workspace(team, app, clock, timing.openWithin());
    socket = new SocketModeServer(team.appId(), timing, timer, workspace.changes());
    http = new HttpFront(port);
    readiness = new Readiness(() -> socket.connections() > 0);
    HttpFaults httpFaults = new HttpFaults();
    faults = new Faults(httpFaults, socket);
    Events events = new Events(workspace, socket.deliveries());
    ResponseApi responses = new ResponseApi(workspace, events, httpFaults, http::port);
    FileJson files = new FileJson(team, http::port);
    deeds = new Deeds(workspace, events, socket.deliveries(), responses, files);
    http.serve(
        WebApi.PATH,
        new WebApi(
            workspace, events, tokens, httpFaults, files, socket::newUrl, timer, http.workers()));
    FileTransfers transfers = new FileTransfers(workspace, tokens, httpFaults);
    http.serve(FileTransfers.UPLOAD, transfers);
    http.serve(FileTransfers.PRIVATE, transfers);
    http.serve(ResponseApi.PATH, responses);
    http.serve(
        Page.PATH,
        new Page(
            workspace,
            deeds,
            readiness,
            clock instanceof MovableClock movable ? Optional.of(movable) : Optional.empty(),
            timer,
            pageWriters));
  }

  /**
   * A stand-in for an app without a manifest. {@code port} 0 is any that is free. A {@link
   * MovableClock} is moved by the page, too; its waits for the app are real time all the same.
   */
  public static StandIn start(SampleTeam team, Clock clock, int port) {
    return start(team, AppListing.bare(), clock, port, Timing.slack());
  }

  public static StandIn start(
      SampleTeam team, AppListing app, Clock clock, int port, Timing timing) {
    StandIn standIn = new StandIn(team, app, clock, port, timing);
    standIn.socket.start();
    standIn.http.start();
    return standIn;
  }

  /** What the SDK calls the methods' endpoint prefix; it ends in a slash. */
  public String apiUrl() {
    return "http://127.0.0.1:" + port() + WebApi.PATH;
  }

  /** The page's address. */
  public String pageUrl() {
    return "http://localhost:" + port() + "/";
  }

  public int port() {
    return http.port();
  }

  public String botToken() {
    return tokens.bot();
  }

  public String appToken() {
    return tokens.app();
  }

  public SampleTeam team() {
    return workspace.team();
  }

  /** Tells more of the app than was known at the start, such as its subcommands. */
  public void describe(AppListing listing) {
    workspace.describe(listing);
  }

  /**
   * Lets the page say that the app is starting, and what people do there wait, until it is ready.
   */
  public void holdUntilReady() {
    readiness.hold();
  }

  /** The app answers from now on: what waited for it goes on its way. */
  public void ready() {
    readiness.ready();
    workspace.changes().changedForAll();
  }

  public Person as(String memberId) {
    return new Person(workspace, deeds, workspace.member(memberId).id());
  }

  /** Lets people travel and leave, and channels end. */
  public Staff staff() {
    return workspace.staff();
  }

  public Faults faults() {
    return faults;
  }

  /** How many Socket Mode connections the app has. */
  public int connections() {
    return socket.connections();
  }

  /** Oldest first, thread replies among them; ephemeral messages are not. */
  public List<Message> messages(String conversation) {
    return workspace.messages(workspace.conversation(conversation).id()).stream()
        .filter(message -> !message.ephemeral())
        .toList();
  }

  /** The ephemeral messages that a member sees, oldest first, from all conversations. */
  public List<Message> ephemerals(String memberId) {
    return workspace.conversationsOf(workspace.member(memberId)).stream()
        .flatMap(conversation -> workspace.messages(conversation.id()).stream())
        .filter(message -> memberId.equals(message.onlyFor()))
        .sorted(Comparator.comparing(Message::ts))
        .toList();
  }

  /** {@code reader} is given every message that is posted or revised, at once; it must be quick. */
  public void onMessage(Consumer<Message> reader) {
    workspace.changes().read(reader);
  }

  /** Waits for something to be there, at most {@code patience}; fails if it never comes. */
  public <T> T await(Duration patience, Supplier<Optional<T>> wanted) {
    return workspace.changes().await(patience, wanted);
  }

  /** The acknowledgements so far, oldest first. */
  public List<AckRecord> acks() {
    return socket.deliveries().acks();
  }

  /** Every list of blocks and every view that was accepted, as the app sent it, with its kind. */
  public List<ObjectNode> recorded() {
    return workspace.recorder().recorded();
  }

  /** What the app was refused, in words: a test of a well-behaved app finds nothing here. */
  public List<String> refused() {
    return workspace.recorder().refused();
  }

  @Override
  public void close() {
    http.close();
    socket.close();
    timer.shutdownNow();
    pageWriters.shutdownNow();
  }
}
