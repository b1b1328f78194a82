package com.ooma.office.support.adapter.out.search.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.adapter.out.settings.article.Shipped;
import com.ooma.office.support.application.article.ArticleHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The articles of this release, asked as members ask: in haste, without accents, in their words.
class ArticleSearchTest {

  private static final Path QUESTIONS = Path.of("src/test/resources/article-questions.csv");

  private final LuceneArticleIndex index = new LuceneArticleIndex();

  @BeforeEach
  void all_are_published() {
    index.replace("1", Shipped.articles());
  }

  /// @param answers the slugs that are as good
  record Question(String words, List<String> answers) {

    static List<Question> all() throws IOException {
      return Files.readAllLines(QUESTIONS).stream()
          .skip(1)
          .map(line -> line.split(";"))
          .map(cells -> new Question(cells[0], List.of(cells[1].split(" "))))
          .toList();
    }

    /// From 1; 0 if it is not among them.
    int rankIn(List<String> found) {
      for (int i = 0; i < found.size(); i++) {
        if (answers.contains(found.get(i))) {
          return i + 1;
        }
      }
      return 0;
    }
  }

  @Test
  void what_members_ask_is_answered_by_one_of_the_first_three() throws IOException {
    var missed = new ArrayList<String>();
    double inverseRanks = 0;
    var questions = Question.all();
    for (var question : questions) {
      var found = slugs(index.search(question.words(), 10));
      int rank = question.rankIn(found);
      inverseRanks += rank == 0 ? 0 : 1.0 / rank;
      if (rank == 0 || rank > 3) {
        missed.add(question.words() + " → " + found);
      }
    }
    double recall = 1 - (double) missed.size() / questions.size();
    double meanRank = inverseRanks / questions.size();
    System.out.printf(
        "%d questions: recall@3 %.3f, MRR %.3f; missed %s%n",
        questions.size(), recall, meanRank, missed);

    assertTrue(questions.size() >= 60);
    assertTrue(recall >= 0.95, "recall@3 " + recall + ", missed " + missed);
    assertTrue(meanRank >= 0.85, "MRR " + meanRank);
  }

  @Test
  void accents_and_capitals_make_no_difference() {
    assertEquals(
        slugs(index.search("déménagement réceptionniste", 5)),
        slugs(index.search("DEMENAGEMENT Receptionniste", 5)));
  }

  @Test
  void a_word_that_no_article_has_is_tried_as_another_one_that_means_the_same() {
    assertTrue(slugs(index.search("cher", 3)).contains("prix-de-l-abonnement"));
    assertEquals("messagerie-vocale", index.search("messagerie", 1).getFirst().slug());
  }

  @Test
  void a_misspelt_word_is_taken_for_the_one_it_is_nearly() {
    assertEquals("messagerie-vocale", index.search("mesagerrie", 1).getFirst().slug());
    assertEquals("trouver-son-rio", index.search("operatteur identitée", 1).getFirst().slug());
    assertEquals(List.of(), index.search("xesagerrie", 1));
  }

  @Test
  void a_word_that_is_still_being_typed_is_taken_for_those_that_it_begins() {
    for (var typed : List.of("transf", "transfe", "mon transfer")) {
      assertEquals(List.of("transferer-un-appel"), slugs(index.search(typed, 1)), typed);
    }
    assertFalse(index.search("portabi", 3).isEmpty());
    assertEquals(List.of(), index.search("xy", 5));
  }

  @Test
  void the_excerpt_shows_what_was_looked_for_and_is_safe_html() {
    var hit = index.search("douze caracteres du rio", 1).getFirst();
    assertEquals("trouver-son-rio", hit.slug());
    assertTrue(hit.excerpt().contains("<mark>caractères</mark>"), hit.excerpt());
    for (var found : index.search("téléphone", 50)) {
      var marked = found.excerpt().replace("<mark>", "").replace("</mark>", "");
      assertTrue(!marked.contains("<") && !marked.contains(">"), marked);
    }
  }

  @Test
  void what_nobody_wrote_about_is_not_found() {
    assertEquals(List.of(), index.search("xylophone", 5));
    assertEquals(List.of(), index.search("comment est-ce que", 5));
    assertEquals(List.of(), index.search("« ? » *~\"(", 5));
  }

  @Test
  void a_long_text_is_answered_like_a_short_one() {
    var ticket = "Notre portage est refusé, le titulaire serait différent. ".repeat(300);
    assertEquals("portabilite-refusee", index.search(ticket, 3).getFirst().slug());
  }

  @Test
  void another_edition_replaces_all_of_the_former() {
    index.replace("2", List.of());
    assertEquals("2", index.edition());
    assertEquals(List.of(), index.search("rio", 5));
  }

  private static List<String> slugs(List<ArticleHit> hits) {
    return hits.stream().map(ArticleHit::slug).toList();
  }
}
