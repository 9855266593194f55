package salescoach.bot.playbook.message;

import java.util.Optional;
import java.util.UUID;
import salescoach.playbook.entry.EntryId;

/**
 * What a button under an answer is about, as it travels in the button's value: {@code
 * QUESTION/ENTRY}, each of them empty where there is none, and {@code /asked} where the message
 * repeats the question.
 *
 * @param question the question that the message answers
 * @param entry an entry's id; empty for none
 * @param quoted whether the question does not stand above the message anyway
 */
public record AskKey(Optional<UUID> question, String entry, boolean quoted) {

  private static final String QUOTED = "asked";
  private static final int LEAST_PARTS = 2;
  private static final int MOST_PARTS = 3;

  public AskKey {
    if (!entry.isEmpty() && !EntryId.isOne(entry)) {
      throw new IllegalArgumentException("An entry's id, please.");
    }
  }

  /** The key of a question without an entry. */
  public static AskKey of(UUID question, boolean quoted) {
    return new AskKey(Optional.of(question), "", quoted);
  }

  /** The key of an entry that nobody asked for. */
  public static AskKey of(String entry) {
    return new AskKey(Optional.empty(), entry, false);
  }

  /** The same question's key, about that entry. */
  public AskKey about(String id) {
    return new AskKey(question, id, quoted);
  }

  /** The key as a button carries it. */
  public String value() {
    return question.map(UUID::toString).orElse("") + "/" + entry + (quoted ? "/" + QUOTED : "");
  }

  /** The key that a button carried, or nothing where it is none of ours. */
  public static Optional<AskKey> read(String value) {
    String[] parts = value.split("/", -1);
    boolean good =
        (parts.length == LEAST_PARTS || (parts.length == MOST_PARTS && parts[2].equals(QUOTED)))
            && (parts[1].isEmpty() || EntryId.isOne(parts[1]));
    if (!good) {
      return Optional.empty();
    }
    boolean quoted = parts.length == MOST_PARTS;
    try {
      Optional<UUID> question =
          parts[0].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(parts[0]));
      return Optional.of(new AskKey(question, parts[1], quoted));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
