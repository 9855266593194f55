package salescoach.bot.review;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.roster.KnownProspect;
import salescoach.draft.Medium;

/**
 * The team's file of prospects, as far as drafts write into it. Both happen in the transaction that
 * they are given, and a second time they change nothing.
 */
public interface ProspectFile {

  /** Puts somebody on file whom a rep wrote to. */
  void add(Handle transaction, String workspace, KnownProspect fresh);

  /**
   * Keeps that a draft went out.
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
}
