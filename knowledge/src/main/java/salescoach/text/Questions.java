package salescoach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds questions, with their mark or, as transcribed speech has them, without.
 *
 * <p>Without a mark a question begins a sentence, or follows a pause or a word such as "so" or
 * "curious", and has the order of a question: "how are you tracking …", "do your drivers …"; or it
 * is asked by the way: "I was wondering who fills in". "How are you?" and a name with a mark ask
 * nothing and are left out.
 */
final class Questions {

  private static final int LONGEST_CALL = 3;

  private Questions() {}

  /**
   * The questions of a text in order, each from its first word to the end of its sentence.
   *
   * @param parts the part of each word of the text: nobody asks anything in a greeting
   */
  static List<Sentence> in(String text, List<Sentence> sentences, List<Part> parts) {
    List<Sentence> questions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Word> said =
          sentence.words().stream()
              .dropWhile(word -> parts.get(word.index()) == Part.GREETING)
              .toList();
      Clause clause = new Clause(text, said);
      if (sentence.question()) {
        if (!Pleasantry.isAll(clause) && !isCall(clause)) {
          questions.add(sentence);
        }
      } else {
        int start = unmarked(clause);
        if (start >= 0) {
          questions.add(new Sentence(sentence.index(), said.subList(start, said.size()), true));
        }
      }
    }
    return List.copyOf(questions);
  }

  /** "Dr. Pell?", "Hello?", or a greeting and nothing else. */
  private static boolean isCall(Clause clause) {
    return clause.size() <= LONGEST_CALL
        && clause.words().stream()
            .allMatch(
                word ->
                    word.is("hello")
                        || word.is("hi")
                        || word.is("hey")
                        || Names.isTitle(word)
                        || (Names.isName(word) && word.shape() != Shape.BLANK));
  }

  /** The place at which a question without a mark begins, or -1. */
  private static int unmarked(Clause clause) {
    QuestionOrder order = new QuestionOrder(clause);
    int at = 0;
    while (at + 2 < clause.size()) {
      int polite = Pleasantry.end(clause, at);
      if (polite > at) {
        at = polite;
      } else if (order.begins(at)) {
        return at;
      } else {
        at++;
      }
    }
    return -1;
  }
}
