package salescoach.bot.playground.check;

import com.google.re2j.Pattern;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Images, as blocks and as elements: by an address or by a file, never both. */
final class Pictures {
  private static final Pattern FILE_ID = Pattern.compile("F[A-Z0-9]{8,}");

  private Pictures() {}

  static Rule element() {
    return image(ObjectRule.typed());
  }

  static Rule block(ObjectRule block) {
    return image(block.may("title", Texts.plain(2_000)));
  }

  private static Rule image(ObjectRule image) {
    return image
        .may("image_url", Texts.URL)
        .may("slack_file", file())
        .needs("alt_text", Rules.string(1, 2_000))
        .and((node, at, problems) -> one("image_url", "slack_file", node, at, problems));
  }

  private static Rule file() {
    return ObjectRule.untyped()
        .may("id", Pictures::id)
        .may("url", Texts.URL)
        .and((node, at, problems) -> one("id", "url", node, at, problems));
  }

  private static void id(JsonNode node, String at, List<String> problems) {
    if (!FILE_ID.matches(node.asString(""))) {
      Rule.complain(problems, "input must match regex pattern: ^[F][A-Z0-9]{8,}$", at);
    }
  }

  private static void one(
      String field, String other, JsonNode node, String at, List<String> problems) {
    if (node.has(field) == node.has(other)) {
      Rule.complain(problems, "exactly one of " + field + " and " + other + " is required", at);
    }
  }
}
