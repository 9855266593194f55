package salescoach.bot.review.message;

import java.util.stream.Collectors;
import salescoach.bot.HardWraps;
import salescoach.bot.slack.Mrkdwn;
import salescoach.draft.Medium;
import salescoach.guideline.Example;
import salescoach.text.Span;

/**
 * An example of a guideline's page as mrkdwn: a label, and the draft as a quote, its fault bold.
 */
final class ExampleText {

  /** Between a letter and a "*" it lets the "*" format. */
  private static final String GAP = "\u200B";

  private static final String BULLET = "- ";

  private ExampleText() {}

  static String of(Example example) {
    String setting = example.setting().isEmpty() ? "" : Mrkdwn.literal(example.setting()) + "\n";
    return "*" + label(example) + "*\n" + setting + quoted(marked(example));
  }

  private static String label(Example example) {
    String kind =
        switch (example.expected()) {
          case BAD -> "✗ Weak ";
          case BORDERLINE -> "≈ Borderline ";
          case GOOD -> "✓ Good ";
        };
    return kind
        + (example.draft().medium() == Medium.VOICEMAIL ? "voicemail" : "email")
        + (example.notes().contains("near-miss") ? ", though it looks close" : "");
  }

  private static String marked(Example example) {
    String text = HardWraps.joined(example.draft().text());
    return example.guilty().map(span -> marked(text, span)).orElseGet(() -> Mrkdwn.literal(text));
  }

  private static String marked(String text, Span span) {
    boolean afterWord = span.start() > 0 && isWord(text.charAt(span.start() - 1));
    boolean beforeWord = span.end() < text.length() && isWord(text.charAt(span.end()));
    return Mrkdwn.literal(text.substring(0, span.start()))
        + (afterWord ? GAP : "")
        + text.substring(span.start(), span.end())
            .lines()
            .map(ExampleText::bold)
            .collect(Collectors.joining("\n"))
        + (beforeWord ? GAP : "")
        + Mrkdwn.literal(text.substring(span.end()));
  }

  /** mrkdwn's bold ends with its line, and begins and ends at a word; a bullet stays outside. */
  private static String bold(String line) {
    String words = line.strip();
    String bullet = words.startsWith(BULLET) ? BULLET : "";
    String guilty = words.substring(bullet.length());
    return guilty.isEmpty() ? line : bullet + "*" + Mrkdwn.literal(guilty) + "*";
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static String quoted(String mrkdwn) {
    return mrkdwn.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
  }
}
