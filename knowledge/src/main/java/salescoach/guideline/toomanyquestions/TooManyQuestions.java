package salescoach.guideline.toomanyquestions;

import com.google.auto.service.AutoService;
import java.util.List;
import salescoach.guideline.Guideline;
import salescoach.guideline.OwnQuestion;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.kind.Limit;
import salescoach.text.Reading;
import salescoach.text.Sentence;

/** So many questions that none gets an answer. */
@AutoService(Guideline.class)
public final class TooManyQuestions extends Guideline {

  private final Limit most = limit("questions", 3, 1, "questions in one message");

  public TooManyQuestions() {
    super("too-many-questions");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<Sentence> questions = draft.questions();
    int allowed = (int) team.value(most);
    if (questions.size() <= allowed) {
      return Verdict.nothing();
    }
    List<Sentence> beyond = questions.subList(allowed, questions.size());
    return Verdict.fault(
            beyond.get(0).span(),
            "This asks " + questions.size() + " questions at once.",
            "Keep the one that they would most like to talk about, and leave the rest for the"
                + " conversation.",
            OwnQuestion.of(draft))
        .alsoAt(beyond.stream().skip(1).map(Sentence::span).toList());
  }
}
