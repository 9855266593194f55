package salescoach.routing;

import java.util.List;
import java.util.Set;
import salescoach.kind.WordFile;
import salescoach.routing.Tokens.Token;

/**
 * The clear signs of a draft and of a question, weighed.
 *
 * <p>A draft greets somebody by name, introduces its writer, pitches, signs; a question asks what
 * to do oneself, in the words of the trade, about people who are not spoken to. The weights are
 * ours, set on {@code messages.txt}.
 */
final class Signs {

  private static final WordFile FILE = WordFile.beside(Signs.class, "signs.txt");
  private static final Set<String> HELLOS = FILE.words("hello words");
  private static final Set<String> NO_NAMES = FILE.words("no names words");
  private static final Phrases SUBJECTS = new Phrases(FILE.lines("subject heads"));
  private static final Phrases CLOSINGS = new Phrases(FILE.lines("closing heads"));
  private static final Phrases INTRODUCTIONS = new Phrases(FILE.lines("introductions"));
  private static final Phrases PITCHES = new Phrases(FILE.lines("pitches"));
  private static final Set<String> TRADE = FILE.words("trade words");
  private static final Phrases OTHERS = new Phrases(FILE.lines("about others"));
  private static final Set<String> ASKING = FILE.words("asking words");
  private static final Phrases OWN_DOINGS = new Phrases(FILE.lines("own doings"));
  private static final Phrases OWN_WORK = new Phrases(FILE.lines("own work"));
  private static final Phrases ABOUT_COACH = new Phrases(FILE.lines("about the coach"));
  private static final Set<String> SMALL_TALK = FILE.words("small talk words");
  private static final Set<String> NEVER_SMALL = FILE.words("never small talk words");
  private static final Set<String> YOU =
      Set.of("you", "your", "u", "ur", "you're", "you've", "yours");
  private static final Set<String> US = Set.of("we", "our", "us", "we're", "we've", "we'd");
  private static final Set<String> ONESELF = Set.of("this", "it's", "its", "i'm", "im");

  private static final int SURE = 6;
  private static final int FEWEST_DRAFT_WORDS = 8;
  private static final int MOST_SMALL_TALK_WORDS = 8;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_CHOICE = 7;
  private static final int SHORT = 12;
  private static final int LONG = 60;
  private static final int VERY_LONG = 130;

  private final List<Token> tokens;
  private final long words;

  Signs(List<Token> tokens) {
    this.tokens = tokens;
    this.words = tokens.stream().filter(Token::word).count();
  }

  long words() {
    return words;
  }

  /** Nothing but hellos and thanks, or about the coach itself and a draft to come. */
  boolean isSmallTalk() {
    boolean aboutCoach = ABOUT_COACH.count(tokens) > 0 && !greetsSomebody();
    return words <= MOST_SMALL_TALK_WORDS && (aboutCoach || isOfSmallWords());
  }

  private boolean isOfSmallWords() {
    return OWN_DOINGS.count(tokens) == 0
        && tokens.stream()
            .filter(Token::word)
            .allMatch(t -> SMALL_TALK.contains(t.lower()) && !NEVER_SMALL.contains(t.lower()));
  }

  /** A few words that would also do for a draft's beginning: "Hi Anna, quick question". */
  boolean isScrap() {
    return words < FEWEST_DRAFT_WORDS
        && OWN_DOINGS.count(tokens) == 0
        && (greetsSomebody() || pitches() > 0);
  }

  /** Above 0 the signs are a draft's, below it a question's; from 6 on they are clear. */
  int weight() {
    return draft() - question();
  }

  private int draft() {
    int weight = 0;
    boolean enough = words >= FEWEST_DRAFT_WORDS;
    weight += enough && lineBegins(SUBJECTS, true) ? SURE : 0;
    weight += enough && lineBegins(CLOSINGS, false) ? 4 : 0;
    weight += enough && has(Tokens.BLANK) ? SURE : 0;
    weight += has(Tokens.PHONE) ? 3 : 0;
    weight += greetsSomebody() ? 3 : 0;
    weight += signsOff() ? 3 : 0;
    weight += introducesItself() ? 3 : 0;
    weight += Math.min(6, 2 * pitches());
    weight += Math.min(3, count(YOU));
    weight += Math.min(2, count(US));
    weight += breaks() >= 2 ? 2 : 0;
    weight += words > VERY_LONG ? SURE : words > LONG ? 2 : 0;
    return weight;
  }

