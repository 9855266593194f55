package salescoach.playbook.offer;

import java.util.List;
import java.util.Optional;
import salescoach.text.Reading;
import salescoach.text.Word;

/** Finds the "no" that takes a mark away: "no deadline", "nobody there is really measured". */
final class Negation {

  /** How far a "no" reaches, in words. */
  private static final int REACH = 6;

  private static final int REACH_OF_WITHOUT = 2;

  private final Reading text;
  private final List<Word> words;

  Negation(Reading text) {
    this.text = text;
    this.words = text.words();
  }

  /**
   * The word that negates what begins here, if there is one in the same clause. "They don't pass
   * the audit" leaves the audit where it is, and so does "if nobody acts".
   */
  Optional<Word> before(Word mark) {
    for (int at = mark.index() - 1; at >= 0 && at >= mark.index() - REACH; at--) {
      Word word = words.get(at);
      if (text.pauseAfter(word) || Words.BOUNDARY.contains(word.lower())) {
        return Optional.empty();
      }
      boolean near = !word.is("without") || mark.index() - at <= REACH_OF_WITHOUT;
      if (near && Words.NEGATOR.contains(word.lower())) {
        return isConditional(at) ? Optional.empty() : Optional.of(word);
      }
      if (Words.FAILING.contains(word.lower())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isConditional(int negator) {
    for (int at = negator - 1; at >= 0 && !text.pauseAfter(words.get(at)); at--) {
      if (Words.CONDITION.contains(words.get(at).lower())) {
        return true;
      }
      if (Words.CONTRAST.contains(words.get(at).lower())) {
        return false;
      }
    }
    return false;
  }

  /** Whether it says that nobody does something, which takes no date away. */
  boolean isSubject(Word negator) {
    int next = negator.index() + 1;
    return Words.SUBJECT.contains(negator.lower())
        || (negator.is("no") && next < words.size() && words.get(next).is("one"));
  }

  /** Whether it is the offer that makes an end to something: "so they never miss payroll". */
  boolean isRelief(Word negator) {
    for (int at = negator.index() - 1; at >= 0 && !text.stopAfter(words.get(at)); at--) {
      if (Words.RELIEF.contains(words.get(at).lower())) {
        return true;
      }
    }
    return false;
  }
}
