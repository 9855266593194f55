package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Messages and views as they were accepted by a person, in files that people can read and that
 * ci/slack-types holds against Slack's types.
 *
 * <p>Where one was changed on purpose, write the files anew with {@code -Dgolden.write=true} and
 * read the difference before it is committed.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/salescoach/golden/slack");
  private static final Gson GSON =
      GsonFactory.createSnakeCase().newBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Golden() {}

  /**
   * Holds a message against the file of that name.
   *
   * @param mentioned the members and channels that it names, on purpose: no other mention is let
   *     through
   */
  public static void assertSame(String name, SlackMessage message, String... mentioned) {
    assertThat(SlackRules.broken(without(mentioned, GSON.toJsonTree(message.blocks())))).isEmpty();
    JsonObject json = new JsonObject();
    json.addProperty("kind", "message");
    json.addProperty("text", message.text());
    json.add("blocks", GSON.toJsonTree(message.blocks()));
    assertSame(name, json);
  }

  /** Holds a modal or a Home tab against the file of that name, likewise. */
  public static void assertSame(String name, View view, String... mentioned) {
    JsonElement tree = without(mentioned, GSON.toJsonTree(view));
    assertThat(SlackRules.brokenView(tree.getAsJsonObject())).isEmpty();
    JsonObject json = new JsonObject();
    json.addProperty("kind", view.getType());
    json.add("view", GSON.toJsonTree(view));
    assertSame(name, json);
  }

  /** Holds a message against Slack's limits. */
  public static void assertFits(SlackMessage message) {
    assertThat(SlackRules.broken(GSON.toJsonTree(message.blocks()))).isEmpty();
  }

  /** Holds a modal or a Home tab against Slack's limits. */
  public static void assertFits(View view) {
    assertThat(SlackRules.brokenView(GSON.toJsonTree(view).getAsJsonObject())).isEmpty();
  }

  private static JsonElement without(String[] mentioned, JsonElement tree) {
    String json = GSON.toJson(tree);
    for (String member : mentioned) {
      json = json.replace("<@" + member + ">", "@" + member);
      json = json.replace("<#" + member + ">", "#" + member);
    }
    return JsonParser.parseString(json);
  }

  private static void assertSame(String name, JsonElement json) {
    Path file = FOLDER.resolve(name + ".json");
    String said = GSON.toJson(json) + "\n";
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, said);
      }
      assertThat(said).isEqualTo(Files.readString(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
