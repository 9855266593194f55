package salescoach.bot.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import salescoach.KnowledgeException;
import salescoach.bot.run.Settings;
import salescoach.bot.run.SettingsException;
import salescoach.guideline.TeamFile;

/** Looks at everything in turn; each finding is told as soon as it is made. */
public final class Doctor {

  private final Map<String, String> environment;
  private final Clock clock;
  private final Set<String> scopes;

  /**
   * @param environment the variables that the coach would start with
   * @param scopes what the app's manifest asks for
   */
  public Doctor(Map<String, String> environment, Clock clock, Set<String> scopes) {
    this.environment = environment;
    this.clock = clock;
    this.scopes = scopes;
  }

  /** Looks at everything; where the settings are wrong, at no more than the machine. */
  public void examine(Consumer<Check> tell) {
    MachineChecks.all().forEach(tell);
    Settings settings;
    try {
      settings = Settings.of(environment);
    } catch (SettingsException wrong) {
      wrong.mistakes().forEach(line -> tell.accept(Check.wrongSetting("settings", line)));
      tell.accept(
          Check.warning(
              "the rest", "was not looked at: mend the settings first, and ask me again."));
      return;
    }
    tell.accept(
        Check.ok("settings", "all can be read; docs/configuration.md says what each does."));
    teamFile(settings, tell);
    tell.accept(HomeCheck.of(settings));
    DatabaseChecks.of(settings).forEach(tell);
    if (settings.slack().isPresent()) {
      new SlackChecks(settings.slackUrl(), settings.slack().get(), clock, scopes).run(tell);
    } else {
      tell.accept(
          Check.ok(
              "Slack",
              "no SLACK_ variable is set, so the playground would start. For your workspace, set"
                  + " SLACK_BOT_TOKEN and SLACK_APP_TOKEN."));
    }
  }

  private static void teamFile(Settings settings, Consumer<Check> tell) {
    if (settings.teamFile().isEmpty()) {
      return;
    }
    Path file = settings.teamFile().get();
    try {
      TeamFile.read(file.toString(), Files.readString(file));
      tell.accept(Check.ok("team file", file + " can be read."));
    } catch (KnowledgeException wrong) {
      tell.accept(Check.wrongSetting("team file", String.valueOf(wrong.getMessage())));
    } catch (IOException failed) {
      tell.accept(
          Check.wrongSetting("team file", file + " is not text in UTF-8. Save it as that."));
    }
  }
}
