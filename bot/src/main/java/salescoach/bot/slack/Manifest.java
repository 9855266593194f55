package salescoach.bot.slack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What Slack was told when the app was made: {@code manifest.yml}, as it is packaged with the
 * program.
 *
 * @param scopes what the bot may do
 * @param events what it hears of
 */
public record Manifest(
    List<String> scopes, List<String> events, List<Command> commands, List<Shortcut> shortcuts) {

  /** A slash command. */
  public record Command(String name, String description, String usage) {}

  /**
   * A shortcut.
   *
   * @param type global or message
   */
  public record Shortcut(String callbackId, String name, String type) {}

  public Manifest {
    scopes = List.copyOf(scopes);
    events = List.copyOf(events);
    commands = List.copyOf(commands);
    shortcuts = List.copyOf(shortcuts);
  }

  /** The manifest of this program. */
  public static Manifest packaged() {
    try (InputStream in =
        Objects.requireNonNull(Manifest.class.getResourceAsStream("manifest.yml"))) {
      JsonNode root = new YAMLMapper().readTree(in);
      return new Manifest(
          words(root.at("/oauth_config/scopes/bot")),
          words(root.at("/settings/event_subscriptions/bot_events")),
          each(root.at("/features/slash_commands"))
              .map(
                  it ->
                      new Command(
                          it.path("command").asString(),
                          it.path("description").asString(),
                          it.path("usage_hint").asString()))
              .toList(),
          each(root.at("/features/shortcuts"))
              .map(
                  it ->
                      new Shortcut(
                          it.path("callback_id").asString(),
                          it.path("name").asString(),
                          it.path("type").asString()))
              .toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> words(JsonNode list) {
    return each(list).map(JsonNode::asString).toList();
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
