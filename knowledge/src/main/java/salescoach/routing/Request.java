package salescoach.routing;

import java.util.List;
import java.util.Set;
import salescoach.kind.WordFile;
import salescoach.routing.Tokens.Token;

/**
 * A request before a draft, such as "can you review this:" or "draft:", and where the draft begins.
 *
 * <p>Only stretches that consist of a request's words count, so that a draft's own first line stays
 * its own; behind "for" a few other words may name the prospect.
 *
 * @param found whether the message begins with a request
 * @param named whether the request names what follows: a draft, a voicemail, an email
 * @param draftStart where the draft begins; the text's length where only the request was sent
 */
record Request(boolean found, boolean named, int draftStart) {

  private static final Request NONE = new Request(false, false, 0);

  /** In characters; nobody asks in more before the draft begins. */
  private static final int LONGEST_STRETCH = 120;

  private static final int MOST_STRETCHES = 3;
  private static final int MOST_FREE_WORDS = 5;
  private static final WordFile SIGNS = WordFile.beside(Request.class, "signs.txt");
  private static final Set<String> VERBS = SIGNS.words("request verbs words");
  private static final Set<String> NOUNS = SIGNS.words("request nouns words");
  private static final Set<String> FILLERS = SIGNS.words("request fillers words");

  static Request of(String text) {
    Request request = NONE;
    int at = skipBlank(text, 0);
    for (int stretch = 0; stretch < MOST_STRETCHES && at < text.length(); stretch++) {
      int end = stretchEnd(text, at);
      if (end < 0) {
        break;
      }
      List<Token> tokens = Tokens.of(text, at, end);
      char mark = end < text.length() ? text.charAt(end) : '\n';
      boolean opens = mark == ':' || mark == '\n' || mark == '-' || mark == '–' || mark == '—';
      if (!isOfRequest(tokens, opens)) {
        break;
      }
      at = skipBlank(text, Math.min(text.length(), end + 1));
      boolean noun = has(tokens, NOUNS);
      if (has(tokens, VERBS) || (noun && opens && end < text.length())) {
        request = new Request(true, request.named || noun, at);
      }
    }
    return request;
  }

  /** Whether nothing follows the request. */
  boolean isAlone(String text) {
    return found && draftStart >= text.length();
  }

  /** Whether that is a request for a draft to come, and no question such as "thoughts on email?" */
  static boolean meansOne(List<Token> tokens) {
    return has(tokens, Set.of("my", "this", "it", "draft", "drafts", "me"));
  }

  private static boolean has(List<Token> tokens, Set<String> words) {
    return tokens.stream().anyMatch(token -> words.contains(token.lower()));
  }

  private static boolean isOfRequest(List<Token> tokens, boolean opens) {
    boolean noun = false;
    int free = -1;
    for (Token token : tokens) {
      boolean known =
          !token.word()
              || VERBS.contains(token.lower())
              || NOUNS.contains(token.lower())
              || FILLERS.contains(token.lower());
      noun |= NOUNS.contains(token.lower());
      if (free >= 0 && !known) {
        free++;
      } else if (!known) {
        return false;
      }
      if (noun && opens && free < 0 && (token.is("for") || token.is("to"))) {
        free = 0;
      }
    }
    return !tokens.isEmpty() && free <= MOST_FREE_WORDS;
  }

  /** Where the next mark stands at which a request can end; -1 where none does soon. */
  private static int stretchEnd(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_STRETCH);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      boolean dash = (c == '-' || c == '–' || c == '—') && i > from && text.charAt(i - 1) == ' ';
      if (":\n?.!".indexOf(c) >= 0 || dash) {
        return i;
      }
    }
    return most == text.length() ? most : -1;
  }

  static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
