package salescoach.bot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine.Help.Ansi;
import salescoach.bot.cli.CoachCommand;
import salescoach.bot.cli.Terminal;

/** Puts the parts together: wiring only. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // The console's own charset is not asked: the coach reads and writes UTF-8 everywhere.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Terminal terminal =
        new Terminal(
            System.in,
            out,
            err,
            Clock.system(ZoneId.systemDefault()),
            Ansi.AUTO.enabled(),
            System.getenv());
    int status = CoachCommand.run(terminal, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
