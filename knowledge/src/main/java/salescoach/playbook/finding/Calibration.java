package salescoach.playbook.finding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import salescoach.KnowledgeException;
import salescoach.yaml.YamlNode;

/**
 * How the evidence for an entry is weighed, and how sure is sure enough.
 *
 * <p>The numbers are not chosen by hand: {@code ./mvnw -Pcalibrate -pl knowledge
 * process-test-classes} finds them by cross-validation on our own questions and writes {@code
 * calibration.yaml}.
 *
 * @param learned weight of the categoriser's log-likelihood
 * @param best weight of the likest phrasing
 * @param several weight of the three likest phrasings
 * @param letters weight of the likest phrasing by bits of words
 * @param page weight of the page
 * @param outside what speaks from the start for "the playbook does not answer this"
 * @param answerFrom likelihood from which the first entry is the answer, 0 to 1
 * @param clearBy by how much the first is then ahead of the second
 * @param choiceFrom likelihood of the first from which, unless it is the answer, a choice is
 *     offered
 */
record Calibration(
    double learned,
    double best,
    double several,
    double letters,
    double page,
    double outside,
    double answerFrom,
    double clearBy,
    double choiceFrom) {

  static final String FILE = "calibration.yaml";

  /**
   * The numbers in the file.
   *
   * @throws KnowledgeException where it is missing or lacks one
   */
  static Calibration standard() {
    try (InputStream in = Calibration.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new KnowledgeException("The playbook's calibration.yaml is missing.");
      }
      return of(YamlNode.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new KnowledgeException("The playbook's calibration.yaml can't be read.", broken);
    }
  }

  private static Calibration of(YamlNode file) {
    return new Calibration(
        number(file, "learned"),
        number(file, "best"),
        number(file, "several"),
        number(file, "letters"),
        number(file, "page"),
        number(file, "outside"),
        number(file, "answer-from"),
        number(file, "clear-by"),
        number(file, "choice-from"));
  }

  private static double number(YamlNode file, String key) {
    YamlNode value = file.fields().get(key);
    if (value == null) {
      throw new KnowledgeException("calibration.yaml lacks \"" + key + ":\". Calibrate again.");
    }
    return Double.parseDouble(value.text());
  }

  /** The sum of the evidence; e to its power is in proportion to the likelihood. */
  double weigh(Evidence evidence) {
    return learned * evidence.learned()
        + best * evidence.best()
        + several * evidence.several()
        + letters * evidence.letters()
        + page * evidence.page();
  }
}
