package salescoach.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import salescoach.KnowledgeException;
import salescoach.text.Reading;
import salescoach.text.Word;

/**
 * Phrases that people wrote down, to be found in drafts.
 *
 * <p>One phrase a line, in small letters, words apart by spaces:
 *
 * <ul>
 *   <li>{@code call me back}: these words, whatever hyphens stand between them, and {@code don't}
 *       also without its apostrophe;
 *   <li>{@code save~}: any form of the word;
 *   <li>{@code (call|ring|give me a call)}: one of these; {@code [quick]}: may be missing;
 *   <li>{@code ...}: up to four words that do not matter and as few as will do, {@code ...2} up to
 *       two;
 *   <li>{@code <number>}, {@code <amount>}, {@code <name>}, {@code <day>}, {@code <time>}, {@code
 *       <you>}, {@code <we>}, {@code <blank>}, {@code <any>}, {@code <ing>}, {@code <noun>}, {@code
 *       <verb>}, {@code <adj>}: a word of that kind;
 *   <li>{@code ^} and {@code $}: the start and the end of a sentence.
 * </ul>
 *
 * A phrase never runs across the end of a sentence; an "um" inside it, or a word said twice, does
 * not matter. Matching takes time in proportion to the text.
 */
public final class PhraseList {

  private final String name;
  private final PhraseIndex anywhere = new PhraseIndex();
  private final PhraseIndex atStart = new PhraseIndex();

  /**
   * A list out of its lines.
   *
   * @throws KnowledgeException where a line is not of the language; the message names it
   */
  public PhraseList(String name, Collection<String> lines) {
    this.name = name;
    for (String line : lines) {
      try {
        PhraseParser.parse(line).forEach(place -> add(place, line));
      } catch (IllegalArgumentException wrong) {
        throw new KnowledgeException(
            "The phrase \"" + line + "\" of " + name + " " + wrong.getMessage() + ".", wrong);
      }
    }
  }

  private void add(Place place, String line) {
    if (place.step() instanceof Step.Start) {
      place.next().forEach(next -> atStart.add(next, line));
    } else {
      anywhere.add(place, line);
    }
  }

  /** The list's name, as in {@code salesy/hype}. */
  public String name() {
    return name;
  }

  /**
   * Where a draft has one of the phrases, in order; of those that overlap, the first and longest.
   */
  public List<Match> in(Reading draft) {
    return in(draft, draft.words());
  }

  /** The same, for phrases that begin at one of these words. */
  public List<Match> in(Reading draft, List<Word> starts) {
    List<Match> found = new ArrayList<>();
    int free = 0;
    for (Word start : worthwhile(draft, starts)) {
      if (start.index() >= free) {
        Matcher matcher = matchAt(draft, start);
        if (matcher.found()) {
          Match match = matcher.longest();
          found.add(match);
          free = match.last().index() + 1;
        }
      }
    }
    return found;
  }

  /** The longest of the phrases that begin at a word. */
  public Optional<Match> at(Reading draft, Word start) {
    Matcher matcher = matchAt(draft, start);
    return matcher.found() ? Optional.of(matcher.longest()) : Optional.empty();
  }

  /** Whether a draft has any of the phrases. */
  public boolean isIn(Reading draft) {
    return isIn(draft, draft.words());
  }

  /** Whether one of the phrases begins at one of these words. */
  public boolean isIn(Reading draft, List<Word> starts) {
    for (Word start : worthwhile(draft, starts)) {
      if (matchAt(draft, start).found()) {
        return true;
      }
    }
    return false;
  }

  /** Of all words of a draft only those that {@link PhraseBook#readAhead} has left. */
  private List<Word> worthwhile(Reading draft, List<Word> starts) {
    return starts == draft.words()
        ? draft
            .derived(PhraseBook.Starts.class, unread -> PhraseBook.Starts.UNKNOWN)
            .of(this, starts)
        : starts;
  }

  PhraseIndex anywhere() {
    return anywhere;
  }

  PhraseIndex atStart() {
    return atStart;
  }

  private Matcher matchAt(Reading draft, Word start) {
    Matcher matcher = new Matcher(draft, start.index());
    anywhere.follow(matcher);
    if (!atStart.isEmpty() && matcher.isAtStart()) {
      atStart.follow(matcher);
    }
    return matcher;
  }
}
