package salescoach.bot.curate.message;

import java.util.Optional;
import java.util.Set;
import salescoach.playbook.entry.EntryId;

/**
 * What was chosen in the menu beside a team's entry.
 *
 * @param action one of {@link CurateActions}
 * @param entry the entry's id
 */
public record MenuChoice(String action, String entry) {

  private static final Set<String> ACTIONS =
      Set.of(
          CurateActions.EDIT, CurateActions.RETIRE, CurateActions.RESTORE, CurateActions.HISTORY);

  /** The choice as an option carries it: at most 150 characters. */
  public String value() {
    return action + ":" + entry;
  }

  /** The choice that an option carried, or nothing where it is none of ours. */
  public static Optional<MenuChoice> read(String value) {
    int colon = value.indexOf(':');
    String action = value.substring(0, Math.max(0, colon));
    String entry = value.substring(colon + 1);
    return ACTIONS.contains(action) && EntryId.isOne(entry)
        ? Optional.of(new MenuChoice(action, entry))
        : Optional.empty();
  }
}
