package salescoach.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import salescoach.draft.Draft;
import salescoach.draft.UnreadableDraft;
import salescoach.kind.PhraseBook;
import salescoach.text.Language;
import salescoach.text.Reading;

/**
 * The front door: reads a draft and says what a good sales manager would say of it.
 *
 * <p>Deterministic, keeps nothing, and may be shared by all threads.
 */
public final class Critic {

  private static final int FULL_SCORE = 100;

  private final List<Guideline> guidelines;
  private final Team team;
  private final Language language;
  private final PhraseBook book;

  /** A critic who holds drafts against these guidelines, as the team has changed them. */
  public Critic(List<Guideline> guidelines, Team team, Language language) {
    this.guidelines =
        guidelines.stream().filter(guideline -> !team.off().contains(guideline.id())).toList();
    this.team = team;
    this.language = language;
    this.book =
        new PhraseBook(
            Stream.concat(
                    this.guidelines.stream().flatMap(guideline -> guideline.wordLists().stream()),
                    team.words().values().stream())
                .toList());
  }

  /** A critic with every guideline, as the team has changed them. */
  public static Critic of(Team team) {
    Language language = Language.english();
    return new Critic(Guidelines.all(), team, language);
  }

  /**
   * The critique of a draft.
   *
   * @throws UnreadableDraft where the text has no words or is not English
   */
  public Critique critique(Draft draft) {
    Reading reading = new Reading(draft, language);
    book.readAhead(reading);
    List<Finding> all = new ArrayList<>();
    List<String> strengths = new ArrayList<>();
    for (Guideline guideline : guidelines) {
      if (applies(guideline, draft)) {
        Verdict verdict = guideline.check(reading, team);
        if (verdict instanceof Verdict.Remark remark) {
          all.add(finding(guideline, remark, reading));
        } else if (verdict instanceof Verdict.Praise praise) {
          strengths.add(praise.line());
        }
      }
    }
    all.sort(Comparator.comparingInt(finding -> finding.span().start()));
    boolean voicemail = reading.isVoicemail();
    return new Critique(
        draft.medium(),
        Math.max(0, FULL_SCORE - all.stream().mapToInt(Finding::points).sum()),
        voicemail ? reading.spokenWords() : reading.bodyWords(),
        voicemail ? reading.seconds() : 0,
        voicemail ? 0 : reading.grade(),
        all.stream().filter(finding -> finding.severity() != Severity.CONSIDER).toList(),
        all.stream().filter(finding -> finding.severity() == Severity.CONSIDER).toList(),
        strengths);
  }

  private static boolean applies(Guideline guideline, Draft draft) {
    return guideline.page().media().contains(draft.medium())
        && !draft.context().dismissed().contains(guideline.id());
  }

  private Finding finding(Guideline guideline, Verdict.Remark remark, Reading reading) {
    Page page = guideline.page();
    Severity usual = team.severities().getOrDefault(guideline.id(), page.severity());
    Severity severity = remark.isBorderline() ? Severity.CONSIDER : usual;
    return new Finding(
        guideline.id(),
        severity,
        page.points(severity),
        remark.span(),
        remark.also(),
        reading.quote(remark.span()),
        String.join(" ", remark.violation(), page.because(), remark.recommendation()),
        remark.instead());
  }
}
