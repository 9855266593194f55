package salescoach.bot.run;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The variables that are about Slack. No message of theirs repeats a value: it may be a secret. */
final class SlackVariables {

  private static final List<String> TOKENS = List.of(Settings.BOT_TOKEN, Settings.APP_TOKEN);
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern MEMBER = Pattern.compile("[UW][A-Z0-9]{2,20}");

  private SlackVariables() {}

  /** Both tokens, or none for the playground; anything between is a mistake. */
  static Optional<SlackTokens> read(Variables variables) {
    String bot = token(variables, Settings.BOT_TOKEN, "xoxb-", Settings.APP_TOKEN, "xapp-");
    String app = token(variables, Settings.APP_TOKEN, "xapp-", Settings.BOT_TOKEN, "xoxb-");
    if (bot != null && app != null) {
      return Optional.of(new SlackTokens(bot, app));
    }
    boolean both = TOKENS.stream().allMatch(name -> variables.text(name).isPresent());
    if (!both && !variables.namesWith("SLACK_").isEmpty()) {
      tellMissing(variables);
    }
    return Optional.empty();
  }

  private static void tellMissing(Variables variables) {
    String cure = "Set it too, or unset every SLACK_ variable for the playground.";
    if (variables.text(Settings.BOT_TOKEN).isEmpty()) {
      variables.wrong(
          Settings.BOT_TOKEN,
          "is missing: the token xoxb-… from OAuth & Permissions in your app's settings. " + cure);
    }
    if (variables.text(Settings.APP_TOKEN).isEmpty()) {
      variables.wrong(
          Settings.APP_TOKEN,
          "is missing: the token xapp-… from Basic Information, App-Level Tokens. " + cure);
    }
    variables.refuseUnknown("SLACK_", TOKENS);
  }

  private static @Nullable String token(
      Variables variables, String name, String prefix, String other, String otherPrefix) {
    String token = variables.text(name).orElse(null);
    if (token == null || (token.startsWith(prefix) && isWhole(token, prefix))) {
      return token;
    }
    if (token.startsWith(otherPrefix)) {
      variables.wrong(
          name,
          "holds the token that belongs in "
              + other
              + " ("
              + otherPrefix
              + "…). Put each in its place.");
    } else if (token.startsWith(prefix)) {
      variables.wrong(
          name, "holds a token that is cut short or has strange characters in it. Copy it again.");
    } else {
      variables.wrong(
          name, "holds no token of its kind: one begins with " + prefix + ". Copy it again.");
    }
    return null;
  }

  private static boolean isWhole(String token, String prefix) {
    return token.length() > prefix.length()
        && token.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
  }

  static Optional<String> member(Variables variables, String name) {
    Optional<String> member = variables.text(name);
    if (member.isPresent() && !MEMBER.matcher(member.get()).matches()) {
      variables.wrong(
          name,
          "is no Slack member's id. It looks like U012AB3CD: in your profile in Slack, choose"
              + " “Copy member ID”.");
      return Optional.empty();
    }
    return member;
  }

  /** An address of the Web API; a token goes over plain HTTP only within this machine. */
  static String url(Variables variables, String name, String usual) {
    String text = variables.text(name).orElse(usual);
    URI uri = parsed(text);
    boolean whole = uri != null && uri.getHost() != null && uri.getRawUserInfo() == null;
    if (uri == null || !whole || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      variables.wrong(name, "is no web address. Leave it out for " + usual + ".");
      return usual;
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean safe =
        scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(uri.getHost()));
    if (!safe) {
      variables.wrong(
          name, "must begin with https://; http:// is for a stand-in on 127.0.0.1 only.");
      return usual;
    }
    return text.endsWith("/") ? text : text + "/";
  }

  private static @Nullable URI parsed(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException broken) {
      return null;
    }
  }
}
