package salescoach.bot.playground.workspace;

import java.util.List;

/**
 * What the app's manifest tells Slack: what it may do, what it hears of, and what people can start.
 *
 * @param scopes the bot's scopes; with none given nothing is refused for want of one
 * @param events the bot events the app hears of
 */
public record AppListing(
    List<String> scopes, List<String> events, List<Command> commands, List<Shortcut> shortcuts) {

  /** A slash command, with its first slash. */
  public record Command(
      String command, String description, String usageHint, List<Subcommand> subcommands) {
    public Command {
      subcommands = List.copyOf(subcommands);
    }
  }

  /** The first word after a command, for the page's completion. */
  public record Subcommand(String name, String hint) {}

  /** A shortcut; {@code type} is {@code global} or {@code message}. */
  public record Shortcut(String callbackId, String name, String type) {}

  public AppListing {
    scopes = List.copyOf(scopes);
    events = List.copyOf(events);
    commands = List.copyOf(commands);
    shortcuts = List.copyOf(shortcuts);
  }

  /** An app with no scopes to hold it to, that hears of DMs, mentions and its Home tab. */
  public static AppListing bare() {
    return new AppListing(
        List.of(), List.of("message.im", "app_mention", "app_home_opened"), List.of(), List.of());
  }

  public boolean hears(String event) {
    return events.contains(event);
  }
}
