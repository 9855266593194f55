package salescoach.text;

import java.util.List;
import java.util.Set;

/**
 * The words that greet, without the name: "hey there", "good morning", "to whom it may concern".
 */
final class Hellos {

  private static final Set<String> HELLOS =
      Set.of(
          "hi",
          "hello",
          "hey",
          "dear",
          "hiya",
          "greetings",
          "howdy",
          "g'day",
          "gday",
          "hullo",
          "hallo",
          "heya",
          "yo",
          "hej",
          "hola",
          "respected",
          "attention",
          "salutations",
          "aloha",
          "ahoy",
          "ey",
          "oi");
  private static final Set<String> HOURS =
      Set.of("morning", "afternoon", "evening", "day", "mornin", "arvo");
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("top", "of", "the", "morning"), List.of("to", "whom", "it", "may", "concern"));

  private Hellos() {}

  /** The place after the hello that begins at a word, or {@code at} where none does. */
  static int end(List<Word> line, int at) {
    Word word = line.get(at);
    boolean second = at + 1 < line.size();
    if (isOne(word)) {
      boolean there = second && (line.get(at + 1).is("there") || line.get(at + 1).is("again"));
      return there ? at + 2 : at + 1;
    }
    boolean wish = word.is("good") || word.is("gud") || word.is("happy");
    boolean hour = second && HOURS.contains(line.get(at + 1).lower());
    if (wish && (hour || (second && word.is("happy") && Names.isDate(line.get(at + 1))))) {
      return at + 2;
    }
    for (List<String> phrase : PHRASES) {
      int end = at + phrase.size();
      if (end <= line.size()
          && line.subList(at, end).stream().map(Word::lower).toList().equals(phrase)) {
        return end;
      }
    }
    return at;
  }

  /** "Morning", "afternoon": greets alone only where a pause or a name follows. */
  static boolean isHour(Word word) {
    return HOURS.contains(word.lower()) && !word.is("day");
  }

  private static boolean isOne(Word word) {
    String lower = word.lower();
    return HELLOS.contains(lower)
        || lower.startsWith("heyy")
        || lower.startsWith("hiii")
        || lower.startsWith("hellooo");
  }
}
