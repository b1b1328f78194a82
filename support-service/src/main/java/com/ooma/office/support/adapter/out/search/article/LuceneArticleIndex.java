package com.ooma.office.support.adapter.out.search.article;

import com.ooma.office.support.application.article.ArticleHit;
import com.ooma.office.support.application.article.port.ArticleIndex;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleCategory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// The published articles in memory, as Lucene finds them. A few thousand take some megabytes, so
/// each instance has its own, built again when another edition is published.
@ApplicationScoped
class LuceneArticleIndex implements ArticleIndex {

  private static final FieldType COUNTED = words(IndexOptions.DOCS_AND_FREQS, true);
  private static final FieldType KNOWN = words(IndexOptions.DOCS, false);

  /// With where each word stands, so that it is marked without cutting the text into words again.
  private static final FieldType FOUND_AGAIN =
      words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

  private static final int LONGEST_QUESTION = 2000;
  private static final int PASSAGES = 1;

  private final FrenchWords words = new FrenchWords();
  private final Synonyms synonyms = new Synonyms(words);
  private final Parser markdown = Parser.builder().build();
  private final TextContentRenderer plain =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private volatile Edition current = edition("", List.of());

  /// @param articles in the order of the index
  private record Edition(String name, IndexSearcher searcher, List<Shown> articles) {}

  /// What is shown of an article.
  record Shown(String slug, ArticleCategory category, String title, String text) {}

  @Override
  public String edition() {
    return current.name();
  }

  @Override
  public void replace(String edition, List<Article> articles) {
    current = edition(edition, articles);
  }

  @Override
  public List<ArticleHit> search(String typed, int limit) {
    var now = current;
    var searcher = now.searcher();
    var question = typed.length() > LONGEST_QUESTION ? typed.substring(0, LONGEST_QUESTION) : typed;
    try {
      var query = new ArticleQuery(searcher.getIndexReader(), synonyms).of(words.stemsOf(question));
      var found = searcher.search(query, limit);
      return hits(now, query, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ArticleHit> hits(Edition of, Query query, TopDocs found) throws IOException {
    var excerpts =
        new Excerpts(of.searcher(), words, of.articles())
            .highlight(ArticleQuery.TEXT, query, found, PASSAGES);
    var hits = new ArrayList<ArticleHit>();
    for (int i = 0; i < excerpts.length; i++) {
      var article = of.articles().get(found.scoreDocs[i].doc);
      hits.add(
          new ArticleHit(article.slug(), article.category(), article.title(), excerpts[i].strip()));
    }
    return hits;
  }

  private Edition edition(String name, List<Article> articles) {
    var memory = new ByteBuffersDirectory();
    var shown = articles.stream().map(this::shown).toList();
    var inOrder = new IndexWriterConfig(words).setMergePolicy(new LogDocMergePolicy());
    try (var writer = new IndexWriter(memory, inOrder)) {
      for (int i = 0; i < shown.size(); i++) {
        writer.addDocument(document(articles.get(i), shown.get(i).text()));
      }
      writer.forceMerge(1);
      writer.commit();
      return new Edition(name, new IndexSearcher(DirectoryReader.open(memory)), shown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shown shown(Article article) {
    var text = article.summary() + " " + plain.render(markdown.parse(article.text()));
    return new Shown(article.slug(), article.category(), article.title(), text);
  }

  private static Document document(Article article, String text) {
    var tags = String.join(" ; ", article.tags());
    var document = new Document();
    document.add(new Field(ArticleQuery.TITLE, article.title(), COUNTED));
    document.add(new Field(ArticleQuery.TAGS, tags, COUNTED));
    document.add(new Field(ArticleQuery.SUMMARY, article.summary(), COUNTED));
    document.add(new Field(ArticleQuery.TEXT, text, FOUND_AGAIN));
    document.add(
        new Field(ArticleQuery.ALL, String.join(" ; ", article.title(), tags, text), KNOWN));
    return document;
  }

  private static FieldType words(IndexOptions kept, boolean weighed) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(kept);
    type.setOmitNorms(!weighed);
    type.freeze();
    return type;
  }
}
