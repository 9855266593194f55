package salescoach.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the coach knows beside the draft's text.
 *
 * @param prospect whom the draft is for; {@link Prospect#UNKNOWN} where nobody said
 * @param clients the team's roster; empty where none was given
 * @param history earlier messages to this prospect, oldest first
 * @param paceWpm the rep's speaking pace in words a minute, 60 to 300
 * @param recent what the team has sent lately
 * @param openings the rep's next openings, where they are known
 * @param dismissed ids of the guidelines that the author dismissed for this draft
 */
public record Context(
    Prospect prospect,
    List<Client> clients,
    List<String> history,
    int paceWpm,
    TeamRecent recent,
    Optional<Openings> openings,
    Set<String> dismissed) {

  /** The pace until a rep's own is known: the usual figure for unhurried American speech. */
  public static final int USUAL_PACE_WPM = 150;

  /** The slowest pace that is taken, in words a minute. */
  public static final int SLOWEST_WPM = 60;

  /** The fastest one, likewise. */
  public static final int FASTEST_WPM = 300;

  /** Nothing known. */
  public static final Context NONE =
      new Context(
          Prospect.UNKNOWN,
          List.of(),
          List.of(),
          USUAL_PACE_WPM,
          TeamRecent.NONE,
          Optional.empty(),
          Set.of());

  public Context {
    if (paceWpm < SLOWEST_WPM || paceWpm > FASTEST_WPM) {
      throw new UnreadableDraft(
          "A pace of " + paceWpm + " words a minute is not speech. Give one from 60 to 300.");
    }
    clients = List.copyOf(clients);
    history = List.copyOf(history);
    dismissed = Set.copyOf(dismissed);
  }

  /** The same context with other openings. */
  public Context withOpenings(Openings found) {
    return new Context(prospect, clients, history, paceWpm, recent, Optional.of(found), dismissed);
  }
}
