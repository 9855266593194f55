package salescoach.guideline.cryptic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import salescoach.draft.Prospect;
import salescoach.kind.Caller;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Tag;
import salescoach.text.Word;

/**
 * What is left of a message once greetings, names, numbers and all talk about talking are taken
 * away: the words that tell what it is about.
 */
final class Topic {

  private static final Set<Tag> THINGS = Set.of(Tag.NOUN, Tag.PROPN);
  private static final Set<Tag> TELLING = Set.of(Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.ADJ);
  private static final int WORDS_BEFORE = 2;

  private final Reading draft;
  private final PhraseList empty;
  private final PhraseList leadIn;
  private final PhraseList naming;
  private final BitSet introduction;
  private final Set<String> addressed;

  Topic(Reading draft, PhraseList empty, PhraseList leadIn, PhraseList naming) {
    this.draft = draft;
    this.empty = empty;
    this.leadIn = leadIn;
    this.naming = naming;
    this.introduction = Caller.introducing(draft);
    Prospect prospect = draft.context().prospect();
    String names = prospect.firstName() + " " + prospect.company();
    this.addressed = new HashSet<>(Arrays.asList(names.toLowerCase(Locale.ROOT).split(" ")));
  }

  /** The first words that may tell something, the mysteries left out; no tag is asked for. */
  List<Word> candidates(List<Match> mysteries, int most) {
    return draft.words().stream()
        .filter(this::mayTell)
        .filter(word -> mysteries.stream().noneMatch(m -> m.span().overlaps(word.span())))
        .limit(most)
        .toList();
  }

  private boolean mayTell(Word word) {
    Part part = draft.part(word);
    return (part == Part.BODY || part == Part.SUBJECT)
        && looksLikeOne(word)
        && word.lower().length() > 1
        && word.lower().indexOf('_') < 0
        && !addressed.contains(word.lower())
        && !introduction.get(word.index())
        && !empty.isIn(draft, List.of(word));
  }

  private boolean looksLikeOne(Word word) {
    return switch (word.shape()) {
      case LOWER, UPPER, BLANK -> !Somebodys.is(word);
      case CAPITALISED -> opensSentence(word) || isLedIn(word);
      case MIXED, NUMBER, ADDRESS -> false;
    };
  }

  /** Whether a capital is owed to the sentence's start and not to a name. */
  private boolean opensSentence(Word word) {
    List<Word> words = draft.words();
    boolean first = word.index() == 0 || draft.stopAfter(words.get(word.index() - 1));
    return first
        && !draft.pauseAfter(word)
        && word.index() + 1 < words.size()
        && !words.get(word.index() + 1).isCapitalised();
  }

  /** Whether a name is what the call is about: "regarding Workers Compensation". */
  private boolean isLedIn(Word word) {
    return word.index() > 0 && leadIn.isIn(draft, List.of(draft.words().get(word.index() - 1)));
  }

  /** Those that name a thing, a blank among them. */
  List<Word> things(List<Word> candidates) {
    return tagged(candidates, THINGS);
  }

  /** Those that name a thing, an action or how something is. */
  List<Word> telling(List<Word> candidates) {
    return tagged(candidates, TELLING);
  }

  private List<Word> tagged(List<Word> words, Set<Tag> tags) {
    return words.stream()
        .filter(word -> word.shape() == Shape.BLANK || tags.contains(draft.tag(word)))
        .toList();
  }

  /** Whether the message says that it is about this thing. */
  boolean isNamed(Word thing) {
    int from = Math.max(0, thing.index() - WORDS_BEFORE);
    List<Word> before = draft.words().subList(from, thing.index());
    return before.stream().noneMatch(draft::stopAfter) && naming.isIn(draft, before);
  }

  /** Whether a question has two words of the topic: nothing is hidden then. */
  boolean isAskedAbout(List<Word> telling) {
    return telling.size() > 1
        && draft.questions().stream()
            .anyMatch(question -> question.words().stream().filter(telling::contains).count() > 1);
  }
}
