package salescoach.playbook.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import salescoach.playbook.entry.Entry;

/**
 * The phrasings and pages of the entries in Lucene, in memory. A phrasing is a document of its own,
 * so that a question is held against each one rather than against all of an entry's at once.
 */
final class Index {

  private static final String WORDS = "words";
  private static final String LETTERS = "letters";
  private static final String PAGE = "page";

  private static final int MOST_HITS = 60;
  private static final int SEVERAL = 3;

  /** BM25's own default: how soon more of the same word counts no more. */
  private static final float SATURATION = 1.2f;

  /** BM25's own default: how much a long document is held back. */
  private static final float LENGTH = 0.75f;

  private static final FieldType COUNTED = counted();

  private final List<String> owners;
  private final Set<String> held;
  private final IndexSearcher searcher;

  private Index(List<String> owners, IndexSearcher searcher) {
    this.owners = owners;
    this.held = Set.copyOf(owners);
    this.searcher = searcher;
    searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    searcher.setQueryCache(null);
  }

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  static Index of(Collection<Phrasing> phrasings, Collection<Entry> pages) {
    List<String> owners = new ArrayList<>();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(
            new PerFieldAnalyzerWrapper(Reading.WORDS, Map.of(LETTERS, Reading.LETTERS)));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Phrasing phrasing : phrasings) {
        Document document = new Document();
        document.add(new Field(WORDS, phrasing.text(), COUNTED));
        document.add(new Field(LETTERS, phrasing.text(), COUNTED));
        writer.addDocument(document);
        owners.add(phrasing.entry());
      }
      for (Entry entry : pages) {
        Document document = new Document();
        String text = entry.title() + "\n" + String.join(", ", entry.tags()) + "\n" + entry.body();
        document.add(new Field(PAGE, text, COUNTED));
        writer.addDocument(document);
        owners.add(entry.id());
      }
      // One segment, in which a document's number is its place in the list of owners.
      writer.forceMerge(1);
      writer.commit();
      return new Index(owners, new IndexSearcher(DirectoryReader.open(directory)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether it has anything of that entry. */
  boolean holds(String entry) {
    return held.contains(entry);
  }

  /** What speaks for each entry that has anything of the question. */
  Map<String, Evidence> evidence(String question) {
    List<String> read = Reading.words(question);
    Map<String, List<Double>> words = hits(WORDS, read);
    Map<String, List<Double>> letters = hits(LETTERS, Reading.letters(question));
    Map<String, List<Double>> pages = hits(PAGE, read);
    Set<String> found = new LinkedHashSet<>(words.keySet());
    found.addAll(letters.keySet());
    found.addAll(pages.keySet());
    Map<String, Evidence> evidence = new HashMap<>();
    for (String entry : found) {
      List<Double> own = words.getOrDefault(entry, List.of());
      evidence.put(
          entry,
          new Evidence(
              0,
              best(own),
              own.stream().limit(SEVERAL).mapToDouble(score -> score).sum() / SEVERAL,
              best(letters.getOrDefault(entry, List.of())),
              best(pages.getOrDefault(entry, List.of()))));
    }
    return evidence;
  }

  private static double best(List<Double> scores) {
    return scores.isEmpty() ? 0 : scores.get(0);
  }

  /**
   * The scores of each owner's documents, the highest first, as a share of what a document of the
   * usual length with all of the terms would have.
   */
  private Map<String, List<Double>> hits(String field, List<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double all = 0;
    Map<String, List<Double>> hits = new HashMap<>();
    try {
      long documents = searcher.collectionStatistics(field).docCount();
      for (String text : new LinkedHashSet<>(terms)) {
        Term term = new Term(field, text);
        query.add(new TermQuery(term), Occur.SHOULD);
        all += rarity(searcher.getIndexReader().docFreq(term), documents) / (1 + SATURATION);
      }
      for (ScoreDoc hit : best(query.build())) {
        hits.computeIfAbsent(owners.get(hit.doc), owner -> new ArrayList<>()).add(hit.score / all);
      }
      return hits;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** How many there are besides the best is not counted, so that Lucene may pass over the rest. */
  private ScoreDoc[] best(Query query) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(MOST_HITS, 1)).scoreDocs;
  }

  /** As BM25 counts it; a word that stands nowhere is the rarest. */
  private static double rarity(int with, long documents) {
    return Math.log(1 + (documents - with + 0.5) / (with + 0.5));
  }
}
