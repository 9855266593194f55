package salescoach.guideline.noidentity;

import com.google.auto.service.AutoService;
import salescoach.guideline.Guideline;
import salescoach.guideline.OwnQuestion;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.kind.Caller;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Shape;

/** A voicemail from nobody: neither a name nor a company of the caller is in it. */
@AutoService(Guideline.class)
public final class NoIdentity extends Guideline {

  private final PhraseList hints = words("hints");

  public NoIdentity() {
    super("no-identity");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    boolean address = draft.words().stream().anyMatch(word -> word.shape() == Shape.ADDRESS);
    if (address || Caller.spoken(draft).isPresent() || team.has(hints, draft)) {
      return Verdict.nothing();
    }
    return Verdict.fault(
        draft.absent(),
        "Nobody says who is calling: there is neither a name nor a company in it.",
        "Say your name and company once, after the reason for your call.",
        OwnQuestion.of(draft)
            + " It's Ann Moss from Birchline (your own two names go here), and an email with"
            + " openings is on its way.");
  }
}
