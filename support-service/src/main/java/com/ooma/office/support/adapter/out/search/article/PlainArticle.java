package com.ooma.office.support.adapter.out.search.article;

import com.ooma.office.support.domain.article.ArticleCategory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/// An article as it is searched and as its excerpts are read: without marks of its writing.
record PlainArticle(
    String slug, ArticleCategory category, String title, String tags, String summary, String text) {

  /// Where it stands in its edition. What is shown of it is kept there and not in the index, which
  /// would unpack it for each question.
  static final String PLACE = "place";

  /// Where its words stand is kept with them: whoever marks them in an excerpt need not cut the
  /// text into stems again.
  private static final FieldType WITH_OFFSETS = withOffsets();

  Document document(int place) {
    var document = new Document();
    document.add(new NumericDocValuesField(PLACE, place));
    document.add(new TextField(ArticleQuery.TITLE, title, Field.Store.NO));
    document.add(new TextField(ArticleQuery.TAGS, tags, Field.Store.NO));
    document.add(new TextField(ArticleQuery.SUMMARY, summary, Field.Store.NO));
    document.add(new Field(ArticleQuery.TEXT, text, WITH_OFFSETS));
    var all = String.join(" ; ", title, tags, text);
    document.add(new TextField(ArticleQuery.ALL, all, Field.Store.NO));
    return document;
  }

  private static FieldType withOffsets() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
