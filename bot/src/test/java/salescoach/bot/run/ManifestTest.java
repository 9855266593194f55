package salescoach.bot.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.curate.TeamPlaybook;
import salescoach.bot.health.Metrics;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.slack.Manifest;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;
import salescoach.bot.surface.Registry;
import salescoach.bot.surface.Surfaces;
import salescoach.guideline.Critic;
import salescoach.guideline.Team;
import salescoach.playbook.Playbook;
import salescoach.routing.Router;

/** What Slack was told of the app is what the program does, and nothing else. */
class ManifestTest {

  private static final String ANY_HISTORY = "channels:history groups:history im:history";

  /** What Slack's reference asks for each call; an empty string is no scope at all. */
  private static final Map<String, String> SCOPES =
      Map.ofEntries(
          Map.entry("auth.test", ""),
          Map.entry("chat.postMessage", "chat:write"),
          Map.entry("chat.update", "chat:write"),
          Map.entry("chat.postEphemeral", "chat:write"),
          Map.entry("chat.delete", "chat:write"),
          Map.entry("conversations.open", "im:write"),
          Map.entry("conversations.history", ANY_HISTORY),
          Map.entry("conversations.replies", "im:history"),
          Map.entry("files.completeUploadExternal", "files:write"),
          Map.entry("files.getUploadURLExternal", "files:write"),
          Map.entry("files.info", "files:read"),
          Map.entry("users.info", "users:read"),
          Map.entry("users.list", "users:read"),
          Map.entry("views.open", ""),
          Map.entry("views.push", ""),
          Map.entry("views.publish", ""));

  /** What it asks for each event. */
  private static final Map<String, String> EVENT_SCOPES =
      Map.of("app_home_opened", "", "app_mention", "app_mentions:read", "message.im", "im:history");

  private static final String COMMANDS = "commands";
  private static final Pattern METHOD = Pattern.compile("\"([a-z]+\\.[a-z][A-Za-z.]+)\"");
  private static final Pattern EVENT = Pattern.compile("\\b([A-Z]\\w+Event)\\.class");
  private static final Pattern SCOPE_ROW = Pattern.compile("(?m)^\\| `([a-z_:]+)` \\|");
  private static final Path SOURCES = Path.of("src/main/java/salescoach/bot");

  private final Manifest manifest = Manifest.packaged();
  private final Database database = Database.at(TestPostgres.fresh());
  private final Metrics metrics = new Metrics();
  private final Slack slack = SlackHttp.client("http://127.0.0.1:9/api/");

  @AfterEach
  void close() throws Exception {
    slack.close();
    metrics.close();
    database.close();
  }

  private Registry registry() {
    SlackApi api = new SlackApi(slack, "none", Clock.systemUTC(), metrics);
    TeamPlaybook playbook = new TeamPlaybook(database, "T1", Playbook::standard);
    return new Offers(database, new Outbox(database), playbook, api, Clock.systemUTC(), metrics)
        .registry(Critic.of(Team.STANDARD), Router.standard());
  }

  @Test
  void there_is_one_command_and_its_hint_names_every_subcommand() {
    assertThat(manifest.commands())
        .extracting(Manifest.Command::name)
        .containsExactly(Surfaces.COMMAND);
    String hint = manifest.commands().get(0).usage();
    List<String> named = List.of(hint.substring(1, hint.length() - 1).split(" \\| ", -1));
    assertThat(registry().subcommands())
        .extracting(Registry.Subcommand::name)
        .containsExactlyElementsOf(named);
  }

  @Test
  void each_shortcut_has_its_handler() {
    assertThat(manifest.shortcuts())
        .isNotEmpty()
        .extracting(Manifest.Shortcut::callbackId)
        .containsExactlyInAnyOrderElementsOf(registry().idsOf("shortcut"));
  }

  @Test
  void the_events_are_those_that_are_served() throws Exception {
    String surfaces = Files.readString(SOURCES.resolve("surface/Surfaces.java"));
    Set<String> served = new TreeSet<>();
    for (String type : found(EVENT, surfaces)) {
      Class<?> event = Class.forName("com.slack.api.model.event." + type);
      String name = String.valueOf(event.getField("TYPE_NAME").get(null));
      // Of messages, whatever their kind, only those of direct conversations are wanted.
      served.add(name.equals("message") ? "message.im" : name);
    }
    assertThat(surfaces).contains("said.isToTheCoach()");
    assertThat(served).isNotEmpty().containsExactlyInAnyOrderElementsOf(manifest.events());
  }

  @Test
  void the_scopes_are_those_that_calls_events_and_the_command_need() throws IOException {
    Set<String> methods = methodsCalled();
    assertThat(methods).contains("chat.postMessage").isEqualTo(SCOPES.keySet());
    assertThat(manifest.events()).hasSameElementsAs(EVENT_SCOPES.keySet());
    Set<String> needed =
        Stream.of(
                methods.stream().map(SCOPES::get),
                manifest.events().stream().map(EVENT_SCOPES::get),
                Stream.of(COMMANDS))
            .flatMap(scopes -> scopes)
            .flatMap(scopes -> Stream.of(scopes.split(" ", -1)))
            .filter(scope -> !scope.isEmpty())
            .collect(Collectors.toSet());
    assertThat(manifest.scopes()).containsExactlyInAnyOrderElementsOf(needed);
  }

  @Test
  void each_scope_has_its_reason_in_the_docs() throws IOException {
    String page = Files.readString(Path.of("../docs/slack.md"));
    assertThat(found(SCOPE_ROW, page)).containsExactlyElementsOf(manifest.scopes());
  }

  private static Set<String> methodsCalled() throws IOException {
    Set<String> methods = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve("slack"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        methods.addAll(found(METHOD, Files.readString(file)));
      }
    }
    methods.removeAll(Set.of("manifest.yml", "slack.com"));
    return methods;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .distinct()
        .toList();
  }
}
