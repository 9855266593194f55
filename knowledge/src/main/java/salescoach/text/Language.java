package salescoach.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import salescoach.KnowledgeException;

/**
 * The English models of OpenNLP, loaded once for the process.
 *
 * <p>Safe to share between threads: the models are immutable, and the tools around them, which are
 * not, are one to a thread. The three models load beside each other in the background from {@link
 * #english()} on; the first use of each waits for it.
 */
public final class Language {

  private final CompletableFuture<ThreadSafeSentenceDetectorME> sentences =
      loading(
          "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
          in -> new ThreadSafeSentenceDetectorME(new SentenceModel(in)));
  private final CompletableFuture<ThreadSafeTokenizerME> tokens =
      loading(
          "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin",
          in -> new ThreadSafeTokenizerME(new TokenizerModel(in)));
  private final CompletableFuture<ThreadSafePOSTaggerME> tags =
      loading(
          "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", in -> new ThreadSafePOSTaggerME(new POSModel(in)));

  private Language() {}

  /** The one instance; starts to load the models at the first call and returns at once. */
  public static Language english() {
    return Holder.ENGLISH;
  }

  private static final class Holder {
    static final Language ENGLISH = new Language();
  }

  /** The sentences of a paragraph, as spans of it. */
  Span[] sentences(String paragraph) {
    return ready(sentences).sentPosDetect(paragraph);
  }

  /** The tokens of a sentence, as spans of it. */
  Span[] tokens(String sentence) {
    return ready(tokens).tokenizePos(sentence);
  }

  /** One Universal Dependencies tag for each token. */
  String[] tags(String[] tokensOfSentence) {
    return ready(tags).tag(tokensOfSentence);
  }

  /** A model's file read into the tool that uses it. */
  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> CompletableFuture<T> loading(String file, Loader<T> loader) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (InputStream in = Language.class.getResourceAsStream("/" + file)) {
            if (in == null) {
              throw new KnowledgeException(
                  "The language model " + file + " is missing. Build the program again.");
            }
            return loader.load(in);
          } catch (IOException broken) {
            throw new KnowledgeException(
                "The language model " + file + " is damaged. Build the program again.", broken);
          }
        });
  }

  private static <T> T ready(CompletableFuture<T> tool) {
    try {
      return tool.join();
    } catch (CompletionException failed) {
      throw new KnowledgeException("The language models did not load.", failed);
    }
  }
}
