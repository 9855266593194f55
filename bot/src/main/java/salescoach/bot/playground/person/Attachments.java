package salescoach.bot.playground.person;

import java.util.List;
import salescoach.bot.playground.api.FileJson;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.playground.workspace.StoredFile;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Files that a person puts into a modal, and what Slack's own client lets in. */
final class Attachments {
  /** What a file input takes at most, by Slack's reference. */
  private static final int LARGEST = 10_000_000;

  private static final int MOST = 10;

  private final Workspace workspace;
  private final FileJson json;

  Attachments(Workspace workspace, FileJson json) {
    this.workspace = workspace;
    this.json = json;
  }

  ObjectNode keep(
      Member member, ShownView view, Elements.Placed placed, String name, byte[] content) {
    if (!"file_input".equals(placed.type())) {
      throw new Refusal("No file can be put into " + placed.actionId() + ".");
    }
    if (there(view, placed).size() >= placed.element().path("max_files").asInt(MOST)) {
      throw new Refusal("No more files can be put here.");
    }
    if (content.length > LARGEST) {
      throw new Refusal("The file is larger than 10 MB.");
    }
    if (content.length == 0) {
      throw new Refusal("The file is empty.");
    }
    StoredFile file = workspace.files().keep(member.id(), name, content);
    List<JsonNode> types = placed.element().path("filetypes").valueStream().toList();
    if (!types.isEmpty()
        && types.stream().noneMatch(it -> it.asString("").equalsIgnoreCase(file.extension()))) {
      throw new Refusal("Files of this type cannot be put here; choose one of " + types + ".");
    }
    return json.of(file);
  }

  /** The field's state with one file more. */
  ObjectNode added(ShownView view, Elements.Placed placed, ObjectNode file) {
    ObjectNode values = JsonMapper.shared().createObjectNode();
    ObjectNode value = values.putObject(placed.blockId()).putObject(placed.actionId());
    value.put("type", placed.type());
    value.putArray("files").addAll(there(view, placed)).add(file);
    return values;
  }

  private static List<JsonNode> there(ShownView view, Elements.Placed placed) {
    return view.values()
        .path(placed.blockId())
        .path(placed.actionId())
        .path("files")
        .valueStream()
        .toList();
  }
}
