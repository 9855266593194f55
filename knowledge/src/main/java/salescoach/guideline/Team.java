package salescoach.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salescoach.kind.Limit;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Word;

/**
 * What a team has changed about the guidelines: nothing, unless its file says so.
 *
 * @param off ids of the guidelines that are turned off
 * @param severities other severities, by the guideline's id
 * @param limits other limits, by their names
 * @param words more phrases, by the name of the list: {@code salesy/hype}
 */
public record Team(
    Set<String> off,
    Map<String, Severity> severities,
    Map<String, Double> limits,
    Map<String, PhraseList> words) {

  /** A team that changed nothing. */
  public static final Team STANDARD = new Team(Set.of(), Map.of(), Map.of(), Map.of());

  public Team {
    off = Set.copyOf(off);
    severities = Map.copyOf(severities);
    limits = Map.copyOf(limits);
    words = Map.copyOf(words);
  }

  /** Where the team draws the line. */
  public double value(Limit limit) {
    return limits.getOrDefault(limit.name(), limit.value());
  }

  /** Where a draft has a phrase of the list or one that the team added to it, in order. */
  public List<Match> find(PhraseList list, Reading draft) {
    return find(list, draft, draft.words());
  }

  /** The same, for phrases that begin at one of these words. */
  public List<Match> find(PhraseList list, Reading draft, List<Word> starts) {
    PhraseList added = words.get(list.name());
    if (added == null) {
      return list.in(draft, starts);
    }
    List<Match> found = new ArrayList<>(list.in(draft, starts));
    for (Match match : added.in(draft, starts)) {
      if (found.stream().noneMatch(known -> known.span().overlaps(match.span()))) {
        found.add(match);
      }
    }
    found.sort(Comparator.comparingInt(match -> match.first().index()));
    return found;
  }

  /** The phrase of the list, or of those that the team added to it, that begins at a word. */
  public Optional<Match> findAt(PhraseList list, Reading draft, Word first) {
    PhraseList added = words.get(list.name());
    return list.at(draft, first)
        .or(() -> Optional.ofNullable(added).flatMap(more -> more.at(draft, first)));
  }

  /** The first of {@link #find}. */
  public Optional<Match> findFirst(PhraseList list, Reading draft) {
    return find(list, draft).stream().findFirst();
  }

  /** Whether {@link #find} finds anything. */
  public boolean has(PhraseList list, Reading draft) {
    return !find(list, draft).isEmpty();
  }
}
