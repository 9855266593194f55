package salescoach.bot.playground.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether Slack would take a view: a modal or a Home tab. */
public final class ViewCheck {
  private static final int BLOCKS = 100;
  private static final Rule VIEW =
      Rules.oneOf(
          Map.of(
              "modal",
              shared(LayoutRules.inModal())
                  .needs("title", Texts.plain(24))
                  .may("submit", Texts.plain(24))
                  .may("close", Texts.plain(24))
                  .may("clear_on_close", Rules.bool())
                  .may("notify_on_close", Rules.bool())
                  .may("submit_disabled", Rules.bool())
                  .and(ViewCheck::canBeSent),
              "home",
              shared(LayoutRules.inHome())));

  private ViewCheck() {}

  /** What is wrong, worded as Slack words it; empty if nothing is. */
  public static List<String> problems(JsonNode view) {
    List<String> problems = new ArrayList<>();
    VIEW.check(view, "/view", problems);
    return problems;
  }

  private static ObjectRule shared(Rule block) {
    Rule blocks = Rules.list(0, BLOCKS, block).and(Rules.distinct("block_id"));
    return ObjectRule.typed()
        .needs("blocks", blocks)
        .may("private_metadata", Rules.string(0, 3_000))
        .may("callback_id", Rules.string(0, 255))
        .may("external_id", Rules.string(0, 255));
  }

  private static void canBeSent(JsonNode view, String at, List<String> problems) {
    boolean asks =
        view.path("blocks")
            .valueStream()
            .anyMatch(block -> "input".equals(block.path("type").asString("")));
    if (asks && !view.has("submit")) {
      Rule.complain(problems, "missing required field: submit", at);
    }
  }
}
