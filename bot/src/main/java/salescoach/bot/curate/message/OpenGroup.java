package salescoach.bot.curate.message;

import java.util.List;
import java.util.UUID;

/**
 * Questions that are alike and have no answer yet.
 *
 * @param questions their ids
 * @param people how many members asked them
 * @param texts as they were put, each once, the first asked in front
 * @param missing what askers missed in an answer that they got
 */
public record OpenGroup(
    List<UUID> questions, int people, List<String> texts, List<String> missing) {

  public OpenGroup {
    questions = List.copyOf(questions);
    texts = List.copyOf(texts);
    missing = List.copyOf(missing);
  }

  /** How many questions there are. */
  public int asked() {
    return questions.size();
  }
}
