package salescoach.bot.doctor;

/**
 * What was found about one thing.
 *
 * @param subject what was looked at, in a word or two
 * @param says what was found, and the cure where something is wrong; it may have several lines
 */
public record Check(Verdict verdict, String subject, String says) {

  /** How it is. */
  public enum Verdict {
    OK,
    /** The coach runs, and something could be better. */
    WARNING,
    /** Something outside of the settings keeps the coach from its work. */
    FAILED,
    /** A setting does. */
    WRONG_SETTING
  }

  static Check ok(String subject, String says) {
    return new Check(Verdict.OK, subject, says);
  }

  static Check warning(String subject, String says) {
    return new Check(Verdict.WARNING, subject, says);
  }

  static Check failed(String subject, String says) {
    return new Check(Verdict.FAILED, subject, says);
  }

  static Check wrongSetting(String subject, String says) {
    return new Check(Verdict.WRONG_SETTING, subject, says);
  }

  /** Whether the coach can't do its work because of it. */
  public boolean isError() {
    return verdict == Verdict.FAILED || verdict == Verdict.WRONG_SETTING;
  }
}
