package salescoach.bot.playground.api;

import java.util.List;
import java.util.Map;
import salescoach.bot.playground.workspace.Files;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.StoredFile;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.*}: uploading in two steps, and what is known of a file. */
final class FileMethods {
  private static final int ALT_TEXT = 1_000;

  private final Workspace workspace;
  private final Scopes scopes;
  private final FileJson json;

  FileMethods(Workspace workspace, Scopes scopes, FileJson json) {
    this.workspace = workspace;
    this.scopes = scopes;
    this.json = json;
  }

  Map<String, Method> methods() {
    return Map.of(
        "files.getUploadURLExternal", this::begin,
        "files.completeUploadExternal", this::complete,
        "files.info", this::info);
  }

  private void begin(Args args, ObjectNode reply) {
    scopes.need("files:write");
    String name = needed(args, "filename");
    needed(args, "length");
    int length = args.number("length", 0);
    if (length <= 0) {
      throw new Refusal("missing_argument");
    }
    if (length > Files.LARGEST) {
      throw new Refusal("file_upload_size_restricted");
    }
    String alt = args.text("alt_txt");
    if (alt != null && alt.length() > ALT_TEXT) {
      throw new Refusal("alt_txt_too_large");
    }
    Files files = workspace.files();
    StoredFile file = files.expect(workspace.team().bot().id(), name, length);
    reply.put("upload_url", json.address(FileTransfers.UPLOAD + files.ticket(file)));
    reply.put("file_id", file.id());
  }

  /** Only private files are played: one that is shared in a channel would be a message there. */
  private void complete(Args args, ObjectNode reply) {
    scopes.need("files:write");
    if (args.text("channel_id") != null || args.text("channels") != null) {
      throw invalid("the playground shares no files in channels; show it in a block");
    }
    JsonNode given = args.json("files", "invalid_arguments");
    if (given == null || !given.isArray() || given.isEmpty()) {
      throw invalid("missing required field: files");
    }
    ArrayNode files = reply.putArray("files");
    for (JsonNode each : given) {
      StoredFile file =
          workspace.files().complete(each.path("id").asString(""), each.path("title").asString(""));
      files.addObject().put("id", file.id()).put("title", file.title());
    }
  }

  private void info(Args args, ObjectNode reply) {
    scopes.need("files:read");
    StoredFile file =
        workspace
            .files()
            .find(args.need("file", "file_not_found"))
            .filter(StoredFile::isComplete)
            .orElseThrow(() -> new Refusal("file_not_found"));
    reply.set("file", json.of(file));
    reply.putArray("comments");
    reply.putObject("response_metadata").put("next_cursor", "");
  }

  private static String needed(Args args, String name) {
    String text = args.text(name);
    if (text == null) {
      throw invalid("missing required field: " + name);
    }
    return text;
  }

  private static Refusal invalid(String why) {
    return new Refusal("invalid_arguments", List.of("[ERROR] " + why));
  }
}
