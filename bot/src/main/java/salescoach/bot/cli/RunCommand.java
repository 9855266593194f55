package salescoach.bot.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import salescoach.bot.Logs;
import salescoach.bot.RestingMemory;
import salescoach.bot.run.Bot;
import salescoach.bot.run.Playground;
import salescoach.bot.run.Settings;

/** Starts the coach and keeps it running: on Slack, or on the playground. */
final class RunCommand {

  private RunCommand() {}

  /** On Slack where its variables are set, on the playground where none of them is. */
  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      description =
          "Starts the coach: on Slack where its variables are set, else on the playground.")
  static final class OnSlack implements Callable<Integer> {

    private final Terminal terminal;

    OnSlack(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      return start(terminal);
    }
  }

  /** On the playground, whatever is set. */
  @Command(
      name = "playground",
      mixinStandardHelpOptions = true,
      description = "Starts the coach with a small page in place of Slack, to try it on.")
  static final class OnPlayground implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
        names = "--port",
        paramLabel = "PORT",
        description = "where the page is, on this machine only; ${DEFAULT-VALUE} if not given")
    private int port = Playground.DEFAULT_PORT;

    OnPlayground(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      return play(terminal, Settings.of(terminal.environment()), port);
    }
  }

  static int start(Terminal terminal) {
    Settings settings = Settings.of(terminal.environment());
    if (settings.slack().isEmpty()) {
      return play(terminal, settings, Playground.DEFAULT_PORT);
    }
    Logs.tellMore();
    Bot bot = new Bot(settings, settings.slack().get(), terminal.clock());
    closeAtTheEnd(bot);
    bot.begin();
    terminal.err().println("Sales Coach is ready in Slack. Stop it with Ctrl-C.");
    return untilStopped();
  }

  private static int play(Terminal terminal, Settings settings, int port) {
    terminal.err().println("Starting the playground. The first start takes a few seconds.");
    Playground playground = new Playground(settings, terminal.clock(), port);
    closeAtTheEnd(playground);
    String page = playground.begin();
    terminal.err().println("Open " + page + " in a browser. Stop it with Ctrl-C.");
    return untilStopped();
  }

  /** From the first moment on: a start may be broken off, too. */
  private static void closeAtTheEnd(AutoCloseable running) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    running.close();
                  } catch (Exception failed) { // the interface's own signature; the end is near
                    Thread.currentThread().interrupt();
                  }
                },
                "shutdown"));
  }

  private static int untilStopped() {
    RestingMemory.giveBack();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.DONE;
  }
}
