package com.ooma.office.support.adapter.out.search.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
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

  ArticleQuery(IndexReader articles, Synonyms synonyms) {
    this.articles = articles;
    this.synonyms = synonyms;
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
      readings.add(inAnyField(stem, 1, TermQuery::new));
    }
    for (var synonym : synonyms.of(stem)) {
      readings.add(inAnyField(synonym, SYNONYM, TermQuery::new));
    }
    if (readings.isEmpty()) {
      int edits = editsFor(stem);
      readings.add(inAnyField(stem, MISSPELT, term -> new FuzzyQuery(term, edits, 1)));
    }
    return readings;
  }

  private boolean isKnown(String stem) throws IOException {
    for (var field : WEIGHTS.keySet()) {
      if (articles.docFreq(new Term(field, stem)) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Query inAnyField(String stem, float trust, Function<Term, Query> query) {
    var fields = new ArrayList<Query>();
    WEIGHTS.forEach((field, weight) ->
        fields.add(new BoostQuery(query.apply(new Term(field, stem)), weight * trust)));
    return new DisjunctionMaxQuery(fields, TIE);
  }

  private static int editsFor(String stem) {
    if (stem.length() < 4) {
      return 0;
    }
    return stem.length() < 7 ? 1 : 2;
  }
}
