package salescoach.bot.playground.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The interactive elements in a list of blocks, wherever the blocks hold them. */
public final class Elements {

  private Elements() {}

  /** An element and the block it stands in. */
  public record Placed(JsonNode block, JsonNode element) {
    public String blockId() {
      return block.path("block_id").asString("");
    }

    public String actionId() {
      return element.path("action_id").asString("");
    }

    public String type() {
      return element.path("type").asString("");
    }

    public boolean isInput() {
      return "input".equals(block.path("type").asString(""));
    }
  }

  public static List<Placed> in(@Nullable JsonNode blocks) {
    List<Placed> found = new ArrayList<>();
    if (blocks == null) {
      return found;
    }
    for (JsonNode block : blocks) {
      List<JsonNode> candidates = new ArrayList<>();
      candidates.add(block.path("accessory"));
      candidates.add(block.path("element"));
      if (block.path("type").asString("").endsWith("actions")) {
        block.path("elements").forEach(candidates::add);
      }
      candidates.stream()
          .filter(
              element -> element.isObject() && !"image".equals(element.path("type").asString("")))
          .forEach(element -> found.add(new Placed(block, element)));
    }
    return found;
  }

  /** The first element with that action id that has that value, itself or among its options. */
  public static Optional<Placed> offering(
      @Nullable JsonNode blocks, String actionId, String value) {
    return in(blocks).stream()
        .filter(placed -> placed.actionId().equals(actionId))
        .filter(placed -> offers(placed.element(), value))
        .findFirst();
  }

  private static boolean offers(JsonNode element, String value) {
    return value.equals(element.path("value").asString(""))
        || element
            .path("options")
            .valueStream()
            .anyMatch(option -> value.equals(option.path("value").asString("")));
  }

  /** The first element with that action id, and of those with that value if one is given. */
  public static Optional<Placed> find(
      @Nullable JsonNode blocks, String actionId, @Nullable String value) {
    return in(blocks).stream()
        .filter(placed -> placed.actionId().equals(actionId))
        .filter(
            placed -> value == null || value.equals(placed.element().path("value").asString("")))
        .findFirst();
  }

  /** A copy in which every block and every interactive element has an id, as Slack sees to. */
  public static JsonNode withIds(JsonNode blocks) {
    ArrayNode copy = (ArrayNode) blocks.deepCopy();
    for (JsonNode block : copy) {
      nameIt((ObjectNode) block, "block_id");
    }
    for (Placed placed : in(copy)) {
      nameIt((ObjectNode) placed.element(), "action_id");
    }
    return copy;
  }

  private static void nameIt(ObjectNode node, String field) {
    if (node.path(field).asString("").isEmpty()) {
      node.put(field, Ids.random(5));
    }
  }
}
