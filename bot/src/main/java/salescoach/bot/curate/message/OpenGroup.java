package salescoach.bot.curate.message;

import java.util.List;

/**
 * Questions that are alike and have no answer yet.
 *
 * @param anchor the id of one of them
 * @param asked how many there are
 * @param people how many members asked them
 * @param texts as they were put, each once, the first asked in front
 * @param missing what askers missed in an answer that they got
 */
public record OpenGroup(
    String anchor, int asked, int people, List<String> texts, List<String> missing) {

  public OpenGroup {
    texts = List.copyOf(texts);
    missing = List.copyOf(missing);
  }
}
