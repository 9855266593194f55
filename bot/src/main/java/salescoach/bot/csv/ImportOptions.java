package salescoach.bot.csv;

import java.util.Optional;

/**
 * How a table is taken in.
 *
 * @param owner who follows up on new prospects of whom the file names nobody; empty for nobody
 * @param only the member to whom alone all rows may belong; empty where they may be anybody's
 * @param allOrNothing whether one bad row keeps all others out
 * @param dayFirst what comes first in 11/22/2026; empty to go by the file
 */
public record ImportOptions(
    String workspace,
    String owner,
    Optional<String> only,
    boolean allOrNothing,
    Optional<Boolean> dayFirst) {

  /** The usual ways. */
  public static ImportOptions of(String workspace) {
    return new ImportOptions(workspace, "", Optional.empty(), false, Optional.empty());
  }

  /** Whether it is a member's id in Slack, such as U024BE7LH. */
  public static boolean isMember(String written) {
    return Members.isId(written);
  }
}
