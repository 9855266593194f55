package salescoach.routing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import salescoach.KnowledgeException;
import salescoach.routing.Tokens.Token;

/**
 * A maximum-entropy model of drafts, questions and small talk, by words, pairs of words and shape.
 *
 * <p>Safe to share between threads: the model is immutable, and the tool around it, which is not,
 * is made for each message.
 */
final class Categoriser {

  /** Where a message's kind shows; more words would only drown the first ones. */
  private static final int MOST_TOKENS = 60;

  private static final int ROUNDS = 40;
  private static final int[] LENGTHS = {1, 3, 6, 10, 15, 22, 32, 50};

  private final DoccatModel model;

  private Categoriser(DoccatModel model) {
    this.model = model;
  }

  /** Learns from messages, in about a tenth of a second. */
  static Categoriser trainedOn(List<LabelledMessage> messages) {
    List<DocumentSample> samples = new ArrayList<>();
    for (LabelledMessage message : messages) {
      List<Token> tokens = Tokens.of(message.text(), 0, Router.LOOK);
      samples.add(new DocumentSample(message.kind().name(), features(tokens)));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    // The other indexer goes through a file.
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    try (CollectionObjectStream<DocumentSample> stream = new CollectionObjectStream<>(samples)) {
      return new Categoriser(
          DocumentCategorizerME.train("en", stream, parameters, new DoccatFactory()));
    } catch (IOException broken) {
      throw new KnowledgeException("The router's messages can't be learned.", broken);
    }
  }

  /** How likely each kind is, from 0 to 1; kinds that the model never saw are left out. */
  Map<Kind, Double> likelihoods(List<Token> tokens) {
    DocumentCategorizerME tool = new DocumentCategorizerME(model);
    double[] outcomes = tool.categorize(features(tokens));
    Map<Kind, Double> likelihoods = new EnumMap<>(Kind.class);
    for (int i = 0; i < outcomes.length; i++) {
      likelihoods.put(Kind.valueOf(tool.getCategory(i)), outcomes[i]);
    }
    return likelihoods;
  }

  private static String[] features(List<Token> tokens) {
    List<Token> first = tokens.subList(0, Math.min(tokens.size(), MOST_TOKENS));
    List<String> features = new ArrayList<>();
    String before = "^";
    for (Token token : first) {
      String name = isName(token, before) ? "Name" : token.lower();
      features.add(name);
      features.add(before + "_" + name);
      before = name;
    }
    features.add(before + "_$");
    long words = tokens.stream().filter(Token::word).count();
    for (int length : LENGTHS) {
      features.add(words > length ? "longer" + length : "upto" + length);
    }
    return features.toArray(String[]::new);
  }

  /** A capital inside a sentence, "I" aside. */
  private static boolean isName(Token token, String before) {
    boolean opens = before.length() == 1 && "^.?!/:".contains(before);
    return token.capital() && !opens && !token.is("i") && !token.lower().startsWith("i'");
  }
}
