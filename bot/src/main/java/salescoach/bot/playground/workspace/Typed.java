package salescoach.bot.playground.workspace;

import java.util.Locale;

/**
 * What Slack makes of a text that a person types: the three signs of its markup escaped, links and
 * addresses bracketed, and mentions of members and of the channel live.
 */
public final class Typed {
  private static final String TRAILING = ".,;:!?)]}'\"";

  private Typed() {}

  public static String message(String text, SampleTeam team) {
    return mentions(links(escape(text)), team);
  }

  /** A command's text keeps its links as they were typed; its mentions are live. */
  public static String command(String text, SampleTeam team) {
    return mentions(escape(text), team);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String mentions(String text, SampleTeam team) {
    String live = mention(text, team.bot());
    for (Member member : team.members()) {
      live = mention(live, member);
    }
    for (String all : new String[] {"channel", "here", "everyone"}) {
      live = swap(live, "@" + all, "<!" + all + ">");
    }
    return live;
  }

  private static String mention(String text, Member member) {
    String live = "<@" + member.id() + ">";
    String kept = text.replace("&lt;@" + member.id() + "&gt;", live);
    return swap(swap(kept, "@" + member.realName(), live), "@" + member.name(), live);
  }

  /** Swaps a word where it stands by itself: the end of an address is no mention. */
  private static String swap(String text, String word, String live) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, from)) {
      int end = at + word.length();
      boolean alone =
          (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      out.append(text, from, at).append(alone ? live : word);
      from = end;
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String links(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        out.append(link(text.substring(start, i)));
        if (i < text.length()) {
          out.append(text.charAt(i));
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static String link(String word) {
    int end = word.length();
    while (end > 0 && TRAILING.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String core = word.substring(0, end);
    String rest = word.substring(end);
    String lower = core.toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("http://")) {
      return "<" + core + ">" + rest;
    }
    return isAddress(core) ? "<mailto:" + core + "|" + core + ">" + rest : word;
  }

  private static boolean isAddress(String word) {
    int at = word.indexOf('@');
    boolean oneAt = at > 0 && word.indexOf('@', at + 1) < 0;
    boolean plain =
        word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "@.-_+".indexOf(c) >= 0);
    return oneAt && plain && word.indexOf('.', at) > at + 1;
  }
}
