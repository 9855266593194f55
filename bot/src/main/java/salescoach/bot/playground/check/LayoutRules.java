package salescoach.bot.playground.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Block Kit's blocks, and which of them a message and a view may hold. */
final class LayoutRules {
  private static final Map<String, Rule> EVERYWHERE =
      Map.of(
          "section", section(),
          "divider", block(),
          "header", block().needs("text", Texts.plain(150)),
          "context", block().needs("elements", Rules.list(1, 10, contextElement())),
          "actions", block().needs("elements", distinct(25, ElementRules.inActions())),
          "image", Pictures.block(block()),
          "rich_text", block().needs("elements", Rules.list(1, 100, Rules.anything())));

  private LayoutRules() {}

  /** One block of a message. */
  static Rule inMessage() {
    Map<String, Rule> rules = new HashMap<>(EVERYWHERE);
    rules.put("markdown", block().needs("text", Rules.string(1, 12_000)));
    rules.put(
        "context_actions", block().needs("elements", distinct(5, ElementRules.inContextActions())));
    return Rules.oneOf(rules);
  }

  /** One block of a modal, the only surface on which the stand-in takes input blocks. */
  static Rule inModal() {
    Map<String, Rule> rules = new HashMap<>(EVERYWHERE);
    rules.put("input", input());
    return Rules.oneOf(rules);
  }

  static Rule inHome() {
    return Rules.oneOf(EVERYWHERE);
  }

  private static ObjectRule block() {
    return ObjectRule.typed().may("block_id", Texts.ID);
  }

  private static Rule distinct(int most, Rule element) {
    return Rules.list(1, most, element).and(Rules.distinct("action_id"));
  }

  private static Rule section() {
    return block()
        .may("text", Texts.any(3_000))
        .may("fields", Rules.list(1, 10, Texts.any(2_000)))
        .may("accessory", ElementRules.inSection())
        .may("expand", Rules.bool())
        .and(LayoutRules::saysSomething);
  }

  private static void saysSomething(JsonNode node, String at, List<String> problems) {
    if (!node.has("text") && !node.has("fields")) {
      Rule.complain(problems, "missing required field: text", at);
    }
  }

  private static Rule contextElement() {
    return Rules.oneOf(
        Map.of(
            "plain_text", Texts.plainText(3_000),
            "mrkdwn", Texts.mrkdwn(3_000),
            "image", Pictures.element()));
  }

  private static Rule input() {
    return block()
        .needs("label", Texts.plain(2_000))
        .needs("element", ElementRules.inInput())
        .may("hint", Texts.plain(2_000))
        .may("optional", Rules.bool())
        .may("dispatch_action", Rules.bool());
  }
}
