package salescoach.text;

import java.util.List;
import java.util.Set;

/**
 * How many words at the start of a line only greet: a hello, the hour, and the person by name.
 *
 * <p>"Hi Dana," and "Ms. Abernathy, top of the morning," greet; "Tom Reed, Acme Payroll." after a
 * hello does not, for a caller's own name looks like that.
 */
final class Greeting {

  private static final Set<String> EVERYBODY =
      Set.of(
          "there",
          "again",
          "all",
          "everyone",
          "everybody",
          "folks",
          "guys",
          "team",
          "friend",
          "friends",
          "neighbor",
          "neighbors",
          "neighbour",
          "neighbours",
          "y'all",
          "both",
          "mate",
          "sir",
          "madam",
          "ma'am",
          "sirs",
          "people");

  /** After these a name belongs to the caller: "Hi, Tom from Acme". */
  private static final Set<String> CALLER_LINKS =
      Set.of("from", "with", "at", "here", "over", "calling", "speaking", "again", "of");

  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_ROLE = 3;

  private final String text;
  private final List<Word> line;
  private final String firstName;
  private boolean greeted;
  private boolean named;

  private Greeting(String text, List<Word> line, String firstName) {
    this.text = text;
    this.line = line;
    this.firstName = firstName;
  }

  /**
   * The number of words that greet.
   *
   * @param line the first words of the body
   * @param firstName the prospect's in small letters, or empty where it is not known
   */
  static int length(String text, List<Word> line, String firstName) {
    return new Greeting(text, line, firstName).length();
  }

  private int length() {
    int at = 0;
    while (at < line.size()) {
      int next = part(at);
      if (next == at) {
        int spoken = Fillers.skip(line, at);
        next = spoken > at && spoken < line.size() ? part(spoken) : at;
        if (next == at || next == spoken) {
          return at;
        }
      }
      at = next;
    }
    return at;
  }

  /** The place after the hello or the name that begins here, or {@code at} where none does. */
  private int part(int at) {
    int hello = hello(at);
    if (hello > at) {
      greeted = true;
      return hello;
    }
    int person = named ? at : person(at);
    named |= person > at;
    return person;
  }

  private int hello(int at) {
    int end = Hellos.end(line, at);
    boolean bareHour = end == at && at == 0 && Hellos.isHour(line.get(at));
    return bareHour && (pauseAfter(at) || personAfterHour(at + 1)) ? at + 1 : end;
  }

  private boolean personAfterHour(int at) {
    return at < line.size()
        && (isPerson(line.get(at))
            || EVERYBODY.contains(line.get(at).lower())
            || (Names.isName(line.get(at)) && pauseAfter(at)));
  }

  private int person(int at) {
    int bracketed = greeted && gapBefore(at).endsWith("(") ? closing(at) : at;
    if (bracketed > at) {
      return bracketed;
    }
    if (greeted && EVERYBODY.contains(line.get(at).lower())) {
      boolean more = at + 1 < line.size() && line.get(at + 1).joined();
      return more ? at + 2 : at + 1;
    }
    if (Names.isTitle(line.get(at))) {
      int end = Math.max(at + 1, nameEnd(at + 1, 2));
      return greeted || (end > at + 1 && pauseAfter(end - 1)) ? end : at;
    }
    if (isPerson(line.get(at))) {
      return known(at);
    }
    if (at == 0 && commaAfter(at) && pauseAfter(at) && smallName(at) > at) {
      return at + 1;
    }
    boolean together = greeted && !pauseBefore(at);
    int end = nameEnd(at, LONGEST_NAME);
    if (end == at) {
      return together ? Math.max(role(at), smallName(at)) : at;
    }
    if (together) {
      return pauseAfter(end - 1) ? end : Math.max(at + 1, withOthers(end));
    }
    boolean called = end - at <= 2 && pauseAfter(end - 1) && !introduces(end);
    boolean stranger = greeted && (end - at > 1 || !firstName.isEmpty());
    return called && !stranger && commaAfter(end - 1) ? end : at;
  }

