package salescoach.bot.review.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param takenBack ids of the faults that the rep said are none here
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
    Whom whom,
    Set<String> takenBack) {

  public Review {
    scores = List.copyOf(scores);
    takenBack = Set.copyOf(takenBack);
  }

  /** What the review's buttons carry. */
  public ReviewKey key() {
    return new ReviewKey(draftId, version);
  }

  /** The same with every finding shown. */
  public Review whole() {
    return new Review(
        draftId,
        version,
        draft,
        mediumGuessed,
        critique,
        change,
        scores,
        true,
        shared,
        kept,
        whom,
        takenBack);
  }

  /** The same, gone out on that day, with what is next. */
  public Review used(LocalDate day, String then) {
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
        new Whom(whom.name(), Optional.of(day), then),
        takenBack);
  }

  /** What is not among the first fixes: findings, then hints, each in the text's order. */
  List<Finding> rest() {
    List<Finding> rest = new ArrayList<>(critique.findings());
    rest.addAll(critique.hints());
    rest.removeAll(critique.firstFixes());
    return rest;
  }
}
