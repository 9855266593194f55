package salescoach.bot.curate.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/**
 * What a button under a group of questions is about: those that were read there, and no others that
 * came to them since. A fingerprint stands for their ids, which a button may have no room for.
 *
 * @param first the id of the one asked first
 * @param count how many there were
 * @param fingerprint of their ids, in the order in which they were asked
 * @param sought the words by which the list was chosen that the button is in
 */
public record GroupKey(String first, int count, String fingerprint, String sought) {

  /** Longer words are left out: a message has two buttons for each group. */
  static final int MOST_SOUGHT = 60;

  private static final String BETWEEN = "/";
  private static final int PARTS = 4;

  /** Of a digest in hexadecimal digits. */
  private static final int FINGERPRINT = 8;

  private static final GroupKey NONE = new GroupKey("", 0, "", "");

  /**
   * The key of a group.
   *
   * @param questions their ids, at least one, the first asked in front
   */
  public static GroupKey of(List<UUID> questions, String sought) {
    return new GroupKey(
        questions.get(0).toString(),
        questions.size(),
        fingerprint(questions),
        sought.length() > MOST_SOUGHT ? "" : sought);
  }

  /** As a button carries it. */
  public String value() {
    return String.join(BETWEEN, first, Integer.toString(count), fingerprint, sought);
  }

  /** What a button carried; the key of no group where that can't be read. */
  public static GroupKey read(String value) {
    String[] parts = value.split(BETWEEN, PARTS);
    try {
      return parts.length < PARTS
          ? NONE
          : new GroupKey(parts[0], Integer.parseInt(parts[1]), parts[2], parts[3]);
    } catch (NumberFormatException foreign) {
      return NONE;
    }
  }

  /** Whether these are the questions that were read. */
  public boolean isOf(List<UUID> questions) {
    return questions.size() == count && fingerprint(questions).equals(fingerprint);
  }

  private static String fingerprint(List<UUID> questions) {
    return UUID.nameUUIDFromBytes(questions.toString().getBytes(UTF_8))
        .toString()
        .substring(0, FINGERPRINT);
  }
}
