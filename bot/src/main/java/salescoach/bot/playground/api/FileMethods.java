package salescoach.bot.playground.api;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Files;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.StoredFile;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.*}: uploading in two steps, sharing, and what is known of a file. */
final class FileMethods {
  private static final int ALT_TEXT = 1_000;
  private static final Pattern PLACE = Pattern.compile("^[CGDZ][A-Z0-9]{8,}$");

  private final Workspace workspace;
  private final Events events;
  private final Scopes scopes;
  private final FileJson json;

  FileMethods(Workspace workspace, Events events, Scopes scopes, FileJson json) {
    this.workspace = workspace;
    this.events = events;
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

  /** A file stays private, or stands in a message of the conversation that it is shared in. */
  private void complete(Args args, ObjectNode reply) {
    scopes.need("files:write");
    Optional<Conversation> place = place(args);
    JsonNode given = args.json("files", "invalid_arguments");
    if (given == null || !given.isArray() || given.isEmpty()) {
      throw invalid("missing required field: files");
    }
    ArrayNode files = reply.putArray("files");
    ArrayNode shared = JsonMapper.shared().createArrayNode();
    for (JsonNode each : given) {
      StoredFile file =
          workspace.files().complete(each.path("id").asString(""), each.path("title").asString(""));
      files.addObject().put("id", file.id()).put("title", file.title());
      shared.add(json.of(file));
    }
    place.ifPresent(
        conversation ->
            events.said(workspace.share(conversation, or(args.text("initial_comment")), shared)));
  }

  private Optional<Conversation> place(Args args) {
    if (args.text("channels") != null || args.text("thread_ts") != null) {
      throw invalid("the playground shares files in one conversation, by its channel_id");
    }
    String channel = args.text("channel_id");
    if (channel == null) {
      return Optional.empty();
    }
    // Unlike a message, a file is not sent to a member's id.
    if (!PLACE.matcher(channel).matches()) {
      throw invalid("input must match regex pattern: " + PLACE + " [json-pointer:/channel_id]");
    }
    Conversation conversation = workspace.conversation(channel);
    if (!conversation.members().contains(workspace.team().bot().id())) {
      throw new Refusal("channel_not_found");
    }
    return Optional.of(conversation);
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

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Refusal invalid(String why) {
    return new Refusal("invalid_arguments", List.of("[ERROR] " + why));
  }
}
