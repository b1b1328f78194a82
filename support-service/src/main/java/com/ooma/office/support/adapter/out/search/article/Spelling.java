package com.ooma.office.support.adapter.out.search.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// What somebody may have meant who typed a word that no article has: one that it begins, as long
/// as they type, or one that is spelt nearly so. The first letter is rarely wrong.
final class Spelling {

  private static final int MOST = 8;

  private static final int SHORTEST_BEGINNING = 3;

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

  /// Words that begin so; the most frequent first.
  List<Near> begunBy(String stem) throws IOException {
    var words = MultiTerms.getTerms(articles, ArticleQuery.ALL);
    if (stem.length() < SHORTEST_BEGINNING || words == null) {
      return List.of();
    }
    var begun = new TreeMap<Integer, List<Near>>(Comparator.reverseOrder());
    var each = words.iterator();
    var beginning = new BytesRef(stem);
    if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return List.of();
    }
    for (var word = each.term();
        word != null && StringHelper.startsWith(word, beginning);
        word = each.next()) {
      var text = word.utf8ToString();
      begun
          .computeIfAbsent(each.docFreq(), _ -> new ArrayList<>())
          .add(new Near(text, (float) stem.length() / text.length()));
    }
    return begun.values().stream().flatMap(List::stream).limit(MOST).toList();
  }

  private static int editsFor(String stem) {
    if (stem.length() < 4) {
      return 0;
    }
    return stem.length() < 7 ? 1 : 2;
  }
}
