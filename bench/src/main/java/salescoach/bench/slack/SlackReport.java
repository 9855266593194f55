package salescoach.bench.slack;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salescoach.bench.LoadModels;
import salescoach.bot.playground.workspace.Message;

/**
 * Drives the running coach through a stand-in for Slack, beside an app that only keeps and echoes,
 * and prints what both took.
 *
 * <p>Both run at the same time, in JVMs of their own, on databases of the same PostgreSQL; they get
 * their commands by turns, so that what else the machine does falls on both alike. Takes words such
 * as {@code rounds=1}, see {@link Plan}.
 */
public final class SlackReport {

  private static final String JAR = String.join(File.separator, "bot", "target", "sales-coach.jar");
  private static final String CLASSES = String.join(File.separator, "bench", "target", "classes");

  /** In so many turns a round's commands are given to the two. */
  private static final int TURNS = 10;

  private static final Duration LATE_DOUBLES = Duration.ofSeconds(3);

  private final Plan plan;
  private final Contender coach;
  private final Contender echo;
  private final PrintStream out;

  private SlackReport(Plan plan, Contender coach, Contender echo, PrintStream out) {
    this.plan = plan;
    this.coach = coach;
    this.echo = echo;
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    Plan plan = Plan.of(args);
    try (Databases databases = Databases.start();
        Contender coach =
            new Contender(
                List.of("-jar", JAR),
                Map.of("DATABASE_URL", databases.ofTheCoach(), "SALES_COACH_PORT", freePort()),
                SlackReport::isReview,
                plan.commands());
        Contender echo =
            new Contender(
                List.of("-cp", JAR + File.pathSeparator + CLASSES, EchoApp.class.getName()),
                Map.of("DATABASE_URL", databases.ofTheEcho()),
                message -> message.text().contains("Lanternhill"),
                plan.commands())) {
      new SlackReport(plan, coach, echo, System.out).measure();
    }
    System.exit(0);
  }

  private void measure() throws IOException, InterruptedException {
    out.printf(
        "Sales Coach beside an app that keeps and echoes (%s, %d processors)%n%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors());
    Table table = new Table(out);
    starts(table);
    coach.start();
    echo.start();
    coach.inTurn(plan.warmUp());
    echo.inTurn(plan.warmUp());
    inTurn(table);
    atOnce(table);
    atRest(table);
    Thread.sleep(LATE_DOUBLES.toMillis());
    table.counts("replies lost", coach.lost(), echo.lost(), coach.sent());
    table.counts("replies doubled", coach.doubled(), echo.doubled(), coach.sent());
    coach.stop();
    echo.stop();
  }

  private void starts(Table table) throws IOException, InterruptedException {
    List<Contender.Start> ofCoach = new ArrayList<>();
    List<Contender.Start> ofEcho = new ArrayList<>();
    List<Long> models = new ArrayList<>();
    for (int i = 0; i <= plan.starts(); i++) {
      ofEcho.add(started(echo));
      ofCoach.add(started(coach));
      models.add(modelsLoaded());
    }
    Sample ready = sample(ofCoach.stream().map(Contender.Start::connected).toList());
    Sample echoReady = sample(ofEcho.stream().map(Contender.Start::connected).toList());
    Sample loaded = sample(models);
    table.head("milliseconds from a process's start, the median of " + plan.starts());
    table.pair("connected to Slack", ready.median(), echoReady.median());
    table.pair(
        "first reply",
        sample(ofCoach.stream().map(Contender.Start::answered).toList()).median(),
        sample(ofEcho.stream().map(Contender.Start::answered).toList()).median());
    table.single("the models' load, a process of its own", loaded.median());
    table.target(
        "connected / (echo app + models' load)",
        ready.median() / (echoReady.median() + loaded.median()),
        1.5);
    table.line(
        "  of the least of each: %.2f", ready.least() / (echoReady.least() + loaded.least()));
  }

  private void inTurn(Table table) throws InterruptedException {
    table.head(
        "milliseconds from a /coach review of %d words to its reply, %d rounds of %d in turn"
            .formatted(Voicemails.WORDS, plan.rounds(), plan.sequential()));
    Sample allOfCoach = new Sample(new long[0]);
    Sample allOfEcho = new Sample(new long[0]);
    for (int round = 1; round <= plan.rounds(); round++) {
      Sample ofCoach = new Sample(new long[0]);
      Sample ofEcho = new Sample(new long[0]);
      for (int turn = 0; turn < TURNS; turn++) {
        int commands = plan.sequential() * (turn + 1) / TURNS - plan.sequential() * turn / TURNS;
        ofCoach = ofCoach.and(coach.inTurn(commands));
        ofEcho = ofEcho.and(echo.inTurn(commands));
      }
      table.pair("round " + round + ", p50", ofCoach.percentile(50), ofEcho.percentile(50));
      table.pair("round " + round + ", p99", ofCoach.percentile(99), ofEcho.percentile(99));
      allOfCoach = allOfCoach.and(ofCoach);
      allOfEcho = allOfEcho.and(ofEcho);
    }
    table.pair("all, p50", allOfCoach.percentile(50), allOfEcho.percentile(50));
    table.pair("all, p99", allOfCoach.percentile(99), allOfEcho.percentile(99));
    table.target("p99 / p99", allOfCoach.percentile(99) / allOfEcho.percentile(99), 1.5);
  }

  private void atOnce(Table table) throws InterruptedException {
    table.head(
        "milliseconds from the first of %d sent at once to the last reply".formatted(plan.burst()));
    double slowest = 0;
    for (int i = 0; i <= plan.bursts(); i++) {
      double ofCoach = coach.atOnce(plan.burst()).most();
      double ofEcho = echo.atOnce(plan.burst()).most();
      if (i > 0) {
        table.pair("burst " + i, ofCoach, ofEcho);
        slowest = Math.max(slowest, ofCoach);
      }
    }
    table.target("the slowest of all, in seconds", slowest / 1000, 2);
  }

  private void atRest(Table table) throws InterruptedException {
    Thread.sleep(Duration.ofSeconds(plan.rest()).toMillis());
    table.head("MB of memory after " + plan.rest() + " s of rest");
    double ofCoach = coach.residentMegabytes().orElse(Double.NaN);
    table.pair("resident", ofCoach, echo.residentMegabytes().orElse(Double.NaN));
    table.target("the coach's", ofCoach, 250);
  }

  private static Contender.Start started(Contender contender)
      throws IOException, InterruptedException {
    Contender.Start start = contender.start();
    contender.stop();
    return start;
  }

  private static long modelsLoaded() throws IOException, InterruptedException {
    try (AppProcess models =
        AppProcess.start(
            List.of("-cp", JAR + File.pathSeparator + CLASSES, LoadModels.class.getName()),
            Map.of())) {
      models.awaitEnd();
      return System.nanoTime() - models.begun();
    }
  }

  /** Without the first time, which finds nothing in the file system's cache. */
  private static Sample sample(List<Long> nanos) {
    return new Sample(nanos.stream().skip(1).mapToLong(Long::longValue).toArray());
  }

  private static boolean isReview(Message message) {
    return message.blocks() != null && message.blocks().toString().contains("review_why");
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return String.valueOf(socket.getLocalPort());
    }
  }
}
