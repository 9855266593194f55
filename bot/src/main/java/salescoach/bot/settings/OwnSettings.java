package salescoach.bot.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.Form;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;
import salescoach.cadence.Mornings;

/** One's own settings: when the morning's message comes, and what is planned in it. */
final class OwnSettings {

  private final Database database;
  private final FollowUpStore members;
  private final WorkspaceStore workspaces;
  private final HomeRedraw home;
  private final Clock clock;

  OwnSettings(Database database, HomeRedraw home, Clock clock) {
    this.database = database;
    this.members = new FollowUpStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.home = home;
    this.clock = clock;
  }

  void offer(Registry registry) {
    registry.promptCommand(
        "settings",
        "settings",
        "sets when your morning's message comes, and by which channels you follow up",
        this::open);
    registry.promptAction(SettingsFeature.OWN, this::open);
    registry.modal(OwnModal.CALLBACK, this::errors, this::save);
  }

  private Kept open(Incoming incoming, Answer answer) {
    FollowUp settings = members.of(incoming.workspace(), incoming.member());
    ZoneId zone = zone(incoming.workspace(), settings);
    answer.open(OwnModal.of(settings, zone, today(zone)));
    return Kept.NOTHING;
  }

  private Kept save(Incoming incoming, Answer answer) {
    String workspace = incoming.workspace();
    FollowUp before = members.of(workspace, incoming.member());
    ZoneId zone = zone(workspace, before);
    if (!(OwnForm.read(incoming.values(), today(zone)) instanceof Form.Filled<OwnForm> form)) {
      // What was checked before it was committed stays right, unless midnight came between.
      return Kept.NOTHING;
    }
    OwnForm chosen = form.value();
    Instant now = clock.instant();
    Mornings mornings = new Mornings(chosen.at(), zone);
    Instant next =
        before
            .next()
            .map(it -> mornings.inPlaceOf(new Mornings(before.at(), zone), it, now))
            .orElseGet(() -> mornings.after(now));
    database.useTransaction(
        transaction -> OwnStore.save(transaction, workspace, incoming.member(), chosen, next, now));
    answer.send(SettingsMessages.own(chosen, zone));
    home.redraw(workspace, incoming.member());
    return Kept.NOTHING;
  }

  private Map<String, String> errors(Incoming incoming) {
    FollowUp settings = members.of(incoming.workspace(), incoming.member());
    LocalDate today = today(zone(incoming.workspace(), settings));
    return OwnForm.read(incoming.values(), today) instanceof Form.Wrong<OwnForm> wrong
        ? wrong.errors()
        : Map.of();
  }

  private ZoneId zone(String workspace, FollowUp settings) {
    return settings.zone().orElseGet(() -> workspaces.followUp(workspace).zone());
  }

  private LocalDate today(ZoneId zone) {
    return clock.instant().atZone(zone).toLocalDate();
  }
}
