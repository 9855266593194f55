package salescoach.draft;

import java.util.Map;

/**
 * What the whole team has sent lately.
 *
 * @param drafts how many drafts were counted
 * @param naming how many of them named each client, by the client's name
 */
public record TeamRecent(int drafts, Map<String, Integer> naming) {

  /** Nothing counted yet. */
  public static final TeamRecent NONE = new TeamRecent(0, Map.of());

  public TeamRecent {
    naming = Map.copyOf(naming);
  }
}
