package com.ooma.office.support.adapter.out.search.article;

import com.ooma.office.support.application.article.ArticleHit;
import com.ooma.office.support.application.article.port.ArticleIndex;
import com.ooma.office.support.domain.article.Article;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// The published articles in memory, as Lucene finds them. A few thousand take some megabytes, so
/// each instance has its own, built again when another edition is published.
@ApplicationScoped
class LuceneArticleIndex implements ArticleIndex {

  private static final int LONGEST_QUESTION = 2000;

  private final FrenchWords words = new FrenchWords();
  private final Synonyms synonyms = new Synonyms(words);
  private final Parser markdown = Parser.builder().build();
  private final TextContentRenderer renderer =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private volatile Edition current = edition("", List.of());

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
    var edition = current;
    var searcher = edition.searcher();
    var question = typed.length() > LONGEST_QUESTION ? typed.substring(0, LONGEST_QUESTION) : typed;
    try {
      var query = new ArticleQuery(searcher.getIndexReader(), synonyms).of(words.stemsOf(question));
      // nobody asks how many there are: what can't be among the best is passed over from the first
      var found = searcher.search(query, new TopScoreDocCollectorManager(limit, limit));
      return hits(edition, query, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ArticleHit> hits(Edition edition, Query query, TopDocs found) throws IOException {
    var excerpts = new Excerpts(edition, words).of(query, found);
    var hits = new ArrayList<ArticleHit>();
    for (int i = 0; i < excerpts.length; i++) {
      var article = edition.at(found.scoreDocs[i].doc);
      hits.add(
          new ArticleHit(article.slug(), article.category(), article.title(), excerpts[i].strip()));
    }
    return hits;
  }

  private Edition edition(String name, List<Article> articles) {
    var plain = articles.stream().map(this::plain).toList();
    var memory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(memory, new IndexWriterConfig(words))) {
      for (int place = 0; place < plain.size(); place++) {
        writer.addDocument(plain.get(place).document(place));
      }
      writer.forceMerge(1);
      writer.commit();
      return Edition.of(name, DirectoryReader.open(memory), plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PlainArticle plain(Article article) {
    var text = article.summary() + " " + renderer.render(markdown.parse(article.text()));
    return new PlainArticle(
        article.slug(),
        article.category(),
        article.title(),
        String.join(" ; ", article.tags()),
        article.summary(),
        text);
  }
}
