package salescoach.bot.run;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.Beginning;
import salescoach.bot.followup.Deeds;
import salescoach.bot.followup.Logging;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.ProspectFile;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.cadence.Channel;
import salescoach.draft.Medium;

/** What drafts write into the file of prospects, by the same deeds as everything else. */
final class FiledProspects implements ProspectFile {

  private final Deeds deeds;
  private final Beginning beginning;

  FiledProspects(Database database, Deeds deeds, SlackApi slack) {
    this.deeds = deeds;
    this.beginning = new Beginning(database, slack);
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
    boolean spoken = medium == Medium.VOICEMAIL;
    var unused =
        deeds.log(
            transaction,
            workspace,
            new Logging(
                prospect,
                touch,
                member,
                spoken ? Outcome.LEFT_VOICEMAIL : Outcome.SENT,
                spoken ? Channel.VOICEMAIL : Channel.EMAIL,
                at,
                text,
                at));
  }
}
