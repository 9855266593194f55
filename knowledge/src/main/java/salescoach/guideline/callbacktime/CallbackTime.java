package salescoach.guideline.callbacktime;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** Announces a call at a certain time, for which nobody will wait. */
@AutoService(Guideline.class)
public final class CallbackTime extends Guideline {

  /** How far before a call the words may stand that make it an offer, in words. */
  private static final int CLAUSE = 14;

  private final PhraseList announcing = words("announcing");
  private final PhraseList reaching = words("reaching");
  private final PhraseList notToCome = words("not-to-come");
  private final PhraseList future = words("future");
  private final Times times = new Times(words("certain"), words("vague"));
  private final PhraseList choosing = words("choosing");
  private final PhraseList otherwise = words("otherwise");

  public CallbackTime() {
    super("callback-time");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<Match> calls = new ArrayList<>(team.find(announcing, draft));
    calls.removeIf(call -> notToCome.isIn(draft, before(draft, call, 1)));
    List<Match> soft = new ArrayList<>(draft.isVoicemail() ? reaching.in(draft) : List.of());
    soft.removeIf(
        call ->
            !future.isIn(draft, before(draft, call, 4))
                || otherwise.isIn(draft, Times.around(draft, call, CLAUSE)));
    for (Match call : Stream.concat(calls.stream(), soft.stream()).toList()) {
      Optional<Span> time = times.certain(draft, call);
      if (time.isPresent() && !isOffer(draft, call)) {
        Span span = call.span().to(time.get());
        return Verdict.fault(
            span,
            "You set the hour of a call yourself: \"" + draft.quote(span) + "\".",
            "Send openings by email and let them choose.",
            instead(draft));
      }
    }
    return calls.stream()
        .filter(call -> !isOffer(draft, call))
        .flatMap(call -> times.vague(draft, call).map(call.span()::to).stream())
        .findFirst()
        .<Verdict>map(span -> hint(draft, span))
        .orElseGet(Verdict::nothing);
  }

  private static Verdict hint(Reading draft, Span span) {
    return Verdict.borderline(
        span,
        "You leave it at another call: \"" + draft.quote(span) + "\".",
        "An email with openings gives them something to answer in the meantime.",
        instead(draft));
  }

  private static String instead(Reading draft) {
    Wording wording = Wording.of(draft);
    return draft.isVoicemail() ? wording.emailPromise() : wording.invitation();
  }

  private static List<Word> before(Reading draft, Match call, int most) {
    int first = call.first().index();
    return draft.words().subList(Math.max(0, first - most), first + 1);
  }

  /** Whether the prospect is asked, or left to choose, when the call is to be. */
  private boolean isOffer(Reading draft, Match call) {
    List<Word> near = Times.around(draft, call, CLAUSE);
    String behind = draft.after(near.get(near.size() - 1));
    return behind.indexOf('?') >= 0 || choosing.isIn(draft, near);
  }
}
