package salescoach.draft;

/**
 * One script that a rep means to say or send.
 *
 * @param text what the rep wrote: not blank, at most {@link #MOST_CHARACTERS}
 * @param medium how it is to reach the prospect
 * @param context what is known beside the text
 */
public record Draft(String text, Medium medium, Context context) {

  /** The longest text that is read, in UTF-16 units; about 3,500 words. */
  public static final int MOST_CHARACTERS = 20_000;

  public Draft {
    if (text.isBlank()) {
      throw new UnreadableDraft("The draft is empty. Paste the script that you mean to send.");
    }
    if (text.length() > MOST_CHARACTERS) {
      throw new UnreadableDraft(
          "The draft has "
              + text.length()
              + " characters and the coach reads 20,000 at most. Send one message at a time.");
    }
  }

  /** A draft about which nothing else is known. */
  public Draft(String text, Medium medium) {
    this(text, medium, Context.NONE);
  }
}
