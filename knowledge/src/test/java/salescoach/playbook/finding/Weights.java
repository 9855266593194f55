package salescoach.playbook.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds the weights under which the right entries are likeliest: a conditional logit model, climbed
 * by its gradient. Six numbers; no library that is here fits weights which all entries share.
 */
final class Weights {

  private static final int NUMBERS = 6;
  private static final int STEPS = 600;
  private static final double RATE = 0.05;
  private static final double MOMENTUM = 0.9;
  private static final double SCALE_MEMORY = 0.999;
  private static final double TINY = 1e-8;

  private Weights() {}

  /** Learned, best, several, letters, page and outside, as {@link Calibration} has them. */
  static double[] fit(List<CrossValidation> questions) {
    double[] weights = new double[NUMBERS];
    Arrays.fill(weights, 0.5);
    double[] pace = new double[NUMBERS];
    double[] scale = new double[NUMBERS];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(questions, weights);
      for (int i = 0; i < NUMBERS; i++) {
        pace[i] = MOMENTUM * pace[i] + (1 - MOMENTUM) * gradient[i];
        scale[i] = SCALE_MEMORY * scale[i] + (1 - SCALE_MEMORY) * gradient[i] * gradient[i];
        double corrected = pace[i] / (1 - Math.pow(MOMENTUM, step));
        double norm = Math.sqrt(scale[i] / (1 - Math.pow(SCALE_MEMORY, step)));
        weights[i] += RATE * corrected / (norm + TINY);
      }
    }
    return weights;
  }

  private static double[] gradient(List<CrossValidation> questions, double[] weights) {
    double[] gradient = new double[NUMBERS];
    for (CrossValidation question : questions) {
      double all = 0;
      double[] expected = new double[NUMBERS];
      for (Map.Entry<String, Evidence> one : question.evidence().entrySet()) {
        double[] numbers = numbers(one.getKey(), one.getValue());
        double weight = 0;
        for (int i = 0; i < NUMBERS; i++) {
          weight += weights[i] * numbers[i];
        }
        double likely = Math.exp(weight);
        all += likely;
        for (int i = 0; i < NUMBERS; i++) {
          expected[i] += likely * numbers[i];
        }
      }
      Evidence right = question.evidence().getOrDefault(question.entry(), Evidence.NONE);
      double[] numbers = numbers(question.entry(), right);
      for (int i = 0; i < NUMBERS; i++) {
        gradient[i] += (numbers[i] - expected[i] / all) / questions.size();
      }
    }
    return gradient;
  }

  private static double[] numbers(String entry, Evidence evidence) {
    return new double[] {
      evidence.learned(),
      evidence.best(),
      evidence.several(),
      evidence.letters(),
      evidence.page(),
      entry.equals(Phrasing.OUTSIDE) ? 1 : 0
    };
  }
}
