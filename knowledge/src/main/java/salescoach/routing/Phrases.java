package salescoach.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salescoach.routing.Tokens.Token;

/** Short phrases to look for in tokens, found by their first word. */
final class Phrases {

  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  Phrases(List<String> phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }
  }

  /** How many places begin one of the phrases. */
  int count(List<Token> tokens) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      count += startsAt(tokens, i) ? 1 : 0;
    }
    return count;
  }

  boolean startsAt(List<Token> tokens, int at) {
    for (String[] words : byFirst.getOrDefault(tokens.get(at).lower(), List.of())) {
      if (matches(tokens, at, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(List<Token> tokens, int at, String[] words) {
    if (at + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(at + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }
}
