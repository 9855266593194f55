package salescoach.cadence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What to do next with a prospect.
 *
 * @param due the prospect's local day; nothing where nothing is to be done
 * @param timeOfDay for calls and voicemails
 * @param attempt the number that the planned attempt would have, from 1, or the count so far where
 *     the action is no attempt
 * @param why a sentence or two that a rep understands
 * @param occasion what it is for
 */
public record NextStep(
    Action action,
    Optional<LocalDate> due,
    Optional<TimeOfDay> timeOfDay,
    int attempt,
    String why,
    Occasion occasion) {}
