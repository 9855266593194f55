package salescoach.guideline.nonextstep;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Span;

/** Ends without a step: no email with openings to come, nothing that an email's reader could do. */
@AutoService(Guideline.class)
public final class NoNextStep extends Guideline {

  /** How far from the promise its openings may stand, in words: a sentence before or behind. */
  private static final int NEAR = 18;

  private final PhraseList openings = words("openings");
  private final PhraseList sendingOpenings = words("sending-openings");
  private final Promises promises =
      new Promises(
          words("mail"),
          words("coming"),
          words("promising"),
          words("not-promising"),
          words("just-now"));
  private final PhraseList announced = words("announced");
  private final Offers offers =
      new Offers(
          new Moments(words("moments")),
          words("offering"),
          words("suggesting"),
          words("theirs"),
          announced);
  private final Asks asks = new Asks(words("asks"), words("idle"), words("specific"), announced);

  public NoNextStep() {
    super("no-next-step");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    return draft.isVoicemail() ? voicemail(draft, team) : email(draft, team);
  }

  private Verdict voicemail(Reading draft, Team team) {
    List<Span> found = promises.in(draft, team);
    Optional<Span> full =
        found.stream()
            .filter(span -> openings.isIn(draft, Promises.around(draft, span, NEAR)))
            .findFirst()
            .or(() -> team.findFirst(sendingOpenings, draft).map(match -> match.span()));
    if (full.isPresent()) {
      return Verdict.praise(
          "You end on a next step: \"" + draft.quote(full.get()) + "\", with openings.");
    }
    String instead = Wording.of(draft).emailPromise();
    if (found.isEmpty()) {
      return Verdict.fault(
          draft.absent(),
          "The message ends, and nothing follows from it.",
          "End on the email that you are sending, with openings for this week and next.",
          instead);
    }
    return Verdict.borderline(
        found.get(0),
        "\"" + draft.quote(found.get(0)) + "\" promises an email, and no openings in it.",
        "Say that it has openings for this week and next.",
        instead);
  }

  private Verdict email(Reading draft, Team team) {
    Optional<Sentence> offer = offers.in(draft);
    if (offer.isPresent()) {
      return Verdict.praise("You offer a time: \"" + draft.quote(offer.get().span()) + "\".");
    }
    if (asks.isSpecific(draft, team) || asks.announcesCall(draft, team) || offers.mayBeIn(draft)) {
      return Verdict.nothing();
    }
    Optional<Sentence> ask = asks.first(draft, team);
    String instead = Wording.of(draft).invitation();
    if (ask.isEmpty()) {
      return Verdict.fault(
          draft.absent(),
          "The email asks for nothing that they could do next.",
          "End on one small step with two openings.",
          instead);
    }
    Span asked = ask.get().span();
    return Verdict.borderline(
        asked,
        "\"" + draft.quote(asked) + "\" leaves it to them to find a time.",
        "Name two openings, so that yes is one word.",
        instead);
  }
}
