package salescoach.guideline.toolong;

import com.google.auto.service.AutoService;
import java.util.List;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Limit;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** A voicemail that takes longer than people listen, a first email longer than people read. */
@AutoService(Guideline.class)
public final class TooLong extends Guideline {

  /** With fewer words nothing is said yet, and to praise that it is short would be mockery. */
  private static final int FEWEST_PRAISED = 20;

  private final Limit voicemail = limit("voicemail-seconds", 30, 0.4, "seconds at the rep's pace");
  private final Limit email = limit("email-words", 125, 1, "words of a first email's body");

  public TooLong() {
    super("too-long");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    return draft.isVoicemail()
        ? voicemail(draft, team.value(voicemail))
        : email(draft, team.value(email));
  }

  private static Verdict voicemail(Reading draft, double most) {
    long seconds = Math.round(draft.seconds());
    if (draft.seconds() <= most) {
      return isWorthPraise(draft)
          ? Verdict.praise("It takes " + seconds + " seconds to say.")
          : Verdict.nothing();
    }
    double share = most / draft.seconds();
    return Verdict.fault(
        rest(draft, draft.words(), share),
        "This takes " + seconds + " seconds to say, and " + Math.round(most) + " is the limit.",
        "Stop after the reason for your call and the email with openings; the rest can wait for the"
            + " conversation.",
        draft.context().prospect().firstName().isEmpty()
            ? Wording.of(draft).emailPromise()
            : Wording.of(draft).question() + " " + Wording.of(draft).emailPromise());
  }

  private static Verdict email(Reading draft, double most) {
    int words = draft.bodyWords();
    boolean first = draft.context().history().isEmpty();
    if (!first || words <= most) {
      return first && isWorthPraise(draft)
          ? Verdict.praise("It is short: " + words + " words.")
          : Verdict.nothing();
    }
    return Verdict.fault(
        rest(draft, draft.body(), most / words),
        "The body has " + words + " words, and a first email has " + Math.round(most) + " at most.",
        "Keep one question, the reason that it matters to them and the openings; cut the rest.",
        Wording.of(draft).question() + " " + Wording.of(draft).invitation());
  }

  private static boolean isWorthPraise(Reading draft) {
    return draft.bodyWords() >= FEWEST_PRAISED;
  }

  /** The words past the limit: what nobody hears or reads any more; no number is cut in two. */
  private static Span rest(Reading draft, List<Word> words, double share) {
    int from = Math.min(words.size() - 1, (int) Math.ceil(words.size() * share));
    while (from > 0 && words.get(from).joined()) {
      from--;
    }
    Span first = words.get(from).span();
    Span whole =
        draft.phoneNumbers().stream()
            .filter(number -> number.overlaps(first))
            .findFirst()
            .filter(number -> number.start() < first.start())
            .orElse(first);
    return whole.to(words.get(words.size() - 1).span());
  }
}
