package salescoach.kind;

/**
 * A number that a guideline draws its line at; a team may move it.
 *
 * @param name as the team's file has it: {@code voicemail-seconds}
 * @param value the last value that is still fine
 * @param step the smallest difference that matters, for tests at the line and just beyond it
 * @param unit what is counted
 */
public record Limit(String name, double value, double step, String unit) {

  public Limit {
    if (step <= 0) {
      throw new IllegalArgumentException("the step of " + name + " must be above 0");
    }
  }
}
