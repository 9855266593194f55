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
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
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

  private final List<Owned> documents;
  private final Set<String> held;
  private final IndexReader reader;
  private final IndexSearcher searcher;

  /**
   * What a document was made of.
   *
   * @param phrasing empty for a page
   */
  private record Owned(String entry, String phrasing) {}

  private Index(List<Owned> documents, IndexReader reader) {
    this.documents = documents;
    this.held = documents.stream().map(Owned::entry).collect(Collectors.toUnmodifiableSet());
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
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
    List<Owned> documents = new ArrayList<>();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(
            new PerFieldAnalyzerWrapper(Reading.WORDS, Map.of(LETTERS, Reading.LETTERS)));
    // Joins neighbours only: a document's number is its place in the list, however many there are.
    config.setMergePolicy(new LogDocMergePolicy());
    config.setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Phrasing phrasing : phrasings) {
        Document document = new Document();
        document.add(new Field(WORDS, phrasing.text(), COUNTED));
        document.add(new Field(LETTERS, phrasing.text(), COUNTED));
        writer.addDocument(document);
        documents.add(new Owned(phrasing.entry(), phrasing.text()));
      }
      for (Entry entry : pages) {
        Document document = new Document();
        String text = entry.title() + "\n" + String.join(", ", entry.tags()) + "\n" + entry.body();
        document.add(new Field(PAGE, text, COUNTED));
        writer.addDocument(document);
        documents.add(new Owned(entry.id(), ""));
      }
      writer.forceMerge(1);
      writer.commit();
      return new Index(List.copyOf(documents), DirectoryReader.open(directory));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Both together; neither is built anew. */
  Index and(Index other) {
    List<Owned> all = new ArrayList<>(documents);
    all.addAll(other.documents);
    try {
      return new Index(all, new MultiReader(reader, other.reader));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether it has anything of that entry. */
  boolean holds(String entry) {
    return held.contains(entry);
  }

  /** Looks for a question in all that it has. */
  Look look(String question) {
    List<String> read = Reading.words(question);
    Map<String, List<Hit>> words = hits(WORDS, read);
    Map<String, List<Hit>> letters = hits(LETTERS, Reading.letters(question));
    Map<String, List<Hit>> pages = hits(PAGE, read);
    Set<String> found = new LinkedHashSet<>(words.keySet());
    found.addAll(letters.keySet());
    found.addAll(pages.keySet());
    Map<String, Evidence> evidence = new HashMap<>();
    for (String entry : found) {
      List<Hit> own = words.getOrDefault(entry, List.of());
      evidence.put(
          entry,
          new Evidence(
              0,
              best(own),
              own.stream().limit(SEVERAL).mapToDouble(Hit::score).sum() / SEVERAL,
              best(letters.getOrDefault(entry, List.of())),
              best(pages.getOrDefault(entry, List.of()))));
    }
    return new Look(evidence, entry -> sameness(read, words.getOrDefault(entry, List.of())));
  }

  /**
   * What was found.
   *
   * @param evidence of each entry that has anything of the question
   * @param sameness how much an entry's likest phrasing and the question are the same words: the
   *     share that both have of all that either has, from 0 to 1
   */
  record Look(Map<String, Evidence> evidence, ToDoubleFunction<String> sameness) {}

  private static double best(List<Hit> hits) {
    return hits.isEmpty() ? 0 : hits.get(0).score();
  }

  private double sameness(List<String> read, List<Hit> hits) {
    Set<String> asked = new LinkedHashSet<>(read);
    double most = 0;
    for (Hit hit : hits.subList(0, Math.min(hits.size(), SEVERAL))) {
      Set<String> phrasing =
          new LinkedHashSet<>(Reading.words(documents.get(hit.document()).phrasing()));
      Set<String> both = new LinkedHashSet<>(asked);
      both.retainAll(phrasing);
      phrasing.addAll(asked);
      most = Math.max(most, both.size() / (double) phrasing.size());
    }
    return most;
  }

  /**
   * One of an entry's documents.
   *
   * @param score as a share of what a document of the usual length with all of the terms would have
   */
  private record Hit(int document, double score) {}

  /** Each entry's documents, the best first. */
  private Map<String, List<Hit>> hits(String field, List<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double all = 0;
    Map<String, List<Hit>> hits = new HashMap<>();
    try {
      CollectionStatistics statistics = searcher.collectionStatistics(field);
      if (statistics == null) {
        return hits;
      }
      for (String text : new LinkedHashSet<>(terms)) {
        Term term = new Term(field, text);
        query.add(new TermQuery(term), Occur.SHOULD);
        all += rarity(reader.docFreq(term), statistics.docCount()) / (1 + SATURATION);
      }
      for (ScoreDoc hit : best(query.build())) {
        hits.computeIfAbsent(documents.get(hit.doc).entry(), entry -> new ArrayList<>())
            .add(new Hit(hit.doc, hit.score / all));
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
