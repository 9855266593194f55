package salescoach.guideline.nottailored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.guideline.nottailored.Evidence.Weight;
import salescoach.kind.Match;
import salescoach.kind.Terms;
import salescoach.text.Pronouns;
import salescoach.text.Sentence;
import salescoach.text.Span;
import salescoach.text.Word;

/**
 * "Your big Konica", "your three bays", "your hoist was", "on Harmon Avenue", what their trade
 * suffers.
 */
final class Belongings {

  private static final int NEAR = 14;

  private final Clues clues;
  private final TellingQuestions questions;
  private final List<Evidence> found = new ArrayList<>();

  private Belongings(Clues clues, TellingQuestions questions) {
    this.clues = clues;
    this.questions = questions;
  }

  static List<Evidence> in(Clues clues, TellingQuestions questions) {
    Belongings belongings = new Belongings(clues, questions);
    belongings.owned();
    belongings.states();
    belongings.streets();
    belongings.trade();
    return belongings.found;
  }

  private void owned() {
    clues.facts().words().stream()
        .filter(word -> word.is("your") || word.is("y'all's"))
        .flatMap(word -> owned(word).stream())
        .forEach(span -> found.add(new Evidence(span, Weight.FAIR)));
  }

  private Optional<Span> owned(Word your) {
    List<Word> next = clues.around().after(your, 2);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Word first = next.get(0);
    if (clues.isForeignName(first) || clues.isCountOfThings(first)) {
      return Optional.of(your.span().to(first.span()));
    }
    boolean second = next.size() > 1 && Terms.isContent(first) && clues.isForeignName(next.get(1));
    return second ? Optional.of(your.span().to(next.get(1).span())) : Optional.empty();
  }

  private void states() {
    clues.at("hearsay").forEach(match -> found.add(new Evidence(match.span(), Weight.FAINT)));
    for (Match match : clues.at("state")) {
      if (match.words().stream().anyMatch(clues::isTelling)) {
        found.add(new Evidence(match.span(), Weight.FAINT));
      }
    }
  }

  /** A street beside "our" and "we" is the caller's own. */
  private void streets() {
    for (Match match : clues.at("street")) {
      Word street = match.first();
      List<Word> around = clues.around().within(street, NEAR);
      boolean theirs = around.stream().anyMatch(Pronouns::isYours) || questions.has(street);
      boolean named = street.index() > 0 && clues.isForeignName(clues.around().previous(street));
      if (named && (theirs || around.stream().noneMatch(Pronouns::isOurs))) {
        Span span = clues.around().previous(street).span().to(street.span());
        found.add(new Evidence(span, theirs ? Weight.FAIR : Weight.FAINT));
      }
    }
  }

  /** What hurts their trade; what we do for their trade is a pitch. */
  private void trade() {
    int judged = -1;
    for (Word word : clues.facts().trade()) {
      Sentence sentence = clues.draft().sentenceOf(word);
      if (sentence.index() == judged) {
        continue;
      }
      judged = sentence.index();
      boolean pitch = sentence.words().stream().anyMatch(Pronouns::isOurs);
      if (!pitch && !clues.at("pain", sentence.words()).isEmpty()) {
        found.add(new Evidence(sentence.span(), Weight.FAINT));
      }
    }
  }
}
