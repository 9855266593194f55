package salescoach.text;

import java.util.List;
import java.util.Set;
import salescoach.draft.Medium;

/**
 * Tells a voicemail's script from an email by how it is laid out: a subject, a sign-off, bullets,
 * links, paragraphs against one breath of speech.
 */
public final class MediumGuess {

  private static final Set<String> SPOKEN =
      Set.of("calling", "voicemail", "um", "uh", "ring", "beep", "extension", "hiya");
  private static final Set<String> WRITTEN =
      Set.of("unsubscribe", "attached", "reply", "inbox", "click", "ps", "p.s.", "p.s", "writing");
  private static final int MANY_WORDS = 110;

  private MediumGuess() {}

  /** The likelier medium of a text; without any sign, a short text is a voicemail. */
  public static Medium of(String text) {
    List<Word> words = WordScanner.scan(text);
    List<Part> parts = Layout.of(Medium.EMAIL, text, words);
    int email = 0;
    email += parts.contains(Part.SUBJECT) ? 6 : 0;
    email += parts.contains(Part.SIGNATURE) ? 3 : 0;
    email += text.strip().contains("\n\n") ? 2 : 0;
    email += text.contains("\n- ") || text.contains("\n• ") || text.contains("\n* ") ? 2 : 0;
    email += words.stream().anyMatch(word -> word.shape() == Shape.ADDRESS) ? 1 : 0;
    email += count(words, WRITTEN);
    email += words.size() > MANY_WORDS ? 1 : 0;
    int voicemail = count(words, SPOKEN);
    voicemail += PhoneNumbers.find(text, words).isEmpty() ? 0 : 2;
    voicemail += text.strip().indexOf('\n') < 0 ? 2 : 0;
    voicemail += promisesEmail(words) ? 2 : 0;
    return email > voicemail ? Medium.EMAIL : Medium.VOICEMAIL;
  }

  private static int count(List<Word> words, Set<String> signs) {
    return (int) words.stream().filter(word -> signs.contains(word.lower())).limit(2).count();
  }

  /** "I'm sending you an email": nobody says so in one. */
  private static boolean promisesEmail(List<Word> words) {
    Set<String> sending = Set.of("sending", "send", "shoot", "drop", "follow", "i'll", "watch");
    for (int i = 1; i < words.size(); i++) {
      boolean email = words.get(i).is("email") || words.get(i).is("e");
      int from = Math.max(0, i - 4);
      if (email && words.subList(from, i).stream().anyMatch(w -> sending.contains(w.lower()))) {
        return true;
      }
    }
    return false;
  }
}
