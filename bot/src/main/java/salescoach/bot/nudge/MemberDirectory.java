package salescoach.bot.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.nudge.DirectoryStore.Known;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackMember;
import salescoach.bot.storage.Database;
import salescoach.cadence.Mornings;

/** Keeps up with where the members live, how they are called, and whether they are still there. */
final class MemberDirectory {

  private final Database database;
  private final SlackApi slack;
  private final Troubles troubles;
  private final FollowUpStore members;
  private final WorkspaceStore workspaces;
  private final DirectoryStore store = new DirectoryStore();

  MemberDirectory(Database database, SlackApi slack, Troubles troubles) {
    this.database = database;
    this.slack = slack;
    this.troubles = troubles;
    this.members = new FollowUpStore(database);
    this.workspaces = new WorkspaceStore(database);
  }

  /** Asks Slack for everybody, and keeps what changed of those whom the coach knows. */
  void refresh(String workspace, Instant now) {
    Map<String, SlackMember> listed =
        slack.members().stream()
            .collect(Collectors.toMap(SlackMember::id, Function.identity(), (one, same) -> one));
    database.useTransaction(transaction -> keep(transaction, workspace, listed, now));
  }

  private void keep(
      Handle transaction, String workspace, Map<String, SlackMember> listed, Instant now) {
    TeamFollowUp team = workspaces.followUp(transaction, workspace);
    LocalDate today = now.atZone(team.zone()).toLocalDate();
    List<Known> changed = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Known known : store.lock(transaction, workspace)) {
      SlackMember seen = listed.get(known.member());
      if (seen == null) {
        continue;
      }
      if (seen.deactivated() && !known.deactivated()) {
        left.add(known.member());
      } else {
        Known fresh = fresh(known, seen, team, now);
        if (!fresh.equals(known)) {
          changed.add(fresh);
        }
      }
    }
    if (!changed.isEmpty()) {
      store.save(transaction, workspace, changed);
    }
    left.forEach(member -> troubles.left(transaction, workspace, member, today));
  }

  private static Known fresh(Known known, SlackMember seen, TeamFollowUp team, Instant now) {
    if (seen.deactivated()) {
      return known;
    }
    String zone = seen.timeZone().isEmpty() ? known.zone() : seen.timeZone();
    boolean moved = !zone.equals(known.zone()) || known.deactivated();
    Optional<Instant> next =
        moved && (known.next().isPresent() || known.deactivated())
            ? Optional.of(morning(known, zone, team, now))
            : known.next();
    return new Known(known.member(), seen.name(), zone, known.at(), false, next);
  }

  /**
   * A morning of this day that was planned in the other zone is not planned again, and one that was
   * not, and whose time is over here, comes now. Where no zone was known, the mornings only begin.
   */
  private static Instant morning(Known known, String zone, TeamFollowUp team, Instant now) {
    Mornings there = mornings(known, known.zone(), team);
    Mornings here = mornings(known, zone, team);
    return known
        .next()
        .filter(it -> !known.zone().isEmpty())
        .map(it -> here.inPlaceOf(there, it, now))
        .orElseGet(() -> here.after(now));
  }

  private static Mornings mornings(Known known, String zone, TeamFollowUp team) {
    return new Mornings(known.at(), FollowUpStore.zone(zone).orElse(team.zone()));
  }

  /**
   * Lets the mornings begin of whoever has prospects and none yet, from an import for instance; and
   * of the managers, whose weeks are told.
   */
  void enrol(String workspace, Instant now) {
    List<String> fresh = database.read(handle -> store.unplanned(handle, workspace));
    if (fresh.isEmpty()) {
      return;
    }
    TeamFollowUp team = workspaces.followUp(workspace);
    database.useTransaction(
        transaction ->
            fresh.forEach(
                member ->
                    store.begin(
                        transaction,
                        workspace,
                        member,
                        Morning.next(members.of(transaction, workspace, member), team, now))));
    refresh(workspace, now);
  }
}
