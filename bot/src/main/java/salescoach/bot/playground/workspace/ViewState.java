package salescoach.bot.playground.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the fields of a view or message: block id to action id to value. */
public final class ViewState {
  // Element type to the names of its value and of what it starts with.
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("file_input", new Field("files", "initial_files")),
          Map.entry("plain_text_input", new Field("value", "initial_value")),
          Map.entry("email_text_input", new Field("value", "initial_value")),
          Map.entry("url_text_input", new Field("value", "initial_value")),
          Map.entry("number_input", new Field("value", "initial_value")),
          Map.entry("static_select", new Field("selected_option", "initial_option")),
          Map.entry("external_select", new Field("selected_option", "initial_option")),
          Map.entry("radio_buttons", new Field("selected_option", "initial_option")),
          Map.entry("checkboxes", new Field("selected_options", "initial_options")),
          Map.entry("multi_static_select", new Field("selected_options", "initial_options")),
          Map.entry("multi_external_select", new Field("selected_options", "initial_options")),
          Map.entry("users_select", new Field("selected_user", "initial_user")),
          Map.entry("multi_users_select", new Field("selected_users", "initial_users")),
          Map.entry("channels_select", new Field("selected_channel", "initial_channel")),
          Map.entry(
              "conversations_select", new Field("selected_conversation", "initial_conversation")),
          Map.entry(
              "multi_conversations_select",
              new Field("selected_conversations", "initial_conversations")),
          Map.entry("multi_channels_select", new Field("selected_channels", "initial_channels")),
          Map.entry("datepicker", new Field("selected_date", "initial_date")),
          Map.entry("timepicker", new Field("selected_time", "initial_time")),
          Map.entry("datetimepicker", new Field("selected_date_time", "initial_date_time")));

  private record Field(String value, String initial) {}

  private ViewState() {}

  /** The name under which an element's type keeps its value; null where it keeps none. */
  public static @Nullable String valueField(String type) {
    Field field = FIELDS.get(type);
    return field == null ? null : field.value();
  }

  /** Every field's value, taken from {@code known} where the field is still there. */
  public static ObjectNode of(@Nullable JsonNode blocks, JsonNode known) {
    ObjectNode values = JsonMapper.shared().createObjectNode();
    for (Elements.Placed placed : Elements.in(blocks)) {
      Field field = FIELDS.get(placed.type());
      if (field != null) {
        ObjectNode value = value(placed, field, known);
        values.withObjectProperty(placed.blockId()).set(placed.actionId(), value);
      }
    }
    return values;
  }

  private static ObjectNode value(Elements.Placed placed, Field field, JsonNode known) {
    JsonNode kept = known.path(placed.blockId()).path(placed.actionId());
    ObjectNode value = JsonMapper.shared().createObjectNode();
    value.put("type", placed.type());
    if (kept.isObject() && kept.has(field.value())) {
      value.set(field.value(), kept.get(field.value()));
    } else if (placed.element().has(field.initial())) {
      value.set(field.value(), placed.element().get(field.initial()));
    } else if (field.value().endsWith("s")) {
      value.putArray(field.value());
    } else {
      value.putNull(field.value());
    }
    return value;
  }

  /** {@code base} with what {@code more} says put over it. */
  public static ObjectNode over(ObjectNode base, JsonNode more) {
    ObjectNode both = base.deepCopy();
    more.forEachEntry(
        (block, actions) ->
            actions.forEachEntry(
                (action, value) -> both.withObjectProperty(block).set(action, value)));
    return both;
  }

  /** What Slack's own client says before it sends a form: block id to complaint. */
  public static Map<String, String> complaints(@Nullable JsonNode blocks, JsonNode values) {
    Map<String, String> complaints = new LinkedHashMap<>();
    for (Elements.Placed placed : Elements.in(blocks)) {
      Field field = FIELDS.get(placed.type());
      if (field == null || !placed.isInput()) {
        continue;
      }
      JsonNode value = values.path(placed.blockId()).path(placed.actionId()).path(field.value());
      String complaint = complaint(placed, value);
      if (complaint != null) {
        complaints.put(placed.blockId(), complaint);
      }
    }
    return complaints;
  }

  private static @Nullable String complaint(Elements.Placed placed, JsonNode value) {
    boolean nothing = value.isMissingNode() || value.isNull();
    boolean empty =
        value.isString() ? value.stringValue().isEmpty() : value.isArray() && value.isEmpty();
    if (nothing || empty) {
      boolean optional = placed.block().path("optional").asBoolean(false);
      return optional ? null : "Please complete this required field.";
    }
    if (!value.isString()) {
      return null;
    }
    int length = value.stringValue().length();
    int most = placed.element().path("max_length").asInt(3_000);
    int least = placed.element().path("min_length").asInt(0);
    if (length > most) {
      return "This entry needs to be " + most + " characters or less.";
    }
    return length < least ? "This entry needs to be " + least + " characters or more." : null;
  }
}
