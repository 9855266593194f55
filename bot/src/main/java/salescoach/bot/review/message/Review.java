package salescoach.bot.review.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.draft.Draft;
import salescoach.guideline.Critique;
import salescoach.guideline.Finding;

/**
 * One version of a draft with its critique, as the review message shows it.
 *
 * @param draftId see {@link ReviewKey}
 * @param version from 1
 * @param draft what the rep wrote
 * @param mediumGuessed whether the coach, not the rep, said which medium it is
 * @param critique of this version
 * @param change since the version before; nothing for the first
 * @param scores of all versions, oldest first; this version's is the last
 * @param unfolded whether every finding is shown, not the first three only
 * @param shared whether the managers may read it
 * @param kept whether it is on the shelf of scripts
 * @param whom it is for
 */
public record Review(
    String draftId,
    int version,
    Draft draft,
    boolean mediumGuessed,
    Critique critique,
    Optional<Change> change,
    List<Integer> scores,
    boolean unfolded,
    boolean shared,
    boolean kept,
    Whom whom) {

  public Review {
    scores = List.copyOf(scores);
  }

  /** What the review's buttons carry. */
  public ReviewKey key() {
    return new ReviewKey(draftId, version);
  }

  /** The same with every finding shown. */
  public Review whole() {
    return new Review(
        draftId, version, draft, mediumGuessed, critique, change, scores, true, shared, kept, whom);
  }

  /** The same, gone out on that day. */
  public Review used(LocalDate day) {
    return new Review(
        draftId,
        version,
        draft,
        mediumGuessed,
        critique,
        change,
        scores,
        unfolded,
        shared,
        kept,
        new Whom(whom.name(), Optional.of(day)));
  }

  /** What is not among the first fixes: findings, then hints, each in the text's order. */
  List<Finding> rest() {
    List<Finding> rest = new ArrayList<>(critique.findings());
    rest.addAll(critique.hints());
    rest.removeAll(critique.firstFixes());
    return rest;
  }
}
