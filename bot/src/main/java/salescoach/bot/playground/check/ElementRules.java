package salescoach.bot.playground.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Block Kit's elements, each with its fields and limits. */
final class ElementRules {
  private static final int OPTIONS = 100;

  private static final Map<String, Rule> ALL = all();

  private static final Set<String> IN_ACTIONS =
      Set.of(
          "button",
          "overflow",
          "static_select",
          "external_select",
          "users_select",
          "channels_select",
          "conversations_select",
          "radio_buttons",
          "checkboxes",
          "datepicker",
          "timepicker",
          "datetimepicker");
  private static final Set<String> IN_SECTION =
      Set.of(
          "button",
          "overflow",
          "image",
          "static_select",
          "external_select",
          "users_select",
          "channels_select",
          "conversations_select",
          "multi_static_select",
          "multi_external_select",
          "multi_users_select",
          "radio_buttons",
          "checkboxes",
          "datepicker",
          "timepicker");
  private static final Set<String> NO_INPUT =
      Set.of("button", "overflow", "image", "feedback_buttons", "icon_button");

  private ElementRules() {}

  static Rule inActions() {
    return only(IN_ACTIONS);
  }

  static Rule inSection() {
    return only(IN_SECTION);
  }

  static Rule inContextActions() {
    return only(Set.of("feedback_buttons", "icon_button"));
  }

  static Rule inInput() {
    Map<String, Rule> allowed = new HashMap<>(ALL);
    allowed.keySet().removeAll(NO_INPUT);
    return Rules.oneOf(allowed);
  }

  private static Rule only(Set<String> types) {
    Map<String, Rule> allowed = new HashMap<>(ALL);
    allowed.keySet().retainAll(types);
    return Rules.oneOf(allowed);
  }

  private static Map<String, Rule> all() {
    Map<String, Rule> rules = new HashMap<>();
    rules.put("image", Pictures.element());
    rules.put("button", button());
    rules.put(
        "overflow",
        acting().needs("options", Rules.list(1, 5, Texts.option())).may("confirm", Texts.CONFIRM));
    selects(rules);
    multiSelects(rules);
    choices(rules);
    pickers(rules);
    inputs(rules);
    feedback(rules);
    return rules;
  }

  private static ObjectRule acting() {
    return ObjectRule.typed().may("action_id", Texts.ID);
  }

  private static ObjectRule field() {
    return acting().may("focus_on_load", Rules.bool()).may("placeholder", Texts.plain(150));
  }

  private static ObjectRule asking() {
    return field().may("confirm", Texts.CONFIRM);
  }

  private static ObjectRule button() {
    return acting()
        .needs("text", Texts.plain(75))
        .may("value", Rules.string(1, 2_000))
        .may("url", Texts.URL)
        .may("style", Rules.among("primary", "danger"))
        .may("confirm", Texts.CONFIRM)
        .may("accessibility_label", Rules.string(1, 75));
  }

  private static void selects(Map<String, Rule> rules) {
    rules.put(
        "static_select",
        optionsOrGroups(asking()).may("initial_option", Texts.option()).and(ElementRules::given));
    rules.put(
        "external_select",
        asking()
            .may("initial_option", Texts.option())
            .may("min_query_length", Rules.number(0, 1_000)));
    rules.put("users_select", asking().may("initial_user", Texts.ID));
    rules.put("channels_select", ofConversations().may("initial_channel", Texts.ID));
    rules.put(
        "conversations_select",
        ofConversations()
            .may("initial_conversation", Texts.ID)
            .may("default_to_current_conversation", Rules.bool())
            .may("filter", Rules.anything()));
  }

  private static ObjectRule ofConversations() {
    return asking().may("response_url_enabled", Rules.bool());
  }

  private static void multiSelects(Map<String, Rule> rules) {
    Rule initial = Rules.list(1, OPTIONS, Texts.option());
    rules.put(
        "multi_static_select",
        optionsOrGroups(many()).may("initial_options", initial).and(ElementRules::given));
    rules.put(
        "multi_external_select",
        many().may("initial_options", initial).may("min_query_length", Rules.number(0, 1_000)));
    rules.put(
        "multi_channels_select", many().may("initial_channels", Rules.list(0, 100, Texts.ID)));
    rules.put(
        "multi_conversations_select",
        many()
            .may("initial_conversations", Rules.list(0, 100, Texts.ID))
            .may("default_to_current_conversation", Rules.bool())
            .may("filter", Rules.anything()));
    rules.put("multi_users_select", many().may("initial_users", Rules.list(0, 100, Texts.ID)));
  }

