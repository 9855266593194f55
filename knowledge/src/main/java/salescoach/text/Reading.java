package salescoach.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.UnreadableDraft;

/**
 * A draft as the coach reads it: its words at once, everything dearer when it is first asked for.
 *
 * <p>Belongs to one thread. Many readings may share one {@link Language}.
 */
public final class Reading {

  private static final int SECONDS_A_MINUTE = 60;

  private final Draft draft;
  private final List<Word> words;
  private final List<Part> parts;
  private final Supplier<String> readable;
  private final Supplier<List<Sentence>> sentences;
  private final Supplier<List<Sentence>> questions;
  private final Supplier<List<Span>> phoneNumbers;
  private final Supplier<Integer> spokenWords;
  private final Supplier<Tagger> tagger;
  private final Supplier<int[]> sentenceOfWord;
  private final Supplier<Gaps> gaps;
  private final Map<Class<?>, Object> derived = new HashMap<>();

  /**
   * Reads a draft.
   *
   * @throws UnreadableDraft where the text has no words or is not English
   */
  public Reading(Draft draft, Language language) {
    this(draft, language, readable(draft));
  }

  private Reading(Draft draft, Language language, List<Word> words) {
    this.draft = draft;
    this.words = words;
    this.parts =
        Layout.of(draft.medium(), draft.text(), words, draft.context().prospect().firstName());
    this.readable = once(() -> SafeCopy.of(draft.text()));
    this.sentences = once(() -> SentenceSplitter.split(language, readable.get(), words));
    this.questions = once(() -> Questions.in(draft.text(), sentences.get(), parts));
    this.phoneNumbers = once(() -> PhoneNumbers.find(draft.text(), words));
    this.spokenWords = once(() -> SpokenLength.of(draft.text(), words, phoneNumbers.get()));
    this.tagger = once(() -> new Tagger(language, readable.get(), words.size()));
    this.sentenceOfWord = once(this::indexSentences);
    this.gaps = once(() -> new Gaps(draft.text(), words));
  }

  private static List<Word> readable(Draft draft) {
    List<Word> words = WordScanner.scan(draft.text());
    if (words.isEmpty()) {
      throw new UnreadableDraft(
          "The draft has no words to read. Paste the script as text, without pictures.");
    }
    if (!English.is(draft.text(), words)) {
      throw new UnreadableDraft(
          "The draft does not look like English, the one language the coach reads."
              + " Send it in English.");
    }
    return words;
  }

  /**
   * Reads a note, such as an answer of three words, of which nobody can say whether it is English;
   * nothing where it has no words.
   *
   * @throws UnreadableDraft where it is longer than a draft may be
   */
  public static Optional<Reading> ofNote(String note, Language language) {
    List<Word> words = WordScanner.scan(note);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(new Draft(note, Medium.VOICEMAIL), language, words));
  }

  public Draft draft() {
    return draft;
  }

  public Context context() {
    return draft.context();
  }

  public String text() {
    return draft.text();
  }

  public boolean isVoicemail() {
    return draft.medium() == Medium.VOICEMAIL;
  }

  /** All words, those of the subject, greeting and signature too. */
  public List<Word> words() {
    return words;
  }

  public Part part(Word word) {
    return parts.get(word.index());
  }

  public boolean isBody(Word word) {
    return part(word) == Part.BODY;
  }

  /** The words of the body, in order; the halves of hyphenated words stand apart. */
  public List<Word> body() {
    return words.stream().filter(this::isBody).toList();
  }

  /** How long the body is in words, hyphenated ones counting once. */
  public int bodyWords() {
    return (int) words.stream().filter(word -> isBody(word) && !word.joined()).count();
  }

  public List<Sentence> sentences() {
    return sentences.get();
  }

  /** The sentences that have a word of the body. */
  public List<Sentence> bodySentences() {
    return sentences().stream().filter(this::inBody).toList();
  }

  /** Questions of the body, with their mark or without. */
  public List<Sentence> questions() {
    return questions.get().stream().filter(this::inBody).toList();
  }

  private boolean inBody(Sentence sentence) {
    return sentence.words().stream().anyMatch(this::isBody);
  }

  public Sentence sentenceOf(Word word) {
    return sentences().get(sentenceOfWord.get()[word.index()]);
  }

  /** The word's part of speech; the first call for a sentence tags all of it. */
  public Tag tag(Word word) {
    return tagger.get().tag(word, sentenceOf(word));
  }

  /** Telephone numbers, in digits or spoken. */
  public List<Span> phoneNumbers() {
    return phoneNumbers.get();
  }

  /** How many words it takes to say the text: digits and initials count as they are spoken. */
  public int spokenWords() {
    return spokenWords.get();
  }

  /** How long it takes to say the text at the rep's pace, in seconds. */
  public double seconds() {
    return (double) spokenWords() * SECONDS_A_MINUTE / context().paceWpm();
  }

  /** The school grade of the body by Flesch and Kincaid, 0 or more. */
  public double grade() {
    return ReadingGrade.of(
        bodySentences().stream()
            .map(sentence -> sentence.words().stream().filter(this::isBody).toList())
            .toList());
  }

  /** What stands between a word and the next one, or the rest of the text after the last word. */
  public String after(Word word) {
    boolean last = word.index() + 1 == words.size();
    return text().substring(word.end(), last ? text().length() : next(word).start());
  }

  /** Whether punctuation or a line's end follows a word, so that a clause may end there. */
  public boolean pauseAfter(Word word) {
    return gaps.get().pauseAfter(word);
  }

  /** Whether a sentence or paragraph may end after a word: cheap, and without a model. */
  public boolean stopAfter(Word word) {
    return gaps.get().stopAfter(word);
  }

  private Word next(Word word) {
    return words.get(word.index() + 1);
  }

  /**
   * What is made of this draft by a matcher that several rooms ask: worked out once.
   *
   * @param kind the class of the answer; one answer of a class is kept
   */
  public <T> T derived(Class<T> kind, Function<Reading, T> work) {
    Object known = derived.get(kind);
    if (known == null) {
      T made = work.apply(this);
      derived.put(kind, made);
      return made;
    }
    return kind.cast(known);
  }

  /** The empty span at the text's end, for what is not there. */
  public Span absent() {
    return new Span(text().length(), text().length());
  }

  /** The text of a span, exactly as the rep wrote it. */
  public String quote(Span span) {
    return text().substring(span.start(), span.end());
  }

  private int[] indexSentences() {
    int[] index = new int[words.size()];
    for (Sentence sentence : sentences()) {
      for (Word word : sentence.words()) {
        index[word.index()] = sentence.index();
      }
    }
    return index;
  }

  private static <T> Supplier<T> once(Supplier<T> work) {
    return new Once<>(work);
  }

  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private @Nullable T value;

    Once(Supplier<T> work) {
      this.work = work;
    }

    @Override
    public T get() {
      T known = value;
      if (known == null) {
        known = work.get();
        value = known;
      }
      return known;
    }
  }
}
