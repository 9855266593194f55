package salescoach.guideline.vagueclient;

import java.util.List;
import salescoach.guideline.Team;
import salescoach.kind.ClientMention;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Numbers;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Tag;
import salescoach.text.Word;

/** What gives a named client depth: for how long, how large, what came of it, what was done. */
record Depth(
    PhraseList duration,
    PhraseList size,
    PhraseList result,
    PhraseList done,
    PhraseList into,
    PhraseList nothing,
    PhraseList onlyClient) {

  boolean isLong(Reading draft, Team team, List<Word> story) {
    return !team.find(duration, draft, story).isEmpty();
  }

  boolean isLarge(Reading draft, Team team, List<Word> story) {
    return !team.find(size, draft, story).isEmpty() || story.stream().anyMatch(Depth::isCount);
  }

  private static boolean isCount(Word word) {
    boolean one = word.is("one") || word.is("oh") || word.is("1");
    boolean clock = word.lower().indexOf(':') >= 0 || word.lower().endsWith("m");
    boolean number = word.shape() == Shape.NUMBER || Numbers.valueOf(word).isPresent();
    return number && !one && !clock;
  }

  boolean hasResult(Reading draft, Team team, List<Word> story) {
    return !team.find(result, draft, story).isEmpty();
  }

  /** Whether anything is said of the work: a verb of its own, or "did the roof". */
  boolean tellsWork(Reading draft, Team team, List<Word> story) {
    return isTold(draft, team.find(done, draft, story))
        || story.stream().anyMatch(word -> isVerbOfWork(draft, word));
  }

  /** "We worked with Acme on their …": the work stands right after the name. */
  boolean goesInto(Reading draft, ClientMention mention) {
    int next = mention.last().index() + 1;
    return next < draft.words().size()
        && !draft.pauseAfter(mention.last())
        && isTold(draft, into.in(draft, List.of(draft.words().get(next))));
  }

  private boolean isTold(Reading draft, List<Match> matches) {
    return matches.stream().anyMatch(match -> !nothing.isIn(draft, List.of(match.last())));
  }

  private boolean isVerbOfWork(Reading draft, Word word) {
    boolean prospect = word.lower().equalsIgnoreCase(draft.context().prospect().firstName());
    return word.shape() == Shape.LOWER
        && !prospect
        && !onlyClient.isIn(draft, List.of(word))
        && draft.tag(word) == Tag.VERB;
  }
}
