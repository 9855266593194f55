package salescoach.bot.slack;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Text as Slack hands it over, made into what the person typed: Slack escapes three characters and
 * wraps links, people and channels in angle brackets.
 */
public final class ReceivedText {

  /** {@code <url|shown>}, {@code <@U1|name>}, {@code <#C1|name>}, {@code <!here>}. */
  private static final Pattern WRAPPED = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

  private static final int REPLACEMENT = 0xFFFD;

  private ReceivedText() {}

  /** The text as it was typed. */
  public static String plain(String text) {
    Matcher wrapped = WRAPPED.matcher(text);
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (wrapped.find()) {
      plain.append(unescaped(text.substring(from, wrapped.start())));
      plain.append(unescaped(shown(wrapped.group(1), wrapped.group(2))));
      from = wrapped.end();
    }
    return storable(plain.append(unescaped(text.substring(from))).toString());
  }

  /** The ids of the members whom the text names, in order. */
  public static List<String> mentioned(String text) {
    List<String> mentioned = new ArrayList<>();
    Matcher wrapped = WRAPPED.matcher(text);
    while (wrapped.find()) {
      if (wrapped.group(1).startsWith("@")) {
        mentioned.add(wrapped.group(1).substring(1));
      }
    }
    return mentioned;
  }

  /** The text without what no database takes: the character zero, and halves of characters. */
  public static String storable(String text) {
    StringBuilder storable = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0)
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(storable::appendCodePoint);
    return storable.toString();
  }

  private static String shown(String target, String label) {
    boolean labelled = label != null && !label.isEmpty();
    if (target.startsWith("@") || target.startsWith("#")) {
      return target.charAt(0) + (labelled ? label : target.substring(1));
    }
    if (target.startsWith("!")) {
      return labelled ? label : "@" + target.substring(1);
    }
    if (labelled) {
      return label;
    }
    return target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