  /** Where a blank in round brackets ends: "Hello (first name),". */
  private int closing(int at) {
    for (int i = at; i < Math.min(line.size(), at + LONGEST_NAME); i++) {
      if (charAfter(i) == ')') {
        return i + 1;
      }
    }
    return at;
  }

  /** The prospect's own name: with the surname where nothing else can be meant by it. */
  private int known(int at) {
    boolean surname =
        at + 1 < line.size()
            && !pauseAfter(at)
            && Names.isName(line.get(at + 1))
            && pauseAfter(at + 1);
    int end = surname ? at + 2 : at + 1;
    boolean spokenTo = greeted || at == 0 || pauseAfter(end - 1);
    return spokenTo ? end : at;
  }

  /** "ed, we do payouts", "hi dina how": a name in small letters before an everyday word. */
  private int smallName(int at) {
    Word word = line.get(at);
    boolean called =
        firstName.isEmpty()
            && word.shape() == Shape.LOWER
            && isRoleWord(word)
            && at + 1 < line.size()
            && (Names.isEveryday(line.get(at + 1)) || Fillers.is(line.get(at + 1)));
    return called ? at + 1 : at;
  }

  private boolean isPerson(Word word) {
    return !firstName.isEmpty() && word.is(firstName);
  }

  private int nameEnd(int from, int most) {
    int end = from;
    while (end < line.size()
        && end - from < most
        && (end == from || !pauseAfter(end - 1))
        && (greeted ? Names.isCapitalised(line.get(end)) : Names.isName(line.get(end)))) {
      end++;
    }
    if (end < line.size() && end > from && CALLER_LINKS.contains(line.get(end).lower())) {
      return from;
    }
    return end;
  }

  /** "Fletcher Homes team," and "Dana and Tom,": the rest after the first name, or 0. */
  private int withOthers(int at) {
    boolean second = line.get(at).is("and") && nameEnd(at + 1, 1) > at + 1 && pauseAfter(at + 1);
    int end = second ? at + 2 : role(at);
    return end > at ? end : 0;
  }

  /** A role in small letters between a hello and a comma: "Hello homeowner,". */
  private int role(int at) {
    int end = at;
    while (end < line.size() && end - at < LONGEST_ROLE && isRoleWord(line.get(end))) {
      end++;
      if (pauseAfter(end - 1)) {
        return end;
      }
    }
    return at;
  }

  private static boolean isRoleWord(Word word) {
    return !Names.isEveryday(word) && !Fillers.is(word) && word.shape() != Shape.NUMBER;
  }

  /** Whether a name and a full stop follow: "Tom Reed, Acme Payroll." is no greeting. */
  private boolean introduces(int at) {
    int end = nameEnd(at, LONGEST_NAME + 1);
    return end > at && end <= line.size() && charAfter(end - 1) == '.';
  }

  private boolean pauseBefore(int at) {
    return at > 0 && pauseAfter(at - 1);
  }

  private boolean pauseAfter(int index) {
    String gap = gapAfter(index);
    return index + 1 == line.size()
        || gap.chars().anyMatch(c -> ",:;!?—–\n()".indexOf(c) >= 0)
        || gap.contains(" -")
        || (gap.indexOf('.') >= 0 && !Names.isTitle(line.get(index)));
  }

  private boolean commaAfter(int index) {
    return charAfter(index) != '.';
  }

  private char charAfter(int index) {
    int end = line.get(index).end();
    return end < text.length() ? text.charAt(end) : '\n';
  }

  private String gapBefore(int index) {
    return index == 0 ? "" : gapAfter(index - 1);
  }

  private String gapAfter(int index) {
    int end = line.get(index).end();
    boolean last = index + 1 == line.size();
    return last ? "" : text.substring(end, line.get(index + 1).start());
  }
}
