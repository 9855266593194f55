package salescoach.guideline.nottailored;

import java.util.List;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** What stands beside a word. */
record Around(Reading draft) {

  /** How far a quotation goes back to begin where its clause does, and how long it may be. */
  private static final int LEAD = 6;

  private static final int LONGEST_CLAUSE = 16;

  /** The word before in the same sentence, or an empty string. */
  String before(Word word) {
    boolean begins = word.index() == 0 || draft.stopAfter(previous(word));
    return begins ? "" : previous(word).lower();
  }

  /** Whether one of so many words before this one is the expected. */
  boolean hasBefore(Word word, String expected, int most) {
    List<Word> earlier = draft.words().subList(Math.max(0, word.index() - most), word.index());
    return earlier.stream().anyMatch(known -> known.is(expected));
  }

  /** Whether a clause may begin at a word. */
  boolean beginsClause(Word word) {
    return word.index() == 0 || draft.pauseAfter(previous(word));
  }

  /** The word before; the first has none. */
  Word previous(Word word) {
    return draft.words().get(word.index() - 1);
  }

  /** Up to so many words after this one in the same sentence. */
  List<Word> after(Word word, int most) {
    List<Word> all = draft.words();
    int end = word.index() + 1;
    int limit = Math.min(all.size(), end + most);
    while (end < limit && !draft.stopAfter(all.get(end - 1))) {
      end++;
    }
    return all.subList(word.index() + 1, end);
  }

  /** Up to so many words before a word and after it, itself among them. */
  List<Word> within(Word word, int most) {
    List<Word> all = draft.words();
    return all.subList(
        Math.max(0, word.index() - most), Math.min(all.size(), word.index() + most + 1));
  }

  /** The span of words in order; at least one. */
  static Span span(List<Word> words) {
    return words.get(0).span().to(words.get(words.size() - 1).span());
  }

  /**
   * The clause around a span, as the rep wrote it: back to where it begins, and on to its end, but
   * not far.
   */
  String clause(Span span) {
    List<Word> all = draft.words();
    int first = 0;
    while (all.get(first).end() <= span.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < all.size() && all.get(last + 1).start() < span.end()) {
      last++;
    }
    int earliest = Math.max(0, first - LEAD);
    while (first > earliest && !beginsClause(all.get(first)) && draft.isBody(all.get(first - 1))) {
      first--;
    }
    last = Math.min(last, first + LONGEST_CLAUSE);
    int latest = Math.min(all.size() - 1, first + LONGEST_CLAUSE);
    while (last < latest && !draft.pauseAfter(all.get(last))) {
      last++;
    }
    String end = draft.pauseAfter(all.get(last)) || last + 1 == all.size() ? "" : " …";
    return draft.quote(span(all.subList(first, last + 1))).replace('\n', ' ') + end;
  }
}
