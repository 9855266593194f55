package salescoach.bot.slack;

/** A file that the coach made, on its way to Slack. */
public final class NewFile {

  private final String name;
  private final String title;
  private final byte[] content;

  /**
   * A file.
   *
   * @param name with its ending, by which Slack knows what it is
   * @param title what people see above it
   * @param content is not copied, since it may be large: leave it as it is
   */
  public NewFile(String name, String title, byte[] content) {
    this.name = name;
    this.title = title;
    this.content = content;
  }

  /** By which the message that shares it is known. */
  public String name() {
    return name;
  }

  String title() {
    return title;
  }

  byte[] content() {
    return content;
  }
}
