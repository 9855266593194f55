package salescoach.bot.cli;

import picocli.CommandLine.Option;

/** The option of the commands that work on many things at once. */
final class BatchOption {

  @Option(
      names = "--batch",
      description = "JSON Lines in, JSON Lines out, in order, from FILE or standard input")
  private boolean given;

  boolean isGiven() {
    return given;
  }
}
