package salescoach.bot;

/**
 * The root of everything that this module throws on purpose; its message is written for a person
 * and names the cure.
 */
public class BotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BotException(String message) {
    super(message);
  }

  public BotException(String message, Throwable cause) {
    super(message, cause);
  }
}
