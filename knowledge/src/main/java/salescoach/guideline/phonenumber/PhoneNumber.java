package salescoach.guideline.phonenumber;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Span;

/** Leaves a number, or asks for a call back, in a voicemail that nobody will return. */
@AutoService(Guideline.class)
public final class PhoneNumber extends Guideline {

  /** A request and its number are one place when at most so many characters lie between. */
  private static final int SAME_PLACE = 30;

  private final PhraseList asking = words("asking");
  private final PhraseList excused = words("excused");
  private final PhraseList askedFor = words("asked-for");
  private final LeftNumbers leftNumbers = new LeftNumbers(words("someone-elses"));

  public PhoneNumber() {
    super("phone-number");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    if (draft.context().prospect().askedForNumber() || team.has(askedFor, draft)) {
      return Verdict.nothing();
    }
    List<Span> places = places(draft, team);
    if (places.isEmpty()) {
      return Verdict.nothing();
    }
    Span first = places.get(0);
    boolean digits = draft.phoneNumbers().stream().anyMatch(first::overlaps);
    return Verdict.fault(
            first,
            digits
                ? "You leave a number that nobody asked for."
                : "You ask for a call back: \"" + draft.quote(first) + "\".",
            "Leave the number out, and let your email with openings do the asking.",
            "No need to call back. " + Wording.of(draft).emailPromise())
        .alsoAt(places.subList(1, places.size()));
  }

  /** Requests and numbers in the text's order, those that stand together as one. */
  private List<Span> places(Reading draft, Team team) {
    List<Span> all = new ArrayList<>(leftNumbers.in(draft));
    List<Match> excuses = team.find(excused, draft);
    for (Match request : team.find(asking, draft)) {
      if (excuses.stream().noneMatch(excuse -> excuse.words().contains(request.first()))) {
        all.add(request.span());
      }
    }
    all.sort(Comparator.comparingInt(Span::start));
    List<Span> places = new ArrayList<>();
    for (Span span : all) {
      int last = places.size() - 1;
      if (last >= 0 && span.start() - places.get(last).end() <= SAME_PLACE) {
        places.set(last, places.get(last).to(span));
      } else {
        places.add(span);
      }
    }
    return places;
  }
}
