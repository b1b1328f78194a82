package com.ooma.office.support.adapter.out.search.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What somebody typed, as Lucene asks for it: each word, or one that means the same, or, if no
/// article has it, one that is spelt nearly so. Rare words count more than frequent ones, and where
/// a word stands counts too.
final class ArticleQuery {

  static final String TITLE = "title";
  static final String TAGS = "tags";
  static final String SUMMARY = "summary";
  static final String TEXT = "text";

  /// All words of an article, wherever they stand.
  static final String ALL = "all";

  private static final Map<String, Float> WEIGHTS =
      Map.of(TITLE, 3f, TAGS, 3f, SUMMARY, 1.5f, TEXT, 1f);

  /// Of what the other fields add to the best one.
  private static final float TIE = 0.3f;

  private static final float SYNONYM = 0.6f;
  private static final float MISSPELT = 0.5f;

  /// What is typed beyond that says nothing new, and takes time.
  private static final int MOST_WORDS = 24;

  private final IndexReader articles;
  private final Synonyms synonyms;
  private final Spelling spelling;

  ArticleQuery(IndexReader articles, Synonyms synonyms) {
    this.articles = articles;
    this.synonyms = synonyms;
    this.spelling = new Spelling(articles);
  }

  Query of(Iterable<String> stems) throws IOException {
    var query = new BooleanQuery.Builder();
    int words = 0;
    for (var stem : stems) {
      if (words++ < MOST_WORDS) {
        query.add(new DisjunctionMaxQuery(readingsOf(stem), TIE), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private List<Query> readingsOf(String stem) throws IOException {
    var readings = new ArrayList<Query>();
    if (isKnown(stem)) {
      readings.add(inAnyField(stem, 1));
    }
    for (var synonym : synonyms.of(stem)) {
      readings.add(inAnyField(synonym, SYNONYM));
    }
    if (readings.isEmpty()) {
      var meant = new ArrayList<>(spelling.begunBy(stem));
      meant.addAll(spelling.near(stem));
      for (var near : meant) {
        readings.add(inAnyField(near.stem(), MISSPELT * near.likeness()));
      }
    }
    return readings;
  }

  private boolean isKnown(String stem) throws IOException {
    return articles.docFreq(new Term(ALL, stem)) > 0;
  }

  private static Query inAnyField(String stem, float trust) {
    var fields = new ArrayList<Query>();
    WEIGHTS.forEach((field, weight) ->
        fields.add(new BoostQuery(new TermQuery(new Term(field, stem)), weight * trust)));
    return new DisjunctionMaxQuery(fields, TIE);
  }
}
