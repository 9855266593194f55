package salescoach.playbook.finding;

import java.util.List;
import java.util.Locale;

/**
 * How the finder did, in shares from 0 to 1.
 *
 * @param right of the inside questions, answered with the right entry
 * @param wrong of the inside questions, answered with another
 * @param offered of the inside questions, offered a choice
 * @param outsideAnswered of the outside questions, answered at all
 * @param outsideOffered of the outside questions, offered a choice
 */
record Score(
    double right, double wrong, double offered, double outsideAnswered, double outsideOffered) {

  static Score of(List<Guess> guesses, Calibration calibration) {
    int inside = 0;
    int right = 0;
    int wrong = 0;
    int offered = 0;
    int outsideAnswered = 0;
    int outsideOffered = 0;
    for (Guess guess : guesses) {
      Ranking.Verdict verdict = Finder.verdict(guess.likely(), calibration);
      boolean sure = verdict == Ranking.Verdict.SURE;
      boolean between = verdict == Ranking.Verdict.BETWEEN;
      if (guess.question().inside()) {
        inside++;
        right += sure && guess.right() ? 1 : 0;
        wrong += sure && !guess.right() ? 1 : 0;
        offered += between ? 1 : 0;
      } else {
        outsideAnswered += sure ? 1 : 0;
        outsideOffered += between ? 1 : 0;
      }
    }
    double in = Math.max(1, inside);
    double out = Math.max(1, guesses.size() - inside);
    return new Score(
        right / in, wrong / in, offered / in, outsideAnswered / out, outsideOffered / out);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "inside %.1f %% right, %.1f %% wrong, %.1f %% a choice; outside %.1f %% answered, %.1f %% a"
            + " choice",
        100 * right,
        100 * wrong,
        100 * offered,
        100 * outsideAnswered,
        100 * outsideOffered);
  }
}