  private int question() {
    int weight = 0;
    weight += Math.min(4, 2 * OWN_WORK.count(tokens));
    int doings = OWN_DOINGS.count(tokens);
    weight += Math.min(6, 3 * doings);
    weight += Math.min(4, 2 * count(TRADE));
    weight += Math.min(4, 2 * OTHERS.count(tokens));
    boolean pitch = pitches() > 0 && doings == 0;
    weight += asksFirst() && !pitch ? 2 : 0;
    weight += isChoice() ? 3 : 0;
    weight += words <= SHORT && !greetsSomebody() && !pitch ? 2 : 0;
    return weight;
  }

  private int pitches() {
    return INTRODUCTIONS.count(tokens) + PITCHES.count(tokens);
  }

  private int count(Set<String> set) {
    return (int) tokens.stream().filter(token -> set.contains(token.lower())).count();
  }

  private boolean has(String sign) {
    return tokens.stream().anyMatch(token -> token.is(sign));
  }

  private long breaks() {
    return tokens.stream().filter(token -> token.is(Tokens.BREAK)).count();
  }

  /** "Hi Dana", "Dear Sir", and "Dana, it's Tom". */
  private boolean greetsSomebody() {
    int at = 0;
    while (at < tokens.size() && HELLOS.contains(tokens.get(at).lower())) {
      at++;
    }
    if (at >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at);
    boolean name = next.is(Tokens.BLANK) || (next.word() && !NO_NAMES.contains(next.lower()));
    boolean paused = at + 1 < tokens.size() && tokens.get(at + 1).is(",");
    return name && (at > 0 || (paused && next.capital()));
  }

  /** "This is Tom", "it's Ria from Tidemark". */
  private boolean introducesItself() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int name = tokens.get(i).is("this") && tokens.get(i + 1).is("is") ? i + 2 : i + 1;
      if (ONESELF.contains(tokens.get(i).lower())
          && name < tokens.size()
          && tokens.get(name).capital()
          && !NO_NAMES.contains(tokens.get(name).lower())) {
        return true;
      }
    }
    return false;
  }

  /** A name alone behind the last sentence: "Talk soon? Bram", "Thanks! Ana at Deskly". */
  private boolean signsOff() {
    int last = tokens.size() - 1;
    int from = last;
    while (from > 0 && (tokens.get(from).word() || tokens.get(from).is(","))) {
      from--;
    }
    boolean behind = from > 0 && ".?!".contains(tokens.get(from).lower());
    boolean name = from < last && tokens.get(from + 1).capital();
    return behind
        && name
        && last - from <= LONGEST_NAME
        && words >= FEWEST_DRAFT_WORDS
        && !NO_NAMES.contains(tokens.get(from + 1).lower());
  }

  /** Whether a line begins so, and ends there or has a colon next. */
  private boolean lineBegins(Phrases heads, boolean colon) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = i == 0 || tokens.get(i - 1).is(Tokens.BREAK);
      if (opens && heads.startsAt(tokens, i) && (colon ? colonSoon(i) : i > 0 && endsSoon(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean colonSoon(int at) {
    int most = Math.min(tokens.size(), at + 3);
    return tokens.subList(at, most).stream().anyMatch(token -> token.is(":"));
  }

  private boolean endsSoon(int at) {
    int most = Math.min(tokens.size(), at + 6);
    return at + 6 >= tokens.size()
        || tokens.subList(at, most).stream().anyMatch(token -> token.is(Tokens.BREAK));
  }

  /** "Phone or email first?": a few words to choose from. */
  private boolean isChoice() {
    boolean asks = tokens.get(tokens.size() - 1).is("?");
    return asks && words <= LONGEST_CHOICE && tokens.stream().anyMatch(t -> t.is("or"));
  }

  /** Whether it begins with a word that asks, behind a hello to the coach. */
  private boolean asksFirst() {
    int at = 0;
    while (at < tokens.size()
        && (HELLOS.contains(tokens.get(at).lower())
            || tokens.get(at).is("coach")
            || tokens.get(at).is("so")
            || !tokens.get(at).word())) {
      at++;
    }
    return at < tokens.size() && ASKING.contains(tokens.get(at).lower());
  }
}
