package com.ooma.office.support.adapter.out.search.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// The sentence of each article that answers best, with the words of the question marked. Texts
/// come from memory as they are; the index knows where their words stand.
final class Excerpts extends UnifiedHighlighter {

  private final List<LuceneArticleIndex.Shown> articles;

  Excerpts(IndexSearcher searcher, Analyzer words, List<LuceneArticleIndex.Shown> articles) {
    super(
        UnifiedHighlighter.builder(searcher, words)
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .withFieldMatcher(_ -> true));
    this.articles = articles;
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
    var texts = new ArrayList<CharSequence[]>();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      texts.add(new CharSequence[] {articles.get(document).text()});
    }
    return texts;
  }
}
