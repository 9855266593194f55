package salescoach.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP as its manual has it, with nothing of ours: the yardstick.
 *
 * <p>Takes the models that {@link salescoach.text.Language} takes, one after the other and on the
 * calling thread. Belongs to one thread.
 */
final class BareOpenNlp {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;

  private BareOpenNlp(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.tags = tags;
  }

  /**
   * Loads the three models.
   *
   * @throws IOException where one is not on the class path, or is damaged
   */
  static BareOpenNlp load() throws IOException {
    try (InputStream sentences = model("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        InputStream tokens = model("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
        InputStream tags = model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new BareOpenNlp(
          new SentenceDetectorME(new SentenceModel(sentences)),
          new TokenizerME(new TokenizerModel(tokens)),
          new POSTaggerME(new POSModel(tags)));
    }
  }

  private static InputStream model(String file) throws IOException {
    InputStream in = BareOpenNlp.class.getResourceAsStream("/" + file);
    if (in == null) {
      throw new FileNotFoundException(
          "The model " + file + " is not on the class path. Name it as salescoach.text.Language.");
    }
    return in;
  }

  /** The tags of every token of every sentence, in order. */
  List<String[]> tags(String text) {
    List<String[]> all = new ArrayList<>();
    for (String sentence : sentences.sentDetect(text)) {
      all.add(tags.tag(tokens.tokenize(sentence)));
    }
    return all;
  }
}
