package salescoach.bot.run;

import java.time.Clock;
import java.util.List;
import salescoach.bot.admin.AdminFeature;
import salescoach.bot.clients.ClientsFeature;
import salescoach.bot.csv.upload.ExportFeature;
import salescoach.bot.csv.upload.ImportFeature;
import salescoach.bot.curate.CurateFeature;
import salescoach.bot.curate.TeamPlaybook;
import salescoach.bot.followup.Deeds;
import salescoach.bot.followup.FollowUpFeature;
import salescoach.bot.health.Metrics;
import salescoach.bot.home.HomeFeature;
import salescoach.bot.nudge.PlanKeeper;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.playbook.AskFeature;
import salescoach.bot.playbook.vitamin.VitaminFeature;
import salescoach.bot.review.ReviewFeature;
import salescoach.bot.scripts.ScriptsFeature;
import salescoach.bot.settings.SettingsFeature;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Registry;
import salescoach.bot.surface.Surfaces;
import salescoach.guideline.Critic;
import salescoach.routing.Router;

/** Everything that the coach offers, feature by feature. */
final class Offers {

  private final Database database;
  private final Outbox outbox;
  private final TeamPlaybook playbook;
  private final SlackApi slack;
  private final Clock clock;
  private final Metrics metrics;

  Offers(
      Database database,
      Outbox outbox,
      TeamPlaybook playbook,
      SlackApi slack,
      Clock clock,
      Metrics metrics) {
    this.database = database;
    this.outbox = outbox;
    this.playbook = playbook;
    this.slack = slack;
    this.clock = clock;
    this.metrics = metrics;
  }

  /** In the order in which help lists them. */
  Registry registry(Critic critic, Router router) {
    Registry registry = new Registry();
    Deeds deeds = new Deeds(database, List.of(new PlanKeeper(database, outbox)));
    AskFeature ask =
        new AskFeature(database, playbook, clock, outcome -> metrics.asked(outcome.name()));
    new ReviewFeature(
            database,
            critic,
            router,
            ask.questions(),
            slack,
            clock,
            medium -> metrics.reviewed(medium.id()),
            new FiledProspects(database, deeds, slack))
        .offer(registry);
    ask.offer(registry);
    new VitaminFeature().offer(registry);
    new ScriptsFeature(database, clock).offer(registry);
    HomeFeature home = new HomeFeature(database, slack, clock);
    new FollowUpFeature(database, slack, deeds, ReviewFeature::modalFor, home, outbox, clock)
        .offer(registry);
    new CurateFeature(database, playbook, clock).offer(registry);
    new ClientsFeature(database, clock).offer(registry);
    new ImportFeature(database, slack, clock).offer(registry);
    new ExportFeature(database, clock).offer(registry);
    new AdminFeature(database, slack, home, clock).offer(registry);
    new SettingsFeature(database, slack, home, clock).offer(registry);
    home.offer(registry);
    Surfaces.offerHelp(registry);
    return registry;
  }
}
