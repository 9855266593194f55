package salescoach.kind;

import java.util.HashSet;
import java.util.Set;
import salescoach.draft.Prospect;
import salescoach.text.Reading;

/**
 * The words of the prospect's and the caller's own names, which alone name no client.
 *
 * @param words as {@link Roster#tokens} has them
 */
record OwnNames(Set<String> words) {

  OwnNames {
    words = Set.copyOf(words);
  }

  static OwnNames in(Reading draft) {
    return draft.derived(OwnNames.class, OwnNames::find);
  }

  private static OwnNames find(Reading draft) {
    Prospect prospect = draft.context().prospect();
    Set<String> own = new HashSet<>(Roster.tokens(prospect.company()));
    own.addAll(Roster.tokens(prospect.firstName()));
    Caller.in(draft)
        .ifPresent(
            caller -> {
              own.addAll(Roster.tokens(caller.name()));
              own.addAll(Roster.tokens(caller.company()));
            });
    return new OwnNames(own);
  }

  boolean has(String token) {
    return words.contains(token);
  }
}
