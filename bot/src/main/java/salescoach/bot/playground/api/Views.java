package salescoach.bot.playground.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.check.ViewCheck;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Recorder;
import salescoach.bot.playground.workspace.Refusal;
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
  public static ObjectNode accepted(@Nullable JsonNode view, String type, Recorder recorder) {
    if (!(view instanceof ObjectNode object) || !type.equals(view.path("type").asString(""))) {
      throw new Refusal("invalid_arguments", List.of("[ERROR] must be a " + type + " view"));
    }
    if (object.toString().length() > LARGEST) {
      throw new Refusal("view_too_large");
    }
    List<String> problems = ViewCheck.problems(object);
    if (!problems.isEmpty()) {
      throw new Refusal("invalid_arguments", problems);
    }
    recorder.record(type, object);
    ObjectNode content = object.deepCopy();
    content.set("blocks", Elements.withIds(object.get("blocks")));
    return content;
  }
}
