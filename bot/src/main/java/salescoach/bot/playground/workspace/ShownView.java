package salescoach.bot.playground.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A modal or a Home tab as one member has it before them.
 *
 * @param previousId the modal underneath, null for the lowest
 * @param content the view as the app gave it, with ids filled in
 * @param values what stands in its fields
 * @param errors block id to complaint
 * @param notice what is wrong with the view as a whole
 */
public record ShownView(
    String id,
    String rootId,
    @Nullable String previousId,
    String hash,
    String owner,
    ObjectNode content,
    ObjectNode values,
    Map<String, String> errors,
    @Nullable String notice) {

  public ShownView {
    errors = Map.copyOf(errors);
  }

  public String callbackId() {
    return content.path("callback_id").asString("");
  }

  public String privateMetadata() {
    return content.path("private_metadata").asString("");
  }

  public String title() {
    return content.path("title").path("text").asString("");
  }

  public JsonNode blocks() {
    return content.path("blocks");
  }

  public boolean isHome() {
    return "home".equals(content.path("type").asString(""));
  }

  ShownView withContent(ObjectNode newContent) {
    return new ShownView(
        id,
        rootId,
        previousId,
        Ids.random(10),
        owner,
        newContent,
        ViewState.of(newContent.path("blocks"), values),
        Map.of(),
        null);
  }

  ShownView withValues(ObjectNode newValues) {
    return new ShownView(id, rootId, previousId, hash, owner, content, newValues, errors, notice);
  }

  ShownView withTrouble(Map<String, String> newErrors, @Nullable String newNotice) {
    return new ShownView(
        id, rootId, previousId, hash, owner, content, values, newErrors, newNotice);
  }

  /** The view as Slack sends it to an app. */
  public ObjectNode payload(SampleTeam team) {
    ObjectNode view = content.deepCopy();
    view.put("id", id);
    view.put("team_id", team.id());
    view.put("app_id", team.appId());
    view.put("bot_id", team.botId());
    view.put("app_installed_team_id", team.id());
    view.put("root_view_id", rootId);
    view.put("previous_view_id", previousId);
    view.put("hash", hash);
    view.put("private_metadata", privateMetadata());
    view.put("callback_id", callbackId());
    view.putObject("state").set("values", values);
    return view;
  }
}
