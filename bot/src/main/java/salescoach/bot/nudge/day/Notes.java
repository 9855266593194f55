package salescoach.bot.nudge.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a morning's message says beside its steps.
 *
 * @param missed the day of the last morning, where it was too late for that and something was due
 * @param gathered whether the rep was away before, so that more may be due than a day has room for
 * @param winnow what to look through, once a month
 */
public record Notes(Optional<LocalDate> missed, boolean gathered, List<Heap> winnow) {

  /** Nothing beside the steps. */
  public static final Notes NONE = new Notes(Optional.empty(), false, List.of());

  /** Why somebody is to be looked at. */
  public enum Why {
    PAST_CYCLE,
    NEVER_CONTACTED,
    WRONG_CONTACT,
    NO_LEADS
  }

  /**
   * Prospects that may clog the pipeline.
   *
   * @param count how many there are
   * @param first some of them, longest-standing first
   */
  public record Heap(Why why, int count, List<UUID> first) {
    public Heap {
      first = List.copyOf(first);
    }
  }

  public Notes {
    winnow = List.copyOf(winnow);
  }
}
