package salescoach.bot.playground.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.check.ViewCheck;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a view in, whether it comes by a method or with an acknowledgement. */
public final class Views {
  // Slack refuses a view of more than 250 KB.
  private static final int LARGEST = 250_000;

  private Views() {}

  /**
   * The view with ids filled in.
   *
   * @param type {@code modal} or {@code home}
   * @throws Refusal if Slack would not show it
   */
  public static ObjectNode accepted(@Nullable JsonNode view, String type, Workspace workspace) {
    if (!(view instanceof ObjectNode object) || !type.equals(view.path("type").asString(""))) {
      throw new Refusal("invalid_arguments", List.of("[ERROR] must be a " + type + " view"));
    }
    if (object.toString().length() > LARGEST) {
      throw new Refusal("view_too_large");
    }
    List<String> problems = new ArrayList<>(ViewCheck.problems(object));
    problems.addAll(
        PictureCheck.problems(object.path("blocks"), "/view/blocks", workspace.files()));
    if (!problems.isEmpty()) {
      throw new Refusal("invalid_arguments", problems);
    }
    workspace.recorder().record(type, object);
    ObjectNode content = object.deepCopy();
    content.set("blocks", Elements.withIds(object.get("blocks")));
    return content;
  }
}
