package com.ooma.office.support.adapter.out.settings.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleCategory;
import com.ooma.office.support.domain.hours.OpeningHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedArticleFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/articles");
  private static final Pattern FREE_NUMBER = Pattern.compile("0 800 \\d\\d \\d\\d \\d\\d");

  private final List<Article> articles = Shipped.articles();

  @Test
  void there_is_an_article_for_each_file_and_a_file_for_each_line_of_the_contents()
      throws IOException {
    try (var files = Files.list(FOLDER)) {
      var named =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".md"))
              .map(file -> file.replace(".md", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(named, slugs());
      assertEquals(articles.size(), named.size(), "a line of the contents stands there twice");
    }
  }

  @Test
  void there_are_enough_of_them_and_some_in_each_category() {
    assertTrue(articles.size() >= 45, "only " + articles.size());
    assertEquals(
        new HashSet<>(Arrays.asList(ArticleCategory.values())),
        articles.stream().map(Article::category).collect(Collectors.toSet()));
  }

  @Test
  void each_leads_on_to_others_that_exist() {
    var slugs = slugs();
    for (var article : articles) {
      assertTrue(!article.related().isEmpty(), article.slug());
      assertTrue(slugs.containsAll(article.related()), article.slug() + article.related());
      assertTrue(!article.related().contains(article.slug()), article.slug());
    }
  }

  @Test
  void each_fits_the_limits_that_ops_have_when_they_write() {
    for (var article : articles) {
      assertTrue(article.title().length() <= 120, article.slug());
      assertTrue(article.summary().length() <= 250, article.slug());
      assertTrue(article.tags().size() <= 30, article.slug());
      assertTrue(article.text().length() <= 20_000, article.slug());
    }
  }

  @Test
  void the_telephone_number_of_support_is_the_one_that_is_printed_everywhere() {
    var numbers =
        articles.stream()
            .flatMap(article -> FREE_NUMBER.matcher(article.text()).results())
            .map(result -> result.group())
            .collect(Collectors.toSet());
    assertEquals(Set.of(OpeningHours.PHONE), numbers);
  }

  private TreeSet<String> slugs() {
    return articles.stream().map(Article::slug).collect(Collectors.toCollection(TreeSet::new));
  }
}
