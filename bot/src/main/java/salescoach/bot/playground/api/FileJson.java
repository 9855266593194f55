package salescoach.bot.playground.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.playground.workspace.StoredFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file as the Web API and the state of a modal show it. */
public final class FileJson {
  private final SampleTeam team;
  private final IntSupplier port;

  public FileJson(SampleTeam team, IntSupplier port) {
    this.team = team;
    this.port = port;
  }

  /** What Slack finds out by looking at a file is empty until it has. */
  public ObjectNode of(StoredFile file) {
    boolean seen = file.isProcessed();
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("id", file.id());
    node.put("created", file.created().getEpochSecond());
    node.put("timestamp", file.created().getEpochSecond());
    node.put("name", file.name());
    node.put("title", file.title());
    node.put("mimetype", seen ? file.mimeType() : "");
    node.put("filetype", seen ? file.fileType() : "");
    node.put("user", file.owner());
    node.put("user_team", team.id());
    node.put("size", file.length());
    node.put("mode", "hosted");
    node.put("is_external", false);
    node.put("is_public", false);
    node.put("file_access", "visible");
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    String place = FileTransfers.PRIVATE + team.id() + "-" + file.id() + "/";
    node.put("url_private", address(place + name));
    node.put("url_private_download", address(place + "download/" + name));
    node.put(
        "permalink",
        "https://%s.slack.com/files/%s/%s/%s"
            .formatted(team.domain(), file.owner(), file.id(), name));
    return node;
  }

  String address(String path) {
    return "http://127.0.0.1:" + port.getAsInt() + path;
  }
}
