package salescoach.bot.run;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.ProspectFile;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.storage.Database;
import salescoach.cadence.Channel;
import salescoach.cadence.Touch;
import salescoach.draft.Medium;

/** What drafts write into the file of prospects, written there as it is. */
final class FiledProspects implements ProspectFile {

  private final ProspectStore prospects;
  private final TouchStore touches;

  FiledProspects(Database database) {
    this.prospects = new ProspectStore(database);
    this.touches = new TouchStore(database);
  }

  @Override
  public Kept add(String workspace, KnownProspect fresh) {
    return transaction -> prospects.save(transaction, workspace, fresh);
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
    Channel channel = medium == Medium.VOICEMAIL ? Channel.VOICEMAIL : Channel.EMAIL;
    touches.save(
        transaction,
        workspace,
        new KeptTouch(touch, prospect, member, new Touch(channel, at, false), text));
  }
}
