package salescoach.bot.run;

import java.util.List;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.slack.Manifest;
import salescoach.bot.surface.Registry;

/** What the stand-in for Slack is told of the app, as Slack is told it by the manifest. */
public final class Playground {

  private Playground() {}

  /** The app as the manifest has it, with the subcommands that the program registers. */
  public static AppListing listing(List<Registry.Subcommand> subcommands) {
    Manifest manifest = Manifest.packaged();
    return new AppListing(
        manifest.scopes(),
        manifest.events(),
        manifest.commands().stream()
            .map(
                command ->
                    new AppListing.Command(
                        command.name(),
                        command.description(),
                        command.usage(),
                        subcommands.stream()
                            .map(it -> new AppListing.Subcommand(it.name(), it.does()))
                            .toList()))
            .toList(),
        manifest.shortcuts().stream()
            .map(it -> new AppListing.Shortcut(it.callbackId(), it.name(), it.type()))
            .toList());
  }
}
