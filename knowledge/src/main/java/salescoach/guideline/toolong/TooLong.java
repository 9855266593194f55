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
      return Verdict.praise("It takes " + seconds + " seconds to say.");
    }
    double share = most / draft.seconds();
    return Verdict.fault(
        rest(draft.words(), share),
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
      return first ? Verdict.praise("It is short: " + words + " words.") : Verdict.nothing();
    }
    return Verdict.fault(
        rest(draft.body(), most / words),
        "The body has " + words + " words, and a first email has " + Math.round(most) + " at most.",
        "Keep one question, the reason that it matters to them and the openings; cut the rest.",
        Wording.of(draft).question() + " " + Wording.of(draft).invitation());
  }

  /** The words past the limit: what nobody hears or reads any more. */
  private static Span rest(List<Word> words, double share) {
    int from = Math.min(words.size() - 1, (int) Math.ceil(words.size() * share));
    return words.get(from).span().to(words.get(words.size() - 1).span());
  }
}
