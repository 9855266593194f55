package salescoach.kind;

import java.util.List;
import java.util.Optional;
import salescoach.draft.Client;
import salescoach.text.Passage;
import salescoach.text.Word;

/**
 * A place where a draft names a client.
 *
 * @param name the client's name: the roster's, or the one that stands in the draft
 * @param words the words that name it; at least one
 * @param client who it is, where the roster has it
 */
public record ClientMention(String name, List<Word> words, Optional<Client> client)
    implements Passage {

  public ClientMention {
    words = List.copyOf(words);
  }
}
