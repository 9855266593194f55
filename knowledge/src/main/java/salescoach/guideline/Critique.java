package salescoach.guideline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import salescoach.draft.Medium;

/**
 * What the coach says of a draft.
 *
 * @param medium how the draft was read
 * @param score 0 to 100: 100 less the points of all findings and hints
 * @param words of the body; of a voicemail, as they are spoken
 * @param seconds how long a voicemail takes to say; 0 for an email
 * @param grade the reading grade of an email's body; 0 for a voicemail
 * @param findings what must or should be mended, in the text's order
 * @param hints what is worth a thought, in the text's order
 * @param strengths what was done well
 */
public record Critique(
    Medium medium,
    int score,
    int words,
    double seconds,
    double grade,
    List<Finding> findings,
    List<Finding> hints,
    List<String> strengths) {

  private static final int MOST_FIRST_FIXES = 3;

  public Critique {
    findings = List.copyOf(findings);
    hints = List.copyOf(hints);
    strengths = List.copyOf(strengths);
  }

  /**
   * The three that win back the most points, the dearest first; of equals, the earlier in the text.
   */
  public List<Finding> firstFixes() {
    return Stream.concat(findings.stream(), hints.stream())
        .sorted(Comparator.comparingInt(Finding::points).reversed())
        .limit(MOST_FIRST_FIXES)
        .toList();
  }

  /** Whether anything must be mended before this goes out. */
  public boolean hasMust() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.MUST);
  }
}
