package com.ooma.office.support.adapter.out.search.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// The sentence of each article that answers best, with the words that were asked for marked. They
/// are marked wherever they were found, so neither phrases nor fields matter.
final class Excerpts extends UnifiedHighlighter {

  private static final int PASSAGES = 1;

  private final Edition edition;

  Excerpts(Edition edition, Analyzer words) {
    super(
        builder(edition.searcher(), words)
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .withFieldMatcher(_ -> true)
            .withWeightMatches(false)
            .withHighlightPhrasesStrictly(false)
            .withHandleMultiTermQuery(false));
    this.edition = edition;
  }

  /// In the order of what was found.
  String[] of(Query query, TopDocs found) throws IOException {
    return highlight(ArticleQuery.TEXT, query, found, PASSAGES);
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
    var texts = new ArrayList<CharSequence[]>();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      texts.add(new CharSequence[] {edition.at(document).text()});
    }
    return texts;
  }
}
