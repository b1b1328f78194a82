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
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// The published articles in memory, as Lucene finds them. A few thousand take some megabytes, so
/// each instance has its own, built again when another edition is published.
@ApplicationScoped
class LuceneArticleIndex implements ArticleIndex {

  private static final String SLUG = "slug";
  private static final String CATEGORY = "category";
  private static final int LONGEST_QUESTION = 2000;
  private static final int PASSAGES = 1;

  private final FrenchWords words = new FrenchWords();
  private final Synonyms synonyms = new Synonyms(words);
  private final Parser markdown = Parser.builder().build();
  private final TextContentRenderer plain =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private volatile Edition current = edition("", List.of());

  private record Edition(String name, IndexSearcher searcher) {}

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
    var searcher = current.searcher();
    var question = typed.length() > LONGEST_QUESTION ? typed.substring(0, LONGEST_QUESTION) : typed;
    try {
      var query = new ArticleQuery(searcher.getIndexReader(), synonyms).of(words.stemsOf(question));
      // nobody asks how many there are: what can't be among the best is passed over from the first
      var found = searcher.search(query, new TopScoreDocCollectorManager(limit, limit));
      return hits(searcher, query, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ArticleHit> hits(IndexSearcher searcher, Query query, TopDocs found)
      throws IOException {
    var excerpts =
        UnifiedHighlighter.builder(searcher, words)
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .withFieldMatcher(_ -> true)
            .build()
            .highlight(ArticleQuery.TEXT, query, found, PASSAGES);
    var hits = new ArrayList<ArticleHit>();
    for (int i = 0; i < excerpts.length; i++) {
      var document = searcher.storedFields().document(found.scoreDocs[i].doc);
      hits.add(
          new ArticleHit(
              document.get(SLUG),
              ArticleCategory.valueOf(document.get(CATEGORY)),
              document.get(ArticleQuery.TITLE),
              excerpts[i].strip()));
    }
    return hits;
  }

  private Edition edition(String name, List<Article> articles) {
    var memory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(memory, new IndexWriterConfig(words))) {
      for (var article : articles) {
        writer.addDocument(document(article));
      }
      writer.forceMerge(1);
      writer.commit();
      return new Edition(name, new IndexSearcher(DirectoryReader.open(memory)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(Article article) {
    var document = new Document();
    document.add(new StoredField(SLUG, article.slug()));
    document.add(new StoredField(CATEGORY, article.category().name()));
    document.add(new TextField(ArticleQuery.TITLE, article.title(), Field.Store.YES));
    document.add(
        new TextField(ArticleQuery.TAGS, String.join(" ; ", article.tags()), Field.Store.NO));
    document.add(new TextField(ArticleQuery.SUMMARY, article.summary(), Field.Store.NO));
    var text = article.summary() + " " + plain.render(markdown.parse(article.text()));
    document.add(new TextField(ArticleQuery.TEXT, text, Field.Store.YES));
    var all = String.join(" ; ", article.title(), String.join(" ; ", article.tags()), text);
    document.add(new TextField(ArticleQuery.ALL, all, Field.Store.NO));
    return document;
  }
}
