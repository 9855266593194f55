package salescoach.playbook;

import java.util.List;
import java.util.Optional;
import salescoach.playbook.entry.Entry;

/**
 * What the playbook says to a question.
 *
 * @param confidence how likely the first of {@code near} answers the question, from 0 to 1
 * @param near at most three entries, the likeliest first; empty where nothing is near
 */
public record Answer(Outcome outcome, double confidence, List<Entry> near) {

  /** How sure the playbook is. */
  public enum Outcome {
    /** The first entry answers it. */
    FOUND,
    /** Two or three entries may; the asker chooses. */
    CHOICE,
    /** The playbook has no answer; what is near is only near. */
    UNKNOWN
  }

  public Answer {
    near = List.copyOf(near);
  }

  /** The entry that answers it; empty unless it was found. */
  public Optional<Entry> entry() {
    return outcome == Outcome.FOUND ? Optional.of(near.get(0)) : Optional.empty();
  }
}