  private static ObjectRule many() {
    return asking().may("max_selected_items", Rules.number(1, 1_000));
  }

  private static ObjectRule optionsOrGroups(ObjectRule rule) {
    return rule.may("options", Rules.list(1, OPTIONS, Texts.option()))
        .may("option_groups", Rules.list(1, OPTIONS, Texts.optionGroup()));
  }

  /** A select has its options or its groups of options, and an initial option is one of them. */
  private static void given(JsonNode node, String at, List<String> problems) {
    if (node.has("options") == node.has("option_groups")) {
      Rule.complain(problems, "exactly one of options and option_groups is required", at);
    }
    JsonNode initial = node.path("initial_option");
    boolean unknown =
        initial.isObject()
            && node.path("options").isArray()
            && node.path("options").valueStream().noneMatch(initial::equals);
    if (unknown) {
      Rule.complain(problems, "initial_option must match an option", at + "/initial_option");
    }
  }

  private static void choices(Map<String, Rule> rules) {
    Rule options = Rules.list(1, 10, Texts.richOption());
    rules.put(
        "radio_buttons",
        acting()
            .needs("options", options)
            .may("initial_option", Texts.richOption())
            .may("confirm", Texts.CONFIRM)
            .may("focus_on_load", Rules.bool()));
    rules.put(
        "checkboxes",
        acting()
            .needs("options", options)
            .may("initial_options", options)
            .may("confirm", Texts.CONFIRM)
            .may("focus_on_load", Rules.bool()));
  }

  private static void pickers(Map<String, Rule> rules) {
    rules.put(
        "datepicker", asking().may("initial_date", Rules.written("[0-9]{4}-[0-9]{2}-[0-9]{2}")));
    rules.put(
        "timepicker",
        asking()
            .may("initial_time", Rules.written("([01][0-9]|2[0-3]):[0-5][0-9]"))
            .may("timezone", Rules.string(1, 255)));
    rules.put(
        "datetimepicker",
        acting()
            .may("initial_date_time", Rules.number(0, Integer.MAX_VALUE))
            .may("confirm", Texts.CONFIRM)
            .may("focus_on_load", Rules.bool()));
  }

  private static void inputs(Map<String, Rule> rules) {
    rules.put(
        "plain_text_input",
        typed()
            .may("initial_value", Rules.string(0, 3_000))
            .may("multiline", Rules.bool())
            .may("min_length", Rules.number(0, 3_000))
            .may("max_length", Rules.number(1, 3_000))
            .and(ElementRules::withinItsOwnLimit));
    rules.put(
        "file_input",
        acting()
            .may("filetypes", Rules.list(1, 100, Rules.string(1, 255)))
            .may("max_files", Rules.number(1, 10)));
    rules.put("email_text_input", typed().may("initial_value", Rules.string(0, 3_000)));
    rules.put("url_text_input", typed().may("initial_value", Rules.string(0, 3_000)));
    rules.put(
        "number_input",
        typed()
            .needs("is_decimal_allowed", Rules.bool())
            .may("initial_value", Rules.string(0, 255))
            .may("min_value", Rules.string(0, 255))
            .may("max_value", Rules.string(0, 255)));
  }

  private static ObjectRule typed() {
    return field().may("dispatch_action_config", Rules.anything());
  }

  private static void withinItsOwnLimit(JsonNode node, String at, List<String> problems) {
    int most = node.path("max_length").asInt(3_000);
    if (node.path("initial_value").asString("").length() > most) {
      Rule.complain(problems, "must be less than " + (most + 1) + " characters", at);
    }
  }

  private static void feedback(Map<String, Rule> rules) {
    Rule thumb =
        ObjectRule.untyped()
            .needs("text", Texts.plain(75))
            .needs("value", Rules.string(1, 2_000))
            .may("accessibility_label", Rules.string(1, 75));
    rules.put(
        "feedback_buttons",
        acting().needs("positive_button", thumb).needs("negative_button", thumb));
    rules.put(
        "icon_button",
        acting()
            .needs("icon", Rules.among("trash"))
            .needs("text", Texts.plain(75))
            .may("value", Rules.string(1, 2_000))
            .may("visible_to_user_ids", Rules.anything())
            .may("accessibility_label", Rules.string(1, 75))
            .may("confirm", Texts.CONFIRM));
  }
}
