package com.ooma.office.support.adapter.out.search.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.FrenchStemmer;

/// Cuts a text into the stems of its words. Accents go before the stem is taken, so that words have
/// the same stem with and without them.
final class FrenchWords extends Analyzer {

  /// What people ask with, and what stands in every article.
  private static final Set<String> QUESTIONS =
      Set.of(
          """
          comment combien pourquoi quand quel quelle quels quelles peut peux puis faire fait veux
          voudrais dois faut est bonjour merci plus mettre savoir chez vers\
          """
              .split("\\s+"));

  private static final CharArraySet STOP_WORDS = stopWords();

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    TokenStream stems = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    stems = new LowerCaseFilter(stems);
    stems = new ASCIIFoldingFilter(stems);
    stems = new StopFilter(stems, STOP_WORDS);
    stems = new SnowballFilter(stems, new FrenchStemmer());
    return new TokenStreamComponents(words, stems);
  }

  /// The stems of a text, each once, in their order.
  Set<String> stemsOf(String text) {
    var stems = new LinkedHashSet<String>();
    try (var stream = tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  private static CharArraySet stopWords() {
    var words = new ArrayList<String>(QUESTIONS);
    for (var word : FrenchAnalyzer.getDefaultStopSet()) {
      var folded = new char[4 * ((char[]) word).length];
      int length =
          ASCIIFoldingFilter.foldToASCII((char[]) word, 0, folded, 0, ((char[]) word).length);
      words.add(new String(folded, 0, length));
    }
    return CharArraySet.unmodifiableSet(new CharArraySet(words, true));
  }
}
