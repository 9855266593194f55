package salescoach.bot.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.Roles;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.followup.AgendaReader;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.review.RecentDraftStore;
import salescoach.bot.scripts.ScriptStore;
import salescoach.bot.storage.Database;

/** Reads what a member's Home tab shows, with a fixed number of statements. */
final class HomeReader {

  private final Database database;
  private final AgendaReader agendas;
  private final FollowUpStore settings;
  private final RecentDraftStore drafts;
  private final ScriptStore scripts;
  private final MemberStore members;
  private final WorkspaceStore workspaces;

  HomeReader(Database database) {
    this.database = database;
    this.agendas = new AgendaReader(database);
    this.settings = new FollowUpStore(database);
    this.drafts = new RecentDraftStore(database);
    this.scripts = new ScriptStore(database);
    this.members = new MemberStore(database);
    this.workspaces = new WorkspaceStore(database);
  }

  HomeTab read(String workspace, String member, Instant now) {
    Agenda agenda = agendas.agenda(workspace, member, now);
    LocalDate today = agenda.today();
    Roles roles = members.roles(workspace);
    return new HomeTab(
        agenda,
        prospects(workspace, member),
        settings.of(workspace, member).pausedUntil().filter(until -> until.isAfter(today)),
        drafts.of(workspace, member, HomeView.SCORES),
        scripts.count(workspace, member),
        roles.admins().contains(member)
            ? Optional.of(new HomeTab.TeamPart(roles, workspaces.followUp(workspace)))
            : Optional.empty(),
        now);
  }

  private int prospects(String workspace, String member) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT count(*) FROM prospect
                    WHERE workspace_id = :workspace AND member_id = :member
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .mapTo(Integer.class)
                .one());
  }
}
