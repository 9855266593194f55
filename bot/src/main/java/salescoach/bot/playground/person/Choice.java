package salescoach.bot.playground.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.BotException;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.ViewState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A value put into a field, in the shape that the field's type gives it. */
public final class Choice {

  private Choice() {}

  /**
   * A choice as the page gives it: nothing, a plain value, a whole option, or a list of options.
   *
   * @throws BotException if the element has no such option
   */
  public static ObjectNode from(Elements.Placed placed, JsonNode given) {
    if (given.isString()) {
      return "button".equals(placed.type()) ? none() : of(placed, given.stringValue());
    }
    if (given.isObject() && given.path("value").isString()) {
      ObjectNode chosen = of(placed, given.path("value").stringValue());
      // What an external select offered is known to the app and the page only.
      return placed.type().equals("external_select")
          ? chosen.set("selected_option", given)
          : chosen;
    }
    ObjectNode chosen = none();
    String field = field(placed);
    if (given.isArray() && field != null) {
      chosen.set(field, given);
    }
    return chosen;
  }

  /** Nothing chosen: a button. */
  static ObjectNode none() {
    return JsonMapper.shared().createObjectNode();
  }

  /**
   * A choice by its plain value: an option's value, a member's id, a date, or the text typed;
   * several of an element that takes several, parted by commas.
   *
   * @throws BotException if the element has no such option
   */
  static ObjectNode of(Elements.Placed placed, String value) {
    ObjectNode chosen = none();
    String field = field(placed);
    if ("file_input".equals(placed.type())) {
      throw new BotException("A file is attached to " + placed.actionId() + ", not typed.");
    }
    if ("feedback_buttons".equals(placed.type())) {
      chosen.put("value", thumb(placed.element(), value));
    } else if (field == null) {
      chosen.put("value", value);
    } else if ("selected_option".equals(field)) {
      chosen.set(field, option(placed.element(), value));
    } else if ("selected_options".equals(field)) {
      several(value).forEach(it -> chosen.withArray(field).add(option(placed.element(), it)));
    } else if (field.endsWith("s")) {
      several(value).forEach(chosen.withArray(field)::add);
    } else if ("datetimepicker".equals(placed.type())) {
      chosen.put(field, Long.parseLong(value));
    } else {
      chosen.put(field, value);
    }
    return chosen;
  }

  private static List<String> several(String value) {
    return List.of(value.split(",", -1));
  }

  private static @Nullable String field(Elements.Placed placed) {
    return "overflow".equals(placed.type())
        ? "selected_option"
        : ViewState.valueField(placed.type());
  }

  private static String thumb(JsonNode element, String value) {
    String up = element.path("positive_button").path("value").asString("");
    String down = element.path("negative_button").path("value").asString("");
    if (!value.equals(up) && !value.equals(down)) {
      throw new BotException(
          "There is no thumb " + value + "; there are " + up + ", " + down + ".");
    }
    return value;
  }

  private static JsonNode option(JsonNode element, String value) {
    if (element.path("type").asString("").endsWith("external_select")) {
      ObjectNode option = none();
      option.putObject("text").put("type", "plain_text").put("text", value);
      return option.put("value", value);
    }
    List<String> there = new ArrayList<>();
    for (JsonNode option : options(element)) {
      String optionValue = option.path("value").asString("");
      if (optionValue.equals(value)) {
        return option;
      }
      there.add(optionValue);
    }
    throw new BotException("There is no option " + value + "; there are " + there + ".");
  }

  private static List<JsonNode> options(JsonNode element) {
    List<JsonNode> options = new ArrayList<>(element.path("options").valueStream().toList());
    element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
    return options;
  }
}
