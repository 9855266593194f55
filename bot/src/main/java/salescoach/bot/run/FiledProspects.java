package salescoach.bot.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.AgendaReader;
import salescoach.bot.followup.Beginning;
import salescoach.bot.followup.Deeds;
import salescoach.bot.followup.Logging;
import salescoach.bot.followup.message.LogMessages;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.ProspectFile;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.cadence.Channel;
import salescoach.draft.Medium;

/** What drafts write into the file of prospects, by the same deeds as everything else. */
final class FiledProspects implements ProspectFile {

  private final Deeds deeds;
  private final Beginning beginning;
  private final AgendaReader reader;
  private final TouchStore touches;

  FiledProspects(Database database, Deeds deeds, SlackApi slack) {
    this.deeds = deeds;
    this.beginning = new Beginning(database, slack);
    this.reader = new AgendaReader(database);
    this.touches = new TouchStore(database);
  }

  @Override
  public Kept add(String workspace, KnownProspect fresh) {
    Beginning.Morning morning = beginning.of(workspace, fresh.owner(), fresh.createdAt());
    return transaction -> {
      deeds.add(transaction, workspace, fresh);
      beginning.keep(transaction, workspace, morning);
    };
  }

  @Override
  public void log(
      Handle transaction,
      String workspace,
      String member,
      UUID prospect,
      Medium medium,
      String text,
      UUID touch,
      Instant at) {
    var unused =
        deeds.log(transaction, workspace, logging(member, prospect, medium, text, touch, at));
  }

  @Override
  public String then(
      String workspace, String member, KnownProspect prospect, Medium medium, Instant at) {
    Logging logging = logging(member, prospect.id(), medium, "", UUID.randomUUID(), at);
    List<KeptTouch> tried = new ArrayList<>(touches.of(workspace, prospect.id()));
    tried.add(logging.kept());
    KnownProspect after = deeds.foreseen(workspace, prospect, logging);
    LocalDate today = at.atZone(reader.reader(workspace, member).zone()).toLocalDate();
    String whose =
        prospect.owner().isEmpty() || prospect.owner().equals(member)
            ? ""
            : "Followed up by " + Mrkdwn.member(prospect.owner()) + "  ·  ";
    return whose
        + reader
            .step(workspace, after, tried, at)
            .map(step -> "Next: " + LogMessages.what(step, today))
            .orElse("Nothing is to be done next");
  }

  private static Logging logging(
      String member, UUID prospect, Medium medium, String text, UUID touch, Instant at) {
    boolean spoken = medium == Medium.VOICEMAIL;
    return new Logging(
        prospect,
        touch,
        member,
        spoken ? Outcome.LEFT_VOICEMAIL : Outcome.SENT,
        spoken ? Channel.VOICEMAIL : Channel.EMAIL,
        at,
        text,
        at);
  }
}
