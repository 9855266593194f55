package salescoach.bot.cli;

/** What a command's exit status tells the script that called it. */
final class ExitStatus {

  static final int DONE = 0;
  static final int HAS_MUST = 1;
  static final int BAD_INPUT = 2;
  static final int FAILED_OUTSIDE = 3;

  private ExitStatus() {}
}
