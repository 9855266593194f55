package salescoach.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import salescoach.draft.Medium;

/**
 * Tells the parts of a message apart: subject, greeting, body and signature.
 *
 * <p>A subject, and other lines of an email's head, are first lines that say so. {@link Greeting}
 * tells where the body begins, {@link Signature} where it ends; a postscript is body wherever it
 * stands. A voicemail has a greeting and a body only.
 */
final class Layout {

  private static final Set<String> HEAD_MARKS =
      Set.of(
          "subject",
          "subj",
          "sub",
          "re",
          "fw",
          "fwd",
          "to",
          "from",
          "cc",
          "bcc",
          "date",
          "sent",
          "preview",
          "preheader");

  private final String text;
  private final List<List<Word>> lines;
  private final Part[] parts;

  private Layout(String text, List<Word> words) {
    this.text = text;
    this.lines = lines(text, words);
    this.parts = new Part[words.size()];
    Arrays.fill(parts, Part.BODY);
  }

  /** One part for each word of a message to somebody whose name is not known. */
  static List<Part> of(Medium medium, String text, List<Word> words) {
    return of(medium, text, words, "");
  }

  /** One part for each word. */
  static List<Part> of(Medium medium, String text, List<Word> words, String firstName) {
    Layout layout = new Layout(text, words);
    int line = 0;
    if (medium == Medium.EMAIL) {
      line = layout.head();
      layout.signature(line);
    }
    layout.greeting(line, firstName);
    return List.of(layout.parts);
  }

  private static List<List<Word>> lines(String text, List<Word> words) {
    List<List<Word>> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean broken =
          i == words.size()
              || text.substring(words.get(i - 1).end(), words.get(i).start()).indexOf('\n') >= 0;
      if (broken && i > from) {
        lines.add(words.subList(from, i));
        from = i;
      }
    }
    return lines;
  }

  /** Marks the lines of the head; the answer is the line after them. */
  private int head() {
    int line = 0;
    while (line < lines.size() && isHead(lines.get(line))) {
      mark(lines.get(line), Part.SUBJECT);
      line++;
    }
    return line;
  }

  /** A mark and a colon: "Subject:", "Subject line:", "Preview text:". */
  private boolean isHead(List<Word> line) {
    if (!HEAD_MARKS.contains(line.get(0).lower())) {
      return false;
    }
    boolean second = line.size() > 1 && (line.get(1).is("line") || line.get(1).is("text"));
    int end = line.get(second ? 1 : 0).end();
    int at = end;
    while (at < text.length() && "*_ ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }

  private void greeting(int lineIndex, String firstName) {
    if (lineIndex < lines.size()) {
      List<Word> line =
          lines.get(lineIndex).stream().takeWhile(w -> parts[w.index()] == Part.BODY).toList();
      int count = line.isEmpty() ? 0 : Greeting.length(text, line, firstOf(firstName));
      mark(line.subList(0, count), Part.GREETING);
    }
  }

  private static String firstOf(String name) {
    int space = name.indexOf(' ');
    return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  /** Before the postscript, or, where that comes first, after it. */
  private void signature(int firstLine) {
    int postscript = firstLine + 1;
    while (postscript < lines.size() && !isPostscript(lines.get(postscript))) {
      postscript++;
    }
    int start = Signature.start(text, lines, firstLine + 1, Math.min(postscript, lines.size()));
    int end = Math.min(postscript, lines.size());
    if (start == end && postscript < lines.size()) {
      end = lines.size();
      start = Signature.start(text, lines, postscript + 1, end);
    }
    for (int i = start; i < end; i++) {
      mark(lines.get(i), Part.SIGNATURE);
    }
  }

  private static boolean isPostscript(List<Word> line) {
    String first = line.get(0).lower();
    return Set.of("ps", "p.s.", "p.s", "pps", "p.p.s.", "p.p.s").contains(first);
  }

  private void mark(List<Word> marked, Part part) {
    for (Word word : marked) {
      parts[word.index()] = part;
    }
  }
}
