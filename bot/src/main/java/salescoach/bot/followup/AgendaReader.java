package salescoach.bot.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.Terms;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.Pursuit;
import salescoach.bot.roster.Pursuits;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.storage.Database;

/** Reads what is due. */
public final class AgendaReader {

  private final Database database;
  private final WorkspaceStore workspaces;
  private final FollowUpStore members;
  private final TouchStore touches;

  public AgendaReader(Database database) {
    this.database = database;
    this.workspaces = new WorkspaceStore(database);
    this.members = new FollowUpStore(database);
    this.touches = new TouchStore(database);
  }

  /**
   * What goes for a member: settings, terms and time zone.
   *
   * @param zone the member's own, or the team's where that is not known
   */
  public record Reader(FollowUp settings, Terms terms, ZoneId zone) {}

  /** What goes for a member. */
  public Reader reader(String workspace, String member) {
    FollowUp settings = members.of(workspace, member);
    Terms terms = Terms.of(workspaces.followUp(workspace), settings);
    return new Reader(settings, terms, settings.zone().orElse(terms.zone()));
  }

  /** A member's agenda, read at once, however many prospects there are. */
  public Agenda agenda(String workspace, String member, Instant now) {
    Reader reader = reader(workspace, member);
    return Agenda.of(
        database.inTransaction(transaction -> pursuits(transaction, workspace, member)),
        reader.terms(),
        now,
        reader.zone(),
        reader.settings().days());
  }

  private static List<Pursuit> pursuits(Handle transaction, String workspace, String member) {
    List<Pursuit> pursuits = new ArrayList<>();
    Pursuits.read(transaction, workspace, List.of(member), pursuits::add);
    return pursuits;
  }

  /** The next step with a prospect, on its owner's terms; nothing where nothing is to be done. */
  public Optional<Step> step(String workspace, KnownProspect prospect, Instant now) {
    return step(workspace, prospect, touches.of(workspace, prospect.id()), now);
  }

  /** The same, where the touches are known. */
  public Optional<Step> step(
      String workspace, KnownProspect prospect, List<KeptTouch> kept, Instant now) {
    Reader owner = reader(workspace, prospect.owner());
    Pursuit pursuit = new Pursuit(prospect, kept.stream().map(KeptTouch::touch).toList());
    return Agenda.step(pursuit, owner.terms(), now, owner.zone());
  }

  /** The same, as a transaction sees it that has the prospect locked. */
  Optional<Step> step(
      Handle transaction, String workspace, Reader owner, UUID prospect, Instant now) {
    return Pursuits.one(transaction, workspace, prospect)
        .flatMap(pursuit -> Agenda.step(pursuit, owner.terms(), now, owner.zone()));
  }
}
