package salescoach;

/**
 * The root of everything that this module throws on purpose.
 *
 * <p>Its message is written for a person: it names what is wrong and the cure, and never repeats a
 * draft's text.
 */
public class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KnowledgeException(String message) {
    super(message);
  }

  public KnowledgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
