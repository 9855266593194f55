package salescoach.guideline.cryptic;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/** Gives no reason for calling: a mystery, or nothing but who calls and call me back. */
@AutoService(Guideline.class)
public final class Cryptic extends Guideline {

  /** With this many things of its own a message is about something, whatever it announces. */
  private static final int ENOUGH_THINGS = 4;

  /** With this many words of its own a message that announces nothing is about something. */
  private static final int ENOUGH_WORDS = 3;

  /** So many words that might tell something are not worth a tagger's time. */
  private static final int PLENTY = 9;

  private static final int PLENTY_AFTER_MYSTERY = 16;

  private static final String CURE =
      "Say in the first sentence what it is about and why it matters to them.";

  private final PhraseList mystery = words("mystery");
  private final PhraseList teaser = words("teaser");
  private final PhraseList reason = words("reason");
  private final PhraseList purpose = words("purpose");
  private final PhraseList leadIn = words("lead-in");
  private final PhraseList naming = words("naming");
  private final PhraseList empty = words("empty");

  public Cryptic() {
    super("cryptic");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<Match> mysteries = team.find(mystery, draft);
    List<Match> teasers = team.find(teaser, draft);
    List<Match> announced = new ArrayList<>(mysteries);
    announced.addAll(teasers);
    Topic topic = new Topic(draft, empty, leadIn, naming);
    int plenty = announced.isEmpty() ? PLENTY : PLENTY_AFTER_MYSTERY;
    List<Word> candidates = topic.candidates(announced, plenty);
    if (candidates.size() == plenty || team.has(reason, draft)) {
      return Verdict.nothing();
    }
    List<Word> telling = topic.telling(candidates);
    if (topic.isAskedAbout(telling)) {
      return Verdict.nothing();
    }
    List<Word> things = topic.things(candidates);
    if (!mysteries.isEmpty() && things.size() < ENOUGH_THINGS) {
      return things.stream().anyMatch(topic::isNamed)
          ? vague(draft, things)
          : veiled(draft, mysteries.get(0).span());
    }
    if (telling.size() >= ENOUGH_WORDS) {
      return Verdict.nothing();
    }
    if (!teasers.isEmpty() && telling.size() < 2) {
      return veiled(draft, teasers.get(0).span());
    }
    boolean bump = !draft.context().history().isEmpty() || team.has(purpose, draft);
    return telling.isEmpty() ? bare(draft, bump) : vague(draft, telling);
  }

  private static Verdict veiled(Reading draft, Span span) {
    String says = "\"" + draft.quote(span) + "\" is all they learn of your reason.";
    return Verdict.fault(span, says, CURE, instead(draft));
  }

  private static Verdict bare(Reading draft, boolean bump) {
    String says = "Nobody can tell from this why you get in touch.";
    return bump
        ? Verdict.borderline(draft.absent(), says, CURE, instead(draft))
        : Verdict.fault(draft.absent(), says, CURE, instead(draft));
  }

  private static Verdict vague(Reading draft, List<Word> telling) {
    Optional<Word> told = telling.stream().filter(word -> word.shape() != Shape.BLANK).findFirst();
    if (told.isEmpty()) {
      Span blank = telling.get(0).span();
      String says = "Your reason is still a blank: \"" + draft.quote(blank) + "\".";
      return Verdict.borderline(blank, says, CURE, instead(draft));
    }
    Span span = told.get().span();
    return Verdict.borderline(
        span,
        "You name \"" + draft.quote(span) + "\" and not why it should matter to them.",
        "Add the problem that you think they have with it.",
        instead(draft));
  }

  private static String instead(Reading draft) {
    Wording wording = Wording.of(draft);
    return wording.question()
        + " We may be able to take some of that work off you. "
        + (draft.isVoicemail() ? wording.emailPromise() : wording.invitation());
  }
}
