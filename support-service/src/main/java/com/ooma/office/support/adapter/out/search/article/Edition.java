package com.ooma.office.support.adapter.out.search.article;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/// What is published at a time, as Lucene finds it and as people read it.
///
/// @param found by the numbers that Lucene gave them
record Edition(String name, IndexSearcher searcher, List<PlainArticle> found) {

  /// @param articles by their [PlainArticle#PLACE]
  static Edition of(String name, DirectoryReader reader, List<PlainArticle> articles)
      throws IOException {
    var found = new PlainArticle[reader.maxDoc()];
    var places = MultiDocValues.getNumericValues(reader, PlainArticle.PLACE);
    if (places != null) {
      for (int document = places.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = places.nextDoc()) {
        found[document] = articles.get((int) places.longValue());
      }
    }
    return new Edition(name, new IndexSearcher(reader), List.of(found));
  }

  PlainArticle at(int document) {
    return found.get(document);
  }
}
