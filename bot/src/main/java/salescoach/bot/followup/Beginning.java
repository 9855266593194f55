package salescoach.bot.followup;

import com.slack.api.model.User;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.storage.Database;
import salescoach.cadence.Mornings;

/** Lets the mornings of a member begin who gets prospects for the first time. */
public final class Beginning {

  private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

  /** Of which Slack does not say that it is a bot. */
  private static final String SLACKBOT = "USLACKBOT";

  private final FollowUpStore members;
  private final WorkspaceStore workspaces;
  private final SlackApi slack;

  public Beginning(Database database, SlackApi slack) {
    this.members = new FollowUpStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.slack = slack;
  }

  /**
   * When a member's next morning is.
   *
   * @param zone the member's own; nothing where Slack knows none that exists
   * @param team whose takes its place then
   * @param fresh whether the member's mornings only begin now
   */
  public record Morning(
      String member, Optional<ZoneId> zone, ZoneId team, Instant next, boolean fresh) {

    /** Whether the member should hear that the team's zone is taken. */
    public boolean isGuess() {
      return fresh && zone.isEmpty();
    }
  }

  /** Looks it up, in Slack where the zone is not known yet: outside of any transaction. */
  public Morning of(String workspace, String member, Instant now) {
    FollowUp settings = members.of(workspace, member);
    Optional<ZoneId> zone =
        settings.zone().isPresent() || settings.next().isPresent()
            ? settings.zone()
            : zoneInSlack(member);
    ZoneId team = workspaces.followUp(workspace).zone();
    Instant next = new Mornings(settings.at(), zone.orElse(team)).after(now);
    return new Morning(member, zone, team, next, settings.next().isEmpty());
  }

  /**
   * Whether somebody can follow up at all: an app or whoever left cannot. Where Slack does not
   * answer, it is taken on trust.
   */
  public boolean canFollowUp(String workspace, String member) {
    if (member.equals(SLACKBOT) || members.of(workspace, member).deactivated()) {
      return false;
    }
    try {
      User user = slack.member(member);
      return !user.isDeleted() && !user.isBot() && !user.isStranger();
    } catch (SlackRefused unknown) {
      return false;
    } catch (BotException unreachable) {
      LOG.info("whether {} is there is not known: {}", member, unreachable.getMessage());
      return true;
    }
  }

  /** Keeps it; one that is kept stays. */
  public void keep(Handle transaction, String workspace, Morning morning) {
    members.begin(transaction, workspace, morning.member(), morning.zone(), morning.next());
  }

  private Optional<ZoneId> zoneInSlack(String member) {
    try {
      return Optional.ofNullable(slack.member(member).getTz()).flatMap(FollowUpStore::zone);
    } catch (BotException unreachable) {
      LOG.info("the zone of {} is not known: {}", member, unreachable.getMessage());
      return Optional.empty();
    }
  }
}
