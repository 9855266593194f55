package salescoach.guideline;

import java.util.ArrayList;
import java.util.List;
import salescoach.draft.Client;
import salescoach.draft.Context;
import salescoach.draft.Prospect;
import tools.jackson.databind.JsonNode;

/** What is known around a page's example, in words: without it, the verdict may be a riddle. */
final class Setting {

  private Setting() {}

  /**
   * The context in a few sentences; empty where nothing in it decides anything.
   *
   * @param stated the fence's own lines, to tell a pace that stands there from the usual one
   */
  static String of(Context context, JsonNode stated) {
    List<String> told = new ArrayList<>();
    if (stated.has("pace_wpm")) {
      told.add("Said at " + context.paceWpm() + " words a minute.");
    }
    if (!context.clients().isEmpty()) {
      Prospect to = context.prospect();
      if (!to.company().isEmpty()) {
        told.add("To " + named(to.company(), to.industry(), to.region()) + ".");
      }
      context.clients().forEach(client -> told.add(client(client)));
    }
    if (context.prospect().askedForNumber()) {
      told.add("They asked for a number.");
    }
    context
        .recent()
        .naming()
        .forEach(
            (client, times) ->
                told.add(
                    "Of the team's last "
                        + context.recent().drafts()
                        + " drafts, "
                        + times
                        + " named "
                        + client
                        + "."));
    int sent = context.history().size();
    if (sent > 0) {
      told.add("They already got " + (sent == 1 ? "a message" : sent + " messages") + " before.");
    }
    return String.join(" ", told);
  }

  private static String client(Client client) {
    return "The team's client "
        + named(client.name(), client.industry(), client.region())
        + (client.mayBeNamed() ? "." : " may not be named.");
  }

  private static String named(String name, String industry, String region) {
    String rest =
        industry.isEmpty() || region.isEmpty() ? industry + region : industry + ", " + region;
    return rest.isEmpty() ? name : name + " (" + rest + ")";
  }
}
