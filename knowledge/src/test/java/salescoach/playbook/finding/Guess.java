package salescoach.playbook.finding;

import java.util.List;

/** A question of ours and how likely the finder holds the entries, the likeliest first. */
record Guess(CrossValidation question, List<Ranking.Likely> likely) {

  static List<Guess> of(List<CrossValidation> questions, Calibration weights) {
    return questions.stream()
        .map(question -> new Guess(question, Finder.likely(question.evidence(), weights)))
        .toList();
  }

  boolean right() {
    return !likely.isEmpty() && likely.get(0).entry().equals(question.entry());
  }
}
