package salescoach.bot.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The limits of Slack's reference, in numbers of their own, over blocks as they are sent. */
final class SlackRules {

  private static final Map<String, Integer> TEXTS =
      Map.of("header", 150, "section", 3_000, "button", 75, "input", 2_000);

  private final List<String> broken = new ArrayList<>();
  private int allText;

  private SlackRules() {}

  /** What is wrong with a message's blocks, one line each. */
  static List<String> broken(JsonElement blocks) {
    SlackRules rules = new SlackRules();
    rules.blocks(blocks.getAsJsonArray(), 50);
    rules.atMost("all of the message's text", rules.allText, 11_000);
    return rules.broken;
  }

  /** What is wrong with a modal, one line each. */
  static List<String> brokenView(JsonObject view) {
    SlackRules rules = new SlackRules();
    for (String part : List.of("title", "submit", "close")) {
      if (view.has(part)) {
        rules.text(part, view.getAsJsonObject(part), 24);
      }
    }
    if (view.has("private_metadata")) {
      rules.atMost("private_metadata", view.get("private_metadata").getAsString().length(), 3_000);
    }
    rules.blocks(view.getAsJsonArray("blocks"), 100);
    boolean input =
        view.getAsJsonArray("blocks").asList().stream()
            .anyMatch(block -> type(block.getAsJsonObject()).equals("input"));
    if (input && !view.has("submit")) {
      rules.broken.add("a modal with inputs has no submit");
    }
    return rules.broken;
  }

  private void blocks(JsonArray blocks, int most) {
    atMost("blocks", blocks.size(), most);
    Set<String> ids = new HashSet<>();
    for (JsonElement element : blocks) {
      JsonObject block = element.getAsJsonObject();
      if (block.has("block_id") && !ids.add(block.get("block_id").getAsString())) {
        broken.add("the same block_id twice");
      }
      walk(type(block), block);
      switch (type(block)) {
        case "actions" -> atMost("actions", block.getAsJsonArray("elements").size(), 25);
        case "context" -> atMost("context", block.getAsJsonArray("elements").size(), 10);
        case "context_actions" ->
            atMost("context_actions", block.getAsJsonArray("elements").size(), 5);
        case "image" -> image(block);
        case "section", "header", "input", "divider" -> {}
        default -> broken.add("an unknown block: " + block);
      }
    }
  }

  private void walk(String type, JsonObject object) {
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      JsonElement value = entry.getValue();
      if (value.isJsonObject()) {
        JsonObject inner = value.getAsJsonObject();
        if (isText(inner)) {
          text(type + "." + entry.getKey(), inner, TEXTS.getOrDefault(type, 3_000));
        } else {
          walk(inner.has("type") ? type(inner) : entry.getKey(), inner);
        }
      } else if (value.isJsonArray()) {
        value.getAsJsonArray().forEach(inner -> walkElement(entry.getKey(), inner));
      } else if (value.getAsJsonPrimitive().isString()) {
        string(type, entry.getKey(), value.getAsString());
      }
    }
    if (type.equals("confirm")) {
      text("confirm.title", object.getAsJsonObject("title"), 100);
      text("confirm.text", object.getAsJsonObject("text"), 300);
      text("confirm.confirm", object.getAsJsonObject("confirm"), 30);
    }
  }

  private void walkElement(String list, JsonElement element) {
    if (element.isJsonPrimitive()) {
      // The ids of people who are chosen already.
      return;
    }
    JsonObject inner = element.getAsJsonObject();
    if (list.equals("options")) {
      text("option", inner.getAsJsonObject("text"), 75);
      atMost("an option's value", inner.get("value").getAsString().length(), 150);
    }
    if (isText(inner)) {
      text(list, inner, 3_000);
    } else {
      walk(inner.has("type") ? type(inner) : list, inner);
    }
  }

  private void string(String type, String key, String value) {
    switch (key) {
      case "action_id", "block_id" -> atMost(key, value.length(), 255);
      case "value" -> atMost(type + ".value", value.length(), 2_000);
      case "initial_value" -> atMost(key, value.length(), 3_000);
      default -> {}
    }
    if (!key.equals("type")) {
      allText += value.length();
    }
  }

  private void text(String where, JsonObject text, int most) {
    String words = text.get("text").getAsString();
    allText += words.length();
    atMost(where, words.length(), most);
    if (words.isEmpty()) {
      broken.add(where + " is empty");
    }
    if (words.codePoints().anyMatch(c -> c <= 0xFFFF && Character.isSurrogate((char) c))) {
      broken.add(where + " has half a surrogate pair: " + words);
    }
    if (type(text).equals("mrkdwn")) {
      mrkdwn(where, text, words);
    }
  }

  private void image(JsonObject image) {
    atMost("alt_text", image.get("alt_text").getAsString().length(), 2_000);
    if (image.has("slack_file") == image.has("image_url")) {
      broken.add("an image needs a file or an address, and not both");
    }
  }

  private void mrkdwn(String where, JsonObject text, String words) {
    String bare = words.replaceAll("(?m)^> ?", "").replaceAll("&(amp|lt|gt);", "");
    if (bare.contains("<") || bare.contains("&") || bare.contains(">")) {
      broken.add(where + " has a live character: " + words);
    }
    if (!text.has("verbatim") || !text.get("verbatim").getAsBoolean()) {
      broken.add(where + " is not verbatim");
    }
  }

  private void atMost(String what, int length, int most) {
    if (length > most) {
      broken.add(what + ": " + length + " is more than " + most);
    }
  }

  private static boolean isText(JsonObject object) {
    return object.has("type")
        && (type(object).equals("mrkdwn") || type(object).equals("plain_text"));
  }

  private static String type(JsonObject object) {
    return object.get("type").getAsString();
  }
}
