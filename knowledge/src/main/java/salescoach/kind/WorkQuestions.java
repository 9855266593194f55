package salescoach.kind;

import java.util.List;
import salescoach.text.Reading;
import salescoach.text.Sentence;

/**
 * Questions about the prospect's own problem or way of working, told from those that ask for a
 * meeting or for the right person, and from tags and rhetoric.
 */
public final class WorkQuestions {

  private static final int LONGEST_TAG = 1;
  private static final WordFile WORDS = WordFile.beside(WorkQuestions.class, "work-questions.txt");
  private static final PhraseList ASKING = WORDS.phrases("asking");
  private static final List<PhraseList> OTHERS =
      List.of(
          WORDS.phrases("meeting"),
          WORDS.phrases("person"),
          WORDS.phrases("tag"),
          WORDS.phrases("rhetorical"));

  private WorkQuestions() {}

  /** Those of a draft, in order. */
  public static List<Sentence> in(Reading draft) {
    return draft.derived(Found.class, WorkQuestions::find).questions();
  }

  private record Found(List<Sentence> questions) {}

  private static Found find(Reading draft) {
    return new Found(
        draft.questions().stream().filter(question -> isOne(draft, question)).toList());
  }

  private static boolean isOne(Reading draft, Sentence question) {
    return ASKING.isIn(draft, question.words())
        || (question.words().size() > LONGEST_TAG && isNone(draft, question));
  }

  private static boolean isNone(Reading draft, Sentence question) {
    return OTHERS.stream().noneMatch(list -> list.isIn(draft, question.words()));
  }
}
