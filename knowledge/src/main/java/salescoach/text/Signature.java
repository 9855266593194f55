package salescoach.text;

import java.util.List;
import java.util.Set;

/**
 * Where the signature of an email begins: at a closing ("Best regards,"), at a rule of dashes, or
 * at the names, titles and addresses that stand alone on the last lines.
 */
final class Signature {

  private static final Set<String> CLOSINGS =
      Set.of(
          "best",
          "regards",
          "cheers",
          "thanks",
          "thank",
          "sincerely",
          "yours",
          "kind",
          "kindest",
          "warm",
          "warmly",
          "warmest",
          "respectfully",
          "cordially",
          "hopefully",
          "ta",
          "talk",
          "speak",
          "take",
          "all",
          "many",
          "thx",
          "rgds",
          "br",
          "onwards",
          "with",
          "looking",
          "appreciatively",
          "faithfully",
          "truly",
          "gratefully",
          "chat",
          "blessings",
          "ciao");
  private static final Set<String> ABBREVIATIONS =
      Set.of("inc", "ltd", "co", "corp", "jr", "sr", "plc", "pty", "dept", "ave", "st", "rd");
  private static final int LONGEST_CLOSING = 5;
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_LINE = 9;

  /** A signature with address, certificates and a legal notice has no more lines than this. */
  private static final int MOST_LINES = 16;

  private final String text;
  private final List<List<Word>> lines;
  private final int end;

  private Signature(String text, List<List<Word>> lines, int end) {
    this.text = text;
    this.lines = lines;
    this.end = end;
  }

  /** The line at which the signature begins, from {@code first} on, or {@code end} for none. */
  static int start(String text, List<List<Word>> lines, int first, int end) {
    return new Signature(text, lines, end).start(first);
  }

  private int start(int first) {
    int earliest = Math.max(first, end - MOST_LINES);
    for (int i = earliest; i < end; i++) {
      boolean closing = isClosing(i) && (allShort(i + 1) || isName(i + 1));
      boolean ruled = isRule(before(i)) && isName(i);
      if (closing || ruled) {
        return i;
      }
    }
    int start = end;
    while (start > earliest && (isName(start - 1) || isContact(start - 1) || isDashed(start - 1))) {
      start--;
    }
    while (start < end && isContact(start) && !isName(start)) {
      start++;
    }
    return start;
  }

  private boolean isClosing(int index) {
    List<Word> line = lines.get(index);
    char after = after(line);
    if (line.size() > LONGEST_CLOSING || after == '?' || startsBullet(line)) {
      return false;
    }
    boolean device = line.size() > 2 && line.get(0).is("sent") && line.get(1).is("from");
    boolean beforeName = after == ',' && isName(index + 1) && allShort(index + 1);
    boolean polite =
        CLOSINGS.contains(line.get(0).lower())
            && after != '.'
            && (line.size() <= 3 || after == ',');
    return device || beforeName || (polite && (after != '!' || line.size() <= 2));
  }

  private boolean allShort(int from) {
    for (int i = from; i < end; i++) {
      if (lines.get(i).size() > LONGEST_LINE || after(lines.get(i)) == '?') {
        return false;
      }
    }
    return true;
  }

  /** A name, title or company alone on its line. */
  private boolean isName(int index) {
    if (index >= end) {
      return false;
    }
    List<Word> line = lines.get(index);
    Word first = line.get(0);
    long small = line.stream().filter(word -> !word.isCapitalised()).count();
    boolean lone = line.size() == 1 && index == end - 1;
    boolean dated = line.stream().anyMatch(Names::isDate);
    boolean everyday = Names.isEveryday(first) && !first.is("the") && !first.is("your");
    int most = barred(line) ? 2 * LONGEST_NAME : LONGEST_NAME;
    return !dated
        && !everyday
        && (lone || small <= (line.size() - 1) / 2)
        && line.size() <= most
        && !endsSentence(line)
        && (!startsBullet(line) || isDashed(index));
  }

  private boolean endsSentence(List<Word> line) {
    Word last = line.get(line.size() - 1);
    boolean short_ = last.lower().length() == 1 || ABBREVIATIONS.contains(last.lower());
    char after = after(line);
    return (after == '.' && !short_) || "?!:,".indexOf(after) >= 0;
  }

  /** "- lex, tallysheep": one short line behind a dash, the last of all. */
  private boolean isDashed(int index) {
    List<Word> line = lines.get(index);
    boolean alone = index == 0 || !startsBullet(lines.get(index - 1));
    boolean last = index == end - 1 || isContact(index + 1);
    return startsBullet(line) && alone && last && line.size() <= 4 && !endsSentence(line);
  }

  /** A telephone number, an address of mail or web, "Sent from my phone". */
  private boolean isContact(int index) {
    List<Word> line = lines.get(index);
    boolean address = line.stream().anyMatch(word -> word.shape() == Shape.ADDRESS);
    long digits =
        text.substring(line.get(0).start(), line.get(line.size() - 1).end())
            .chars()
            .filter(Character::isDigit)
            .count();
    return line.size() <= LONGEST_LINE && (address || digits >= 7) && !endsSentence(line);
  }

  private boolean barred(List<Word> line) {
    String whole = text.substring(line.get(0).start(), line.get(line.size() - 1).end());
    return whole.indexOf('|') >= 0 || whole.contains(" / ") || whole.indexOf('•') > 0;
  }

  private boolean startsBullet(List<Word> line) {
    int lineStart = text.lastIndexOf('\n', line.get(0).start()) + 1;
    String lead = text.substring(lineStart, line.get(0).start()).strip();
    return !lead.isEmpty() && lead.chars().allMatch(c -> "-–—*•~".indexOf(c) >= 0);
  }

  /** What stands between a line and the one before it. */
  private String before(int index) {
    List<Word> above = lines.get(index - 1);
    return text.substring(above.get(above.size() - 1).end(), lines.get(index).get(0).start());
  }

  /** Whether a line of dashes or underscores stands in a gap. */
  private static boolean isRule(String gap) {
    for (String line : gap.lines().toList()) {
      String bare = line.strip();
      if (bare.length() >= 2 && bare.chars().allMatch(c -> "-_–—=*".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private char after(List<Word> line) {
    int at = line.get(line.size() - 1).end();
    return at < text.length() ? text.charAt(at) : '\n';
  }
}
