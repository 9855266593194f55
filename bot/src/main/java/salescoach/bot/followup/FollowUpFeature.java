package salescoach.bot.followup;

import java.time.Clock;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;

/** What reps do with their prospects: {@code add}, {@code log}, {@code due} and the others. */
public final class FollowUpFeature implements Feature {

  private final AddCommand add;
  private final LogCommand log;
  private final DueCommand due;
  private final PageCommand page;
  private final StopCommands stop;
  private final ReassignCommand reassign;
  private final StepButtons steps;
  private final StepForms forms;
  private final TakingBack takingBack;

  public FollowUpFeature(
      Database database,
      SlackApi slack,
      Deeds deeds,
      Drafting drafting,
      HomeRedraw home,
      Outbox outbox,
      Clock clock) {
    Desk desk = Desk.of(database, deeds, clock);
    Beginning beginning = new Beginning(database, slack);
    this.add = new AddCommand(desk, beginning);
    this.log = new LogCommand(desk);
    this.due = new DueCommand(desk);
    this.page = new PageCommand(desk);
    this.stop = new StopCommands(desk);
    this.reassign = new ReassignCommand(desk, beginning, outbox);
    this.steps = new StepButtons(desk, due, home, drafting);
    this.forms = new StepForms(desk, home);
    this.takingBack = new TakingBack(desk);
  }

  @Override
  public void offer(Registry registry) {
    add.offer(registry);
    log.offer(registry);
    due.offer(registry);
    page.offer(registry);
    stop.offer(registry);
    reassign.offer(registry);
    steps.offer(registry);
    forms.offer(registry);
    takingBack.offer(registry);
  }
}
