package salescoach.bot.playground.check;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One thing that must hold of a JSON value. */
@FunctionalInterface
interface Rule {

  /** Adds a problem for everything that is wrong with {@code node}, which stands at {@code at}. */
  void check(JsonNode node, String at, List<String> problems);

  default Rule and(Rule other) {
    return (node, at, problems) -> {
      check(node, at, problems);
      other.check(node, at, problems);
    };
  }

  /** A problem worded as Slack words it, with the place as a JSON pointer. */
  static void complain(List<String> problems, String what, String at) {
    problems.add("[ERROR] " + what + " [json-pointer:" + at + "]");
  }
}
