package salescoach.bot.playground.check;

import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The rules that the others are made of. */
final class Rules {

  private Rules() {}

  /** A string of {@code least} to {@code most} characters. */
  static Rule string(int least, int most) {
    return (node, at, problems) -> {
      if (!node.isString()) {
        Rule.complain(problems, "should be a string", at);
        return;
      }
      int length = node.stringValue().length();
      if (length < least) {
        Rule.complain(problems, "must be more than " + (least - 1) + " characters", at);
      }
      if (length > most) {
        Rule.complain(problems, "must be less than " + (most + 1) + " characters", at);
      }
    };
  }

  static Rule bool() {
    return (node, at, problems) -> {
      if (!node.isBoolean()) {
        Rule.complain(problems, "should be a boolean", at);
      }
    };
  }

  static Rule number(int least, int most) {
    return (node, at, problems) -> {
      if (!node.isIntegralNumber()) {
        Rule.complain(problems, "should be an integer", at);
      } else if (node.intValue() < least || node.intValue() > most) {
        Rule.complain(problems, "must be from " + least + " to " + most, at);
      }
    };
  }

  static Rule among(String... allowed) {
    Set<String> values = Set.of(allowed);
    return (node, at, problems) -> {
      if (!node.isString() || !values.contains(node.stringValue())) {
        Rule.complain(problems, "must be a valid enum value", at);
      }
    };
  }

  /** A string that a pattern matches from its first sign to its last. */
  static Rule written(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return (node, at, problems) -> {
      if (!compiled.matches(node.asString(""))) {
        Rule.complain(problems, "input must match regex pattern: ^" + pattern + "$", at);
      }
    };
  }

  static Rule anything() {
    return (node, at, problems) -> {};
  }

  /** A list of {@code least} to {@code most} values that each keep to {@code rule}. */
  static Rule list(int least, int most, Rule rule) {
    return (node, at, problems) -> {
      if (!node.isArray()) {
        Rule.complain(problems, "must be an array", at);
        return;
      }
      if (node.size() < least) {
        Rule.complain(problems, "no fewer than " + least + " items required", at);
      }
      if (node.size() > most) {
        Rule.complain(problems, "no more than " + most + " items allowed", at);
      }
      for (int i = 0; i < node.size(); i++) {
        rule.check(node.get(i), at + "/" + i, problems);
      }
    };
  }

  /** No two of a list's values have the same string under {@code field}. */
  static Rule distinct(String field) {
    return (node, at, problems) -> {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < node.size(); i++) {
        JsonNode id = node.get(i).path(field);
        if (id.isString() && !seen.add(id.stringValue())) {
          String what = "`" + field + "` " + id.stringValue() + " already exists";
          Rule.complain(problems, what, at + "/" + i + "/" + field);
        }
      }
    };
  }

  /** An object whose {@code type} picks the rule that it must keep to. */
  static Rule oneOf(Map<String, ? extends Rule> byType) {
    return (node, at, problems) -> {
      if (!node.isObject()) {
        Rule.complain(problems, "should be an object", at);
        return;
      }
      Rule rule = byType.get(node.path("type").asString(""));
      if (rule == null) {
        String type = node.path("type").asString("");
        String what =
            node.has("type") ? "unsupported type: " + type : "missing required field: type";
        Rule.complain(problems, what, node.has("type") ? at + "/type" : at);
      } else {
        rule.check(node, at, problems);
      }
    };
  }
}
