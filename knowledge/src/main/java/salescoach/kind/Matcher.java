package salescoach.kind;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import salescoach.text.Reading;
import salescoach.text.Word;

/** Follows phrases along a draft's words from one of them, and keeps the longest. */
final class Matcher {

  private static final int NOWHERE = -1;

  /** More sounds in a row than this are no speech, and would cost time in their square. */
  private static final int MOST_SOUNDS = 2;

  /** What a transcript has between the words that are meant. */
  private static final Set<String> FILLERS = Set.of("um", "umm", "uh", "uhm", "er", "erm", "hmm");

  private static final int LONGEST_FILLER = 3;

  private final Reading draft;
  private final List<Word> words;
  private final int from;
  private int end;
  private String line = "";

  Matcher(Reading draft, int from) {
    this.draft = draft;
    this.words = draft.words();
    this.from = from;
    this.end = from;
  }

  /** The place of the first word. */
  int from() {
    return from;
  }

  boolean found() {
    return end > from;
  }

  /** The longest phrase found. */
  Match longest() {
    return new Match(words.subList(from, end), line);
  }

  /** Tries phrases that begin, or go on, at this place. */
  void tryAll(List<PhraseIndex.Entry> entries, int at) {
    for (PhraseIndex.Entry entry : entries) {
      int reached = follow(entry.place(), at, 0);
      if (reached > end) {
        end = reached;
        line = entry.line();
      }
    }
  }

  boolean isAtStart() {
    return isStart(from);
  }

  String wordAt(int at) {
    return words.get(at).lower();
  }

  /** Whether there is a word at this place, in the sentence of the first one. */
  boolean goesOnTo(int at) {
    return at < words.size() && !crossesStop(at);
  }

  /** The places at which the second word may stand: the next, and those after a sound or two. */
  void eachSecond(IntConsumer place) {
    int at = from + 1;
    for (int sounds = 0; sounds <= MOST_SOUNDS && goesOnTo(at); sounds++) {
      place.accept(at);
      if (!isFiller(at)) {
        return;
      }
      at++;
    }
  }

  /** Whether the word is a sound, or said twice. */
  private boolean isFiller(int at) {
    String word = wordAt(at);
    return at > from
        && (wordAt(at - 1).equals(word)
            || (word.length() <= LONGEST_FILLER && FILLERS.contains(word)));
  }

  boolean fits(WordClass kind, int at) {
    return kind.has(draft, words.get(at));
  }

  private int longest(List<Place> places, int at) {
    int reached = NOWHERE;
    for (Place place : places) {
      reached = Math.max(reached, follow(place, at, 0));
    }
    return reached;
  }

  /** The place after the last word of the phrase that goes on at {@code at}, or -1. */
  private int follow(Place place, int at, int sounds) {
    Step step = place.step();
    if (step instanceof Step.Done) {
      return at;
    }
    if (step instanceof Step.Start) {
      return isStart(at) ? longest(place.next(), at) : NOWHERE;
    }
    if (step instanceof Step.End) {
      return goesOnTo(at) ? NOWHERE : longest(place.next(), at);
    }
    if (step instanceof Step.Gap gap) {
      return leap(place, at, gap.most());
    }
    if (!goesOnTo(at)) {
      return NOWHERE;
    }
    if (fits(step, at)) {
      return longest(place.next(), at + 1);
    }
    return sounds < MOST_SOUNDS && isFiller(at) ? follow(place, at + 1, sounds + 1) : NOWHERE;
  }

  /** Over as few words as will do. */
  private int leap(Place place, int at, int most) {
    for (int skipped = 0; skipped <= most; skipped++) {
      int reached = longest(place.next(), at + skipped);
      if (reached != NOWHERE || !goesOnTo(at + skipped)) {
        return reached;
      }
    }
    return NOWHERE;
  }

  private boolean isStart(int at) {
    return at == 0 || draft.stopAfter(words.get(at - 1));
  }

  private boolean crossesStop(int at) {
    return at > from && draft.stopAfter(words.get(at - 1));
  }

  private boolean fits(Step step, int at) {
    if (step instanceof Step.OneOf oneOf) {
      return oneOf.has(words.get(at));
    }
    return step instanceof Step.Kind kind && kind.has(draft, words.get(at));
  }
}
