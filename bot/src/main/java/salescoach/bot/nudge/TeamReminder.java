package salescoach.bot.nudge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.nudge.TeamStore.Rep;
import salescoach.bot.nudge.message.TeamMessage;
import salescoach.bot.nudge.message.TeamMessage.TeamDay;
import salescoach.bot.outbox.Draw;
import salescoach.bot.outbox.Letter;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.cadence.Mornings;
import salescoach.cadence.Mornings.Decision;
import salescoach.cadence.WorkingDays;
import salescoach.playbook.Playbook;

/** Reminds the team in its channel, once on each of its working days on which something is due. */
final class TeamReminder implements Draw {

  private final Database database;
  private final Outbox outbox;
  private final Supplier<Playbook> playbook;
  private final WorkspaceStore workspaces;
  private final TeamStore teams;

  TeamReminder(Database database, Outbox outbox, Supplier<Playbook> playbook) {
    this.database = database;
    this.outbox = outbox;
    this.playbook = playbook;
    this.workspaces = new WorkspaceStore(database);
    this.teams = new TeamStore();
  }

  /** Writes the reminder down if its time has come; what it says is seen when it is sent. */
  void round(String workspace, Instant now) {
    database.useTransaction(
        transaction -> {
          if (teams.lock(transaction, workspace, now)) {
            remind(transaction, workspace, workspaces.followUp(transaction, workspace), now);
          }
        });
  }

  private void remind(Handle transaction, String workspace, TeamFollowUp team, Instant now) {
    if (team.channel().isEmpty() || !team.channelTrouble().isEmpty()) {
      teams.setNext(transaction, workspace, Optional.empty());
      return;
    }
    Mornings times = new Mornings(team.channelAt(), team.zone());
    if (team.nextChannelAt().isEmpty()) {
      teams.setNext(transaction, workspace, Optional.of(times.after(now)));
      return;
    }
    Instant at = team.nextChannelAt().get();
    LocalDate day = times.dayOf(at);
    boolean works = Morning.days(team).isWorking(day);
    if (works && Mornings.decide(at, now) == Decision.NUDGE) {
      Duration left = Duration.between(now, at.plus(Mornings.TOO_LATE));
      outbox.add(
          transaction, workspace, new Outgoing(team.channel(), day, MessageKinds.TEAM, left));
    }
    teams.setNext(transaction, workspace, Optional.of(times.after(day)));
  }

  @Override
  public Optional<SlackMessage> draw(Letter letter) {
    TeamFollowUp team = workspaces.followUp(letter.workspace());
    List<Rep> reps =
        database.read(handle -> teams.reps(handle, letter.workspace(), letter.localDate()));
    if (reps.isEmpty()) {
      return Optional.empty();
    }
    WorkingDays days = Morning.days(team);
    return Optional.of(
        TeamMessage.of(
            new TeamDay(
                reps.stream().mapToInt(Rep::due).sum(),
                reps.size(),
                reps.stream().filter(Rep::done).map(Rep::name).toList(),
                Advice.of(letter.localDate(), days, playbook.get()))));
  }
}
