package salescoach.bot.playground.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An object with fields it must have, fields it may have, and no others. */
final class ObjectRule implements Rule {
  private final Map<String, Rule> required = new LinkedHashMap<>();
  private final Map<String, Rule> optional = new LinkedHashMap<>();

  /** An object of Block Kit: its {@code type} was looked at by whoever picked this rule. */
  static ObjectRule typed() {
    return new ObjectRule().needs("type", Rules.string(1, 255));
  }

  static ObjectRule untyped() {
    return new ObjectRule();
  }

  ObjectRule needs(String field, Rule rule) {
    required.put(field, rule);
    return this;
  }

  ObjectRule may(String field, Rule rule) {
    optional.put(field, rule);
    return this;
  }

  @Override
  public void check(JsonNode node, String at, List<String> problems) {
    if (!node.isObject()) {
      Rule.complain(problems, "should be an object", at);
      return;
    }
    required.forEach(
        (field, rule) -> {
          if (!node.has(field)) {
            Rule.complain(problems, "missing required field: " + field, at);
          }
        });
    node.forEachEntry((field, value) -> checkField(field, value, at, problems));
  }

  private void checkField(String field, JsonNode value, String at, List<String> problems) {
    Rule rule = required.getOrDefault(field, optional.get(field));
    if (rule == null) {
      Rule.complain(problems, "invalid additional property: " + field, at);
    } else {
      rule.check(value, at + "/" + field, problems);
    }
  }
}
