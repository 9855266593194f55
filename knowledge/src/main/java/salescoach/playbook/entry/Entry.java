package salescoach.playbook.entry;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that the playbook knows.
 *
 * @param id lower case words with dashes, such as {@code voicemail-length}
 * @param title a few words
 * @param questions what people ask when they want it, in many phrasings; the plainest first
 * @param tags words to file it under
 * @param sources the titles of what it was taken from
 * @param reviewed when somebody last looked whether it still holds
 * @param owner who keeps it: a name, or a member's id at Slack
 * @param related ids of other entries; one of them may be retired since
 * @param faults ids of the guidelines whose "why" this entry tells at length
 * @param body Markdown: the answer in its first paragraph, then why, what to do, an example
 */
public record Entry(
    String id,
    String title,
    List<String> questions,
    List<String> tags,
    List<String> sources,
    LocalDate reviewed,
    String owner,
    List<String> related,
    List<String> faults,
    String body) {

  public Entry {
    questions = List.copyOf(questions);
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
    related = List.copyOf(related);
    faults = List.copyOf(faults);
  }

  /** The body's first paragraph: the answer in short. */
  public String answer() {
    int end = body.indexOf("\n\n");
    return end < 0 ? body.strip() : body.substring(0, end).strip();
  }
}
