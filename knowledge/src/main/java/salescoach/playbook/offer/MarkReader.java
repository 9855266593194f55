package salescoach.playbook.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salescoach.kind.Match;
import salescoach.text.Language;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** Reads the marks out of one text: the sentence about the offer, or an answer. */
final class MarkReader {

  /** "Not that I know of" is an answer; a longer one says more than no, in words. */
  private static final int LONGEST_NOT = 5;

  private static final int LONGEST_NO = 3;

  private final Reading text;
  private final Topic source;
  private final Negation negation;

  private MarkReader(Reading text, Topic source) {
    this.text = text;
    this.source = source;
    this.negation = new Negation(text);
  }

  /** The marks of a text in its order; none where it has no words. */
  static List<Mark> read(String words, Topic source) {
    return Reading.ofNote(words, Language.english())
        .map(text -> new MarkReader(text, source).marks())
        .orElse(List.of());
  }

  private record Found(Sign sign, Match match) {
    int length() {
      return match.words().size();
    }

    int first() {
      return match.first().index();
    }

    int last() {
      return match.last().index();
    }

    boolean meets(Match other) {
      return first() <= other.last().index() && other.first().index() <= last();
    }
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Found found : longest()) {
      mark(found).ifPresent(marks::add);
    }
    shortAnswer(marks).ifPresent(marks::add);
    if (marks.stream().anyMatch(mark -> mark.sign() == Sign.NOBODY)) {
      // "The director isn't measured on it" names nobody who is.
      marks.removeIf(mark -> mark.sign() == Sign.ROLE);
    }
    marks.sort(Comparator.comparingInt(mark -> mark.words().start()));
    return afterContrast(marks);
  }

  /** Of marks that overlap the longest, and none where the words are harmless. */
  private List<Found> longest() {
    List<Found> all = new ArrayList<>();
    Words.LISTS.forEach(
        (sign, list) -> list.in(text).forEach(match -> all.add(new Found(sign, match))));
    List<Match> harmless = Words.HARMLESS.in(text);
    all.removeIf(found -> harmless.stream().anyMatch(found::meets));
    all.sort(Comparator.comparingInt(Found::length).reversed().thenComparing(Found::first));
    boolean[] taken = new boolean[text.words().size()];
    List<Found> kept = new ArrayList<>();
    for (Found found : all) {
      if (counts(found.sign()) && isFree(taken, found)) {
        kept.add(found);
      }
    }
    return kept;
  }

  private static boolean isFree(boolean[] taken, Found found) {
    for (int at = found.first(); at <= found.last(); at++) {
      if (taken[at]) {
        return false;
      }
    }
    for (int at = found.first(); at <= found.last(); at++) {
      taken[at] = true;
    }
    return true;
  }

  /** Whether a sign says anything in this text. */
  private boolean counts(Sign sign) {
    return switch (sign) {
      case COST -> source != Topic.OFFER;
      case DAY -> source == Topic.DEADLINE;
      case ROLE, NOBODY -> source == Topic.MEASURED || (sign == Sign.NOBODY && isOffer());
      case VERB -> isOffer();
      case SOFT, NOTHING ->
          isOffer()
              || source == Topic.IF_NOTHING
              || (sign == Sign.NOTHING && source == Topic.DEADLINE);
      case UNASKED -> source == Topic.LOOKED;
      case UNKNOWN -> !isOffer();
      default -> true;
    };
  }

  private boolean isOffer() {
    return source == Topic.OFFER;
  }

  private Optional<Mark> mark(Found found) {
    Sign sign = found.sign();
    if (sign.isOwner() && isHedged(found)) {
      return Optional.empty();
    }
    boolean mayBeNegated = sign.medicine() || sign == Sign.SOFT || sign == Sign.VERB;
    Optional<Word> no =
        mayBeNegated ? negation.before(text.words().get(found.first())) : Optional.empty();
    boolean stays = sign.isDate() && no.filter(negation::isSubject).isPresent();
    if (no.isEmpty() || stays) {
      return Optional.of(mark(sign, found.first(), found.last()));
    }
    if (sign.isPain() && isOffer() && sign != Sign.MUST && negation.isRelief(no.get())) {
      return Optional.of(mark(sign, found.first(), found.last()));
    }
    return opposite(sign).map(weak -> mark(weak, no.get().index(), found.last()));
  }

  /** What it means that there is none of it; nothing where it means nothing. */
  private Optional<Sign> opposite(Sign sign) {
    if (sign == Sign.MUST && isOffer()) {
      return Optional.of(Sign.SOFT);
    }
    if (sign.isPain()) {
      return switch (source) {
        case IF_NOTHING -> Optional.of(Sign.NOTHING);
        case DEADLINE -> Optional.of(Sign.LATER);
        default -> Optional.empty();
      };
    }
    if (sign.isDate()) {
      return Optional.of(Sign.LATER);
    }
    if (sign.isOwner()) {
      return Optional.of(Sign.NOBODY);
    }
    return sign == Sign.LOOKED ? Optional.of(Sign.UNASKED) : Optional.empty();
  }

  private boolean isHedged(Found found) {
    return source == Topic.MEASURED
        && text.words().stream().anyMatch(word -> Words.HEDGE.contains(word.lower()))
        && found.sign() == Sign.ROLE;
  }

  private Mark mark(Sign sign, int first, int last) {
    Word begin = text.words().get(first);
    int full = last;
    while (full > first && Words.TRAILING.contains(text.words().get(full).lower())) {
      full--;
    }
    Word end = text.words().get(full);
    return new Mark(
        source, topic(sign), sign, new Span(first, last), text.quote(begin.span().to(end.span())));
  }

  private Topic topic(Sign sign) {
    return switch (sign) {
      case PAIN_ONE, PAIN_MANY, PAIN, MUST, COST ->
          isOffer() ? Topic.OFFER : source == Topic.DEADLINE ? source : Topic.IF_NOTHING;
      case DATE_ONE, DATE, DAY, LATER -> Topic.DEADLINE;
      case OWNER, ROLE, NOBODY -> Topic.MEASURED;
      case LOOKED, UNASKED -> Topic.LOOKED;
      case SOFT, VERB -> isOffer() ? Topic.OFFER : Topic.IF_NOTHING;
      case NOTHING -> source == Topic.DEADLINE ? source : Topic.IF_NOTHING;
      case UNKNOWN -> source;
    };
  }

  /** "No", "nobody really", "yes": an answer that needs no more words. */
  private Optional<Mark> shortAnswer(List<Mark> marks) {
    Word first = text.words().get(0);
    boolean known = marks.stream().anyMatch(mark -> mark.words().start() == 0);
    if (isOffer() || known) {
      return Optional.empty();
    }
    boolean alone = text.words().size() == 1 || text.pauseAfter(first);
    boolean isShort =
        text.words().size() <= (first.is("not") ? LONGEST_NOT : LONGEST_NO)
            && (source != Topic.IF_NOTHING || first.is("not"));
    boolean no = Words.NO.contains(first.lower()) && (alone || isShort);
    boolean goesOn = !alone && Words.NO_BUT.contains(text.words().get(1).lower());
    if (no && !goesOn) {
      int last = isShort && !alone ? text.words().size() - 1 : 0;
      return Optional.of(mark(denial(), 0, last));
    }
    boolean yes = Words.YES.contains(first.lower()) && alone && source != Topic.IF_NOTHING;
    boolean denied = marks.stream().anyMatch(mark -> !mark.sign().medicine());
    return yes && !denied ? Optional.of(mark(assent(), 0, 0)) : Optional.empty();
  }

  private Sign denial() {
    return switch (source) {
      case MEASURED -> Sign.NOBODY;
      case DEADLINE -> Sign.LATER;
      case LOOKED -> Sign.UNASKED;
      case OFFER, IF_NOTHING -> Sign.NOTHING;
    };
  }

  private Sign assent() {
    return switch (source) {
      case MEASURED -> Sign.OWNER;
      case LOOKED -> Sign.LOOKED;
      case OFFER, IF_NOTHING, DEADLINE -> Sign.DATE;
    };
  }

  /** Of what a text says for and against a topic, only what stands after a "but". */
  private List<Mark> afterContrast(List<Mark> marks) {
    int contrast = -1;
    for (Word word : text.words()) {
      contrast = Words.CONTRAST.contains(word.lower()) ? word.index() : contrast;
    }
    int but = contrast;
    return marks.stream()
        .filter(mark -> mark.words().start() > but || !isAnsweredAfter(mark, but, marks))
        .toList();
  }

  private static boolean isAnsweredAfter(Mark mark, int but, List<Mark> marks) {
    return marks.stream()
        .anyMatch(
            later ->
                later.words().start() > but
                    && later.topic() == mark.topic()
                    && later.sign().medicine() != mark.sign().medicine());
  }
}
