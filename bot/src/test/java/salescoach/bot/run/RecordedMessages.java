package salescoach.bot.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the coach sent in the tests, for a second look: .ci/run holds it against Slack's own types.
 */
final class RecordedMessages {

  private static final Path FOLDER = Path.of("target", "recorded");

  private RecordedMessages() {}

  static void write(List<ObjectNode> recorded) {
    try {
      Files.createDirectories(FOLDER);
      for (ObjectNode one : recorded) {
        String json = one.toString();
        String name = UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)) + ".json";
        Files.writeString(FOLDER.resolve(name), json);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
