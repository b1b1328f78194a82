package com.ooma.office.support.adapter.out.search.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/// What somebody may have meant who typed a word that no article has. The first letter is rarely
/// wrong.
final class Spelling {

  private static final int MOST = 8;

  private final IndexReader articles;

  Spelling(IndexReader articles) {
    this.articles = articles;
  }

  /// @param likeness 1 for the same word, and less the more letters differ
  record Near(String stem, float likeness) {}

  /// The most alike first.
  List<Near> near(String stem) throws IOException {
    int edits = editsFor(stem);
    var words = MultiTerms.getTerms(articles, ArticleQuery.ALL);
    if (edits == 0 || words == null) {
      return List.of();
    }
    var near = new ArrayList<Near>();
    var found = new FuzzyTermsEnum(words, new Term(ArticleQuery.ALL, stem), edits, 1, true);
    var likeness = found.attributes().getAttribute(BoostAttribute.class);
    for (var word = found.next(); word != null; word = found.next()) {
      near.add(new Near(word.utf8ToString(), likeness.getBoost()));
    }
    near.sort(Comparator.comparingDouble(Near::likeness).reversed());
    return near.subList(0, Math.min(MOST, near.size()));
  }

  private static int editsFor(String stem) {
    if (stem.length() < 4) {
      return 0;
    }
    return stem.length() < 7 ? 1 : 2;
  }
}
