package salescoach.kind;

import java.util.Set;
import java.util.stream.Collectors;
import salescoach.draft.Draft;
import salescoach.draft.UnreadableDraft;
import salescoach.text.Language;
import salescoach.text.Reading;

/** Which clients drafts name, for whoever counts how often. */
public final class ClientNames {

  /** More than these are no names that somebody drops, but a list. */
  private static final int MOST = 50;

  private static final int LONGEST = 200;

  private ClientNames() {}

  /**
   * The clients that a draft names: those of its context's roster by their names there, others as
   * they stand in the draft. At most 50, each of at most 200 characters.
   *
   * @throws UnreadableDraft where the text has no words or is not English
   */
  public static Set<String> in(Draft draft) {
    return ClientMentions.in(new Reading(draft, Language.english())).firstOfEach().stream()
        .map(ClientMention::name)
        .filter(name -> name.length() <= LONGEST)
        .limit(MOST)
        .collect(Collectors.toUnmodifiableSet());
  }
}
