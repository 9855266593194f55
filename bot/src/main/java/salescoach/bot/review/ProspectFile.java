package salescoach.bot.review;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KnownProspect;
import salescoach.draft.Medium;

/**
 * The team's file of prospects, as far as drafts write into it. What is done a second time changes
 * nothing.
 */
public interface ProspectFile {

  /**
   * Puts somebody on file whom a rep wrote to. Called outside of any transaction, so that others
   * may be asked first, such as Slack.
   */
  Kept add(String workspace, KnownProspect fresh);

  /**
   * Keeps that a draft went out, in the transaction that marks it so.
   *
   * @param touch the id that the touch gets
   */
  void log(
      Handle transaction,
      String workspace,
      String member,
      UUID prospect,
      Medium medium,
      String text,
      UUID touch,
      Instant at);

  /**
   * What is next once that went out, and whose the prospect is where it is somebody else's: a line
   * of mrkdwn.
   */
  String then(String workspace, String member, KnownProspect prospect, Medium medium, Instant at);
}
