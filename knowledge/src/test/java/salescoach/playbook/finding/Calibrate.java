package salescoach.playbook.finding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import salescoach.playbook.entry.BuiltInEntries;
import salescoach.playbook.entry.Entry;

/**
 * Finds the numbers of {@link Calibration} by five-fold cross-validation on our own questions and
 * writes them: the weights under which the right entries are likeliest, then the thresholds.
 *
 * <p>{@code ./mvnw -Pcalibrate -pl knowledge process-test-classes}
 */
public final class Calibrate {

  /**
   * Of the questions outside the playbook, no more than this share may be answered: a little under
   * the 5 in 100 that the coach is held to.
   */
  private static final double MOST_OUTSIDE = 0.04;

  /** Of the questions outside the playbook, no more than this share may be offered a choice. */
  private static final double MOST_OFFERED = 0.15;

  private static final int STEPS = 100;

  /** In steps; a choice among less likely entries would be noise. */
  private static final int LEAST_CHOICE = 15;

  private static final double[] MARGINS = {0.15, 0.2, 0.25, 0.3};

  private Calibrate() {}

  /**
   * Calibrates.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    List<Entry> entries = BuiltInEntries.load().entries();
    List<Phrasing> phrasings = Phrasing.learned(entries);
    List<CrossValidation> questions = CrossValidation.of(phrasings, entries);
    double[] weights = Weights.fit(questions);
    List<Guess> guesses = Guess.of(questions, of(weights, 1, 1, 1));
    Calibration found = thresholds(weights, guesses);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (double from = 0.2; from < 0.85; from += 0.05) {
      out.println(Score.of(guesses, with(found, from)));
    }
    String file = file(found, phrasings, Score.of(guesses, found));
    out.println(file);
    Files.writeString(Path.of(args[0]), file);
  }

  private static Calibration with(Calibration found, double from) {
    return new Calibration(
        found.learned(),
        found.best(),
        found.several(),
        found.letters(),
        found.page(),
        found.outside(),
        from,
        found.clearBy(),
        found.choiceFrom());
  }

  private static Calibration of(double[] weights, double from, double clear, double choice) {
    return new Calibration(
        weights[0],
        weights[1],
        weights[2],
        weights[3],
        weights[4],
        weights[5],
        from,
        clear,
        choice);
  }

  /** The most right answers that leave enough of the outside unanswered. */
  private static Calibration thresholds(double[] weights, List<Guess> guesses) {
    Calibration best = of(weights, 1, 1, 1);
    double most = -1;
    for (double clear : MARGINS) {
      for (int step = 1; step < STEPS; step++) {
        Calibration tried = of(weights, step / (double) STEPS, clear, 1);
        Score score = Score.of(guesses, tried);
        if (score.outsideAnswered() <= MOST_OUTSIDE && score.right() > most) {
          most = score.right();
          best = tried;
        }
      }
    }
    for (int step = STEPS - 1; step >= LEAST_CHOICE; step--) {
      Calibration tried = of(weights, best.answerFrom(), best.clearBy(), step / (double) STEPS);
      if (Score.of(guesses, tried).outsideOffered() > MOST_OFFERED) {
        return of(weights, best.answerFrom(), best.clearBy(), (step + 1) / (double) STEPS);
      }
    }
    return of(weights, best.answerFrom(), best.clearBy(), LEAST_CHOICE / (double) STEPS);
  }

  private static String file(Calibration found, List<Phrasing> phrasings, Score score) {
    return """
          # Written by ./mvnw -Pcalibrate -pl knowledge process-test-classes; not by hand.
          # Five-fold cross-validation on %,d of our own questions: %s
          questions: %s
          learned: %s
          best: %s
          several: %s
          letters: %s
          page: %s
          outside: %s
          answer-from: %s
          clear-by: %s
          choice-from: %s
          """
        .formatted(
            phrasings.size(),
            score,
            TrainCategoriser.digest(phrasings),
            number(found.learned()),
            number(found.best()),
            number(found.several()),
            number(found.letters()),
            number(found.page()),
            number(found.outside()),
            number(found.answerFrom()),
            number(found.clearBy()),
            number(found.choiceFrom()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
