package salescoach.bench;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import salescoach.playbook.entry.Entry;

/** Lucene as it comes, over the same text: English analysis, one document an entry, BM25. */
final class PlainBm25 {

  private static final String TEXT = "text";

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final IndexSearcher searcher;

  private PlainBm25(List<Entry> entries) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Entry entry : entries) {
        Document document = new Document();
        String text =
            entry.title() + "\n" + String.join("\n", entry.questions()) + "\n" + entry.body();
        document.add(new TextField(TEXT, text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  static PlainBm25 of(List<Entry> entries) throws IOException {
    return new PlainBm25(entries);
  }

  /** The number of the best document; -1 where none has a word of it. */
  int best(String question) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try (TokenStream stream = analyzer.tokenStream(TEXT, question)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        query.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
      }
      stream.end();
    }
    var hits = searcher.search(query.build(), 3).scoreDocs;
    return hits.length == 0 ? -1 : hits[0].doc;
  }
}
