package salescoach.guideline.nonextstep;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.guideline.Team;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Word;

/** What an email asks its reader to do. */
final class Asks {

  /** A question in this first share of an email opens it; one behind asks for something. */
  private static final double OPENING_SHARE = 0.5;

  /** How far a wish reaches, in words. */
  private static final int WISH = 9;

  /** Words that make an order of what follows, whatever was wished before. */
  private static final Set<String> PLAIN = Set.of("please", "kindly", "just", "simply", "hit");

  private final PhraseList asks;
  private final PhraseList idle;
  private final PhraseList specific;
  private final PhraseList announced;

  Asks(PhraseList asks, PhraseList idle, PhraseList specific, PhraseList announced) {
    this.asks = asks;
    this.idle = idle;
    this.specific = specific;
    this.announced = announced;
  }

  /** Whether a call is announced instead, of which another guideline speaks. */
  boolean announcesCall(Reading draft, Team team) {
    return team.has(announced, draft);
  }

  /** Whether it offers a calendar, or asks for one clear small step. */
  boolean isSpecific(Reading draft, Team team) {
    return team.has(specific, draft);
  }

  /** The sentence of the first ask of any kind, or the question that the email ends on. */
  Optional<Sentence> first(Reading draft, Team team) {
    List<Word> body = draft.body();
    double secondPart = body.isEmpty() ? 0 : body.get((int) (body.size() * OPENING_SHARE)).index();
    return team.find(asks, draft).stream()
        .filter(match -> draft.isBody(match.first()) && !isWish(draft, match))
        .map(match -> draft.sentenceOf(match.first()))
        .findFirst()
        .or(
            () ->
                draft.questions().stream()
                    .filter(asked -> asked.last().index() >= secondPart)
                    .findFirst());
  }

  /** "I hope that you'll drop me a line": nobody is asked. */
  private boolean isWish(Reading draft, Match ask) {
    if (PLAIN.contains(ask.first().lower())) {
      return false;
    }
    List<Word> before =
        draft.sentenceOf(ask.first()).words().stream()
            .filter(word -> word.index() < ask.first().index())
            .filter(word -> word.index() >= ask.first().index() - WISH)
            .toList();
    return idle.isIn(draft, before);
  }
}
