package salescoach.guideline.nottailored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salescoach.guideline.Team;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.kind.ProspectFacts;
import salescoach.kind.Terms;
import salescoach.text.Names;
import salescoach.text.Numbers;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Word;

/** A draft beside the room's words and what is known of the prospect. */
final class Clues {

  /** How many words behind a phrase still belong to what it says. */
  private static final int RUN = 4;

  private final Reading draft;
  private final Around around;
  private final Team team;
  private final Map<String, PhraseList> lists;
  private final ProspectFacts facts;

  Clues(Reading draft, Team team, Map<String, PhraseList> lists) {
    this.draft = draft;
    this.around = new Around(draft);
    this.team = team;
    this.lists = lists;
    this.facts = ProspectFacts.in(draft);
  }

  Reading draft() {
    return draft;
  }

  Around around() {
    return around;
  }

  ProspectFacts facts() {
    return facts;
  }

  /** Where the body has a phrase of that section, caller's introduction and clients left aside. */
  List<Match> at(String section) {
    return team.find(list(section), draft).stream()
        .filter(match -> facts.has(match.first()))
        .toList();
  }

  /** Where a phrase of that section begins at one of these words. */
  List<Match> at(String section, List<Word> starts) {
    return team.find(list(section), draft, starts.stream().filter(facts::has).toList());
  }

  private PhraseList list(String section) {
    PhraseList list = lists.get(section);
    if (list == null) {
      throw new IllegalArgumentException("no words " + section);
    }
    return list;
  }

  /**
   * Whether a word is somebody's or something's own name: a capital inside a clause, and neither
   * the prospect, a client, the caller nor a name that everybody uses.
   */
  boolean isForeignName(Word word) {
    boolean written = word.shape() == Shape.CAPITALISED || word.shape() == Shape.MIXED;
    return written
        && Names.isName(word)
        && facts.has(word)
        && !around.beginsClause(word)
        && !facts.isKnown(word)
        && !list("platform").isIn(draft, List.of(word));
  }

  /** Whether a word of the body says something that not every company's message says. */
  boolean isTelling(Word word) {
    return Terms.isContent(word)
        && draft.isBody(word)
        && word.shape() != Shape.BLANK
        && at("empty", List.of(word)).isEmpty();
  }

  /** Whether a phrase has a blank, or runs into one: "your post about [topic]". */
  boolean isTemplate(Match match) {
    List<Word> clause = new ArrayList<>(match.words());
    for (Word word : around.after(match.last(), RUN)) {
      if (draft.pauseAfter(clause.get(clause.size() - 1))) {
        break;
      }
      clause.add(word);
    }
    return clause.stream().anyMatch(word -> word.shape() == Shape.BLANK);
  }

  /** Whether a word counts things and not minutes or per cent: "three bays". */
  boolean isCountOfThings(Word word) {
    List<Word> next = around.after(word, 1);
    return isCount(word)
        && !word.lower().endsWith("%")
        && !next.isEmpty()
        && at("measure", next).isEmpty();
  }

  /** Whether a word is a number above one, in digits or by name. */
  static boolean isCount(Word word) {
    return Numbers.valueOf(word).orElse(0) > 1;
  }
}
