package salescoach.playbook.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import salescoach.KnowledgeException;

/** How the finder reads a text: as stems with slang put into plain words, or as bits of words. */
final class Reading {

  private static final int LETTERS_IN_A_ROW = 4;

  /** Stems in which synonyms have become one word. */
  static final Analyzer WORDS = new Words(true);

  /** Four letters in a row of each word, which a slip of the finger leaves mostly whole. */
  static final Analyzer LETTERS = new Letters(LETTERS_IN_A_ROW, LETTERS_IN_A_ROW, true);

  /** The same, and three in a row, for the categoriser, which was better for them. */
  private static final Analyzer MORE_LETTERS =
      new Letters(LETTERS_IN_A_ROW - 1, LETTERS_IN_A_ROW, false);

  private static final CharArraySet STOP =
      new CharArraySet(
          List.of("a", "an", "the", "of", "to", "in", "on", "at", "is", "are", "be", "it", "that"),
          true);

  private Reading() {}

  static List<String> words(String text) {
    return terms(WORDS, text);
  }

  static List<String> letters(String text) {
    return terms(LETTERS, text);
  }

  static List<String> moreLetters(String text) {
    return terms(MORE_LETTERS, text);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }

  private static final class Words extends Analyzer {
    private final boolean synonyms;

    Words(boolean synonyms) {
      this.synonyms = synonyms;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream stream = new LowerCaseFilter(source);
      stream = new EnglishPossessiveFilter(stream);
      stream = new PorterStemFilter(stream);
      if (synonyms) {
        stream = new FlattenGraphFilter(new SynonymGraphFilter(stream, Synonyms.MAP, true));
        stream = new StopFilter(stream, STOP);
      }
      return new TokenStreamComponents(source, stream);
    }
  }

  private static final class Letters extends Analyzer {
    private final int fewest;
    private final int most;
    private final boolean shortWords;

    Letters(int fewest, int most, boolean shortWords) {
      this.fewest = fewest;
      this.most = most;
      this.shortWords = shortWords;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream stream = new LowerCaseFilter(source);
      stream = new EnglishPossessiveFilter(stream);
      return new TokenStreamComponents(
          source, new NGramTokenFilter(stream, fewest, most, shortWords));
    }
  }

  private static final class Synonyms {
    static final SynonymMap MAP = read();

    private static SynonymMap read() {
      SolrSynonymParser parser = new SolrSynonymParser(true, false, new Words(false));
      try (InputStream in = Reading.class.getResourceAsStream("synonyms.txt")) {
        if (in == null) {
          throw new KnowledgeException("The playbook's synonyms.txt is missing.");
        }
        parser.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        return parser.build();
      } catch (IOException | ParseException broken) {
        throw new KnowledgeException("The playbook's synonyms.txt can't be read.", broken);
      }
    }
  }
}
