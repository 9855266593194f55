package salescoach.playbook.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import salescoach.KnowledgeException;

/**
 * A maximum-entropy model of which entry a question asks for, by words, pairs of words and letters.
 *
 * <p>Safe to share between threads: the model is immutable, and the tool around it, which is not,
 * is made for each question.
 */
final class Categoriser {

  /** Beside this class, written by {@link TrainCategoriser} when the project is built. */
  static final String FILE = "categoriser.bin";

  private static final int MOST_ROUNDS = 60;

  /** Seen in fewer phrasings, a word or a bit of one says nothing; 2 was no better, only larger. */
  private static final int LEAST_SEEN = 3;

  /** How strongly large weights are held back; 0.1 to 1 made no difference in cross-validation. */
  private static final double HOLD_BACK = 0.3;

  /** What a model depends on besides the phrasings. */
  static final String SETTINGS = MOST_ROUNDS + " " + LEAST_SEEN + " " + HOLD_BACK;

  private final DoccatModel model;

  private Categoriser(DoccatModel model) {
    this.model = model;
  }

  /** Learns, which takes seconds. The same phrasings give the same model. */
  static Categoriser trainedOn(List<Phrasing> phrasings) {
    List<DocumentSample> samples = new ArrayList<>();
    for (Phrasing phrasing : phrasings) {
      samples.add(new DocumentSample(phrasing.entry(), features(phrasing.text())));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, MOST_ROUNDS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST_SEEN);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, HOLD_BACK);
    // The other indexer goes through a file.
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    try (CollectionObjectStream<DocumentSample> stream = new CollectionObjectStream<>(samples)) {
      return new Categoriser(
          DocumentCategorizerME.train("en", stream, parameters, new DoccatFactory()));
    } catch (IOException broken) {
      throw new KnowledgeException("The playbook's questions can't be learned.", broken);
    }
  }

  /**
   * The one that was trained when the project was built.
   *
   * @throws KnowledgeException where it is missing
   */
  static Categoriser builtIn() {
    try (InputStream in = Categoriser.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new KnowledgeException(
            "The playbook has not learned its questions yet. Run ./mvnw -pl knowledge"
                + " process-classes once.");
      }
      return new Categoriser(new DoccatModel(in));
    } catch (IOException broken) {
      throw new KnowledgeException("What the playbook learned can't be read.", broken);
    }
  }

  void write(OutputStream out) throws IOException {
    model.serialize(out);
  }

  /** How likely each entry is, from 0 to 1, {@link Phrasing#OUTSIDE} among them. */
  Map<String, Double> likelihoods(String question) {
    DocumentCategorizerME tool = new DocumentCategorizerME(model);
    double[] outcomes = tool.categorize(features(question));
    Map<String, Double> likelihoods = new HashMap<>();
    for (int i = 0; i < outcomes.length; i++) {
      likelihoods.put(tool.getCategory(i), outcomes[i]);
    }
    return likelihoods;
  }

  /** What it goes by. */
  static String[] features(String text) {
    List<String> features = new ArrayList<>();
    String before = "^";
    for (String word : Reading.words(text)) {
      features.add(word);
      features.add(before + "_" + word);
      before = word;
    }
    for (String letters : Reading.moreLetters(text)) {
      features.add("~" + letters);
    }
    return features.toArray(String[]::new);
  }
}
