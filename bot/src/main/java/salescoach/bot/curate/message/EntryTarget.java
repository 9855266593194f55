package salescoach.bot.curate.message;

import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the form of an entry is about, as it travels in the form's metadata.
 *
 * @param id the entry's; empty for a new one
 * @param version of the team's entry when the form was opened; 0 where the team has none of that id
 * @param questions those that the entry is written for
 */
public record EntryTarget(String id, int version, List<UUID> questions) {

  /** So many questions fit into a form's metadata. */
  public static final int MOST_QUESTIONS = 60;

  /** A new entry. */
  public static final EntryTarget NEW = new EntryTarget("", 0, List.of());

  public EntryTarget {
    questions = List.copyOf(questions.subList(0, Math.min(questions.size(), MOST_QUESTIONS)));
  }

  /** An entry that is there. */
  public static EntryTarget of(String id, int version) {
    return new EntryTarget(id, version, List.of());
  }

  public boolean isNew() {
    return id.isEmpty();
  }

  /** As the form carries it. */
  public String metadata() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  /** What a form carried; a new entry where that can't be read. */
  public static EntryTarget read(String metadata) {
    try {
      return JsonMapper.shared().readValue(metadata, EntryTarget.class);
    } catch (JacksonException foreign) {
      return NEW;
    }
  }
}
