package salescoach.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.text.Fillers;
import salescoach.text.Reading;
import salescoach.text.Word;

/** Finds the caller's company: behind the name, behind a role, or behind "I'm with". */
final class CompanySearch {

  /** A company, and where it ends. */
  record Company(String name, int end) {}

  private static final PhraseList MARKERS =
      WordFile.beside(Caller.class, "caller.txt").phrases("company-markers");
  private static final Set<String> LINKS = NameRuns.set("links");
  private static final Set<String> BETWEEN = NameRuns.set("between");
  private static final Set<String> NOT_IN_A_ROLE = NameRuns.set("not-in-a-role");
  private static final Set<String> ROLE_STARTS =
      Set.of("the", "a", "an", "your", "i'm", "and", "head");

  /** "The senior business development manager for the tri-state area at" is about the longest. */
  private static final int LONGEST_ROLE = 12;

  private final Reading draft;
  private final List<Word> words;
  private final NameRuns runs;

  CompanySearch(Reading draft, NameRuns runs) {
    this.draft = draft;
    this.words = draft.words();
    this.runs = runs;
  }

  /** The company behind words such as "I'm calling from" that begin here. */
  Optional<Company> announced(int index) {
    return MARKERS
        .at(draft, words.get(index))
        .filter(marker -> !draft.stopAfter(marker.last()))
        .flatMap(marker -> at(marker.last().index() + 1));
  }

  /** The company that begins at a word. */
  Optional<Company> at(int from) {
    int to = from < words.size() ? runs.company(from) : from;
    return to == from || runs.isSomebodyElse(from, to)
        ? Optional.empty()
        : Optional.of(new Company(runs.quote(from, to), to));
  }

  /** The company that follows a name: by a link, by a pause, or with a role between. */
  Optional<Company> behind(int from) {
    boolean role = false;
    int most = Math.min(words.size(), from + LONGEST_ROLE);
    for (int at = from; at < most; at++) {
      boolean pause = runs.pauseBefore(at);
      if (draft.stopAfter(words.get(at - 1)) && !draft.after(words.get(at - 1)).contains(")")) {
        return announced(at);
      }
      if (MARKERS.at(draft, words.get(at)).isPresent()) {
        return announced(at);
      }
      if (runs.before(at).indexOf('@') >= 0) {
        return at(at);
      }
      String word = words.get(at).lower();
      if (LINKS.contains(word)) {
        int next = at + 1 < words.size() && words.get(at + 1).is("the") ? at + 2 : at + 1;
        Optional<Company> found = at(next);
        if (found.isPresent() || !role) {
          return found;
        }
      } else if (at == from && runs.isSmall() && !pause && runs.company(at) > at) {
        return at(at);
      } else if (pause && runs.company(at) > at && isWritten(at)) {
        Optional<Company> found = at(at);
        if (found.filter(company -> runs.pauseBefore(company.end())).isPresent()) {
          return found;
        }
      } else if (NOT_IN_A_ROLE.contains(word)
          || (!role && !pause && !BETWEEN.contains(word) && !Fillers.is(words.get(at)))) {
        return Optional.empty();
      }
      role |= pause || ROLE_STARTS.contains(word);
    }
    return Optional.empty();
  }

  /** Whether a name behind a pause is told from other words by its capital or its brackets. */
  private boolean isWritten(int at) {
    return !runs.isSmall() || runs.bracketed(at) > at;
  }
}
