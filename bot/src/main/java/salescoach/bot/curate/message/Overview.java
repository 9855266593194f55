package salescoach.bot.curate.message;

import java.util.List;
import java.util.Set;
import salescoach.playbook.entry.Entry;

/**
 * The playbook as {@code /coach playbook} shows it.
 *
 * @param entries that are to be shown, those of the team in front
 * @param retired the ids of those among them that are retired, which only curators see
 * @param sought the words that they were chosen by; empty where it is all of them
 * @param all how many entries the playbook has
 * @param own how many of them are the team's
 */
public record Overview(List<Entry> entries, Set<String> retired, String sought, int all, int own) {

  public Overview {
    entries = List.copyOf(entries);
    retired = Set.copyOf(retired);
  }

  /**
   * What curators see below it.
   *
   * @param groups of questions without an answer, the largest first
   * @param team its entries, the retired ones too, the last changed first
   * @param mistakes of entry files that could not be read
   */
  public record Desk(List<OpenGroup> groups, List<TeamEntry> team, List<String> mistakes) {

    public Desk {
      groups = List.copyOf(groups);
      team = List.copyOf(team);
      mistakes = List.copyOf(mistakes);
    }
  }
}
