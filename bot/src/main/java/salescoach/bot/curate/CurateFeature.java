package salescoach.bot.curate;

import java.time.Clock;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;

/**
 * Keeping the playbook alive: the list of it, entries written, edited and retired, questions
 * answered by new entries, and the notice where nobody looked at one for long.
 *
 * <p>A change is committed before it is told, so that whoever reads that it is saved can rely on
 * it; its key makes a second try find the first.
 */
public final class CurateFeature implements Feature {

  private final PlaybookCommand command;
  private final EntryForms forms;
  private final EntryButtons buttons;

  public CurateFeature(Database database, TeamPlaybook playbook, Clock clock) {
    Desk desk = new Desk(new EntryStore(database), playbook, clock);
    Curators curators = new Curators(new MemberStore(database));
    OpenQuestions questions = new OpenQuestions(database);
    Askers askers = new Askers(database, questions, desk, clock);
    ReviewNotices notices = new ReviewNotices(database, playbook, clock);
    this.command = new PlaybookCommand(database, desk, curators, questions, clock);
    this.forms = new EntryForms(database, desk, curators, command, askers, clock);
    this.buttons = new EntryButtons(database, desk, curators, forms, notices, clock);
  }

  @Override
  public void offer(Registry registry) {
    command.offer(registry);
    forms.offer(registry);
    buttons.offer(registry);
  }
}
