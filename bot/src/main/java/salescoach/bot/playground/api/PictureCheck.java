package salescoach.bot.playground.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.bot.playground.workspace.Files;
import salescoach.bot.playground.workspace.StoredFile;
import tools.jackson.databind.JsonNode;

/** Whether the files that blocks show are there: pictures that Slack has looked at. */
final class PictureCheck {
  private static final String FIELD = "slack_file";

  private PictureCheck() {}

  /** What is wrong, worded as Slack words it; empty if nothing is. */
  static List<String> problems(JsonNode blocks, String at, Files files) {
    List<String> problems = new ArrayList<>();
    look(blocks, at, files, problems);
    return problems;
  }

  private static void look(JsonNode node, String at, Files files, List<String> problems) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        look(node.get(i), at + "/" + i, files, problems);
      }
    }
    if (node.path(FIELD).isObject() && !isThere(node.get(FIELD), files)) {
      problems.add("[ERROR] invalid slack file [json-pointer:" + at + "/" + FIELD + "]");
    }
    if (node.isObject()) {
      node.forEachEntry((field, value) -> look(value, at + "/" + field, files, problems));
    }
  }

  private static boolean isThere(JsonNode reference, Files files) {
    String id = reference.path("id").asString("");
    Optional<StoredFile> file =
        id.isEmpty() ? byUrl(reference.path("url").asString(""), files) : files.find(id);
    return file.filter(StoredFile::isProcessed).filter(StoredFile::isPicture).isPresent();
  }

  /** The file's id stands in each of its addresses, between signs that are no letters. */
  private static Optional<StoredFile> byUrl(String url, Files files) {
    for (String word : url.split("[/-]", -1)) {
      Optional<StoredFile> file = files.find(word);
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }
}
