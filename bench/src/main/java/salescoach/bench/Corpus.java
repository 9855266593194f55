package salescoach.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salescoach.draft.ContextReader;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own labelled drafts: what every measure reads, with prospect, clients and history. */
final class Corpus {

  /** Where they lie, seen from the project's top folder. */
  static final String FOLDER = "knowledge/src/test/resources/salescoach/labelled";

  private Corpus() {}

  /**
   * All drafts of the {@code .jsonl} files in a folder, in the order of the files' names.
   *
   * @throws IllegalArgumentException where there are none; the message names the cure
   */
  static List<Draft> read(Path folder) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (Path file : files(folder)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        drafts.add(draft(JsonMapper.shared().readTree(line)));
      }
    }
    if (drafts.isEmpty()) {
      throw new IllegalArgumentException(
          "There are no drafts (*.jsonl) in "
              + folder.toAbsolutePath()
              + ". Run from the project's top folder, or name theirs: -p drafts=FOLDER.");
    }
    return drafts;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static Draft draft(JsonNode node) {
    Medium medium = Medium.of(node.get("kind").asString()).orElseThrow();
    return new Draft(
        node.get("text").asString(), medium, ContextReader.read(node, Optional.empty()));
  }
}
