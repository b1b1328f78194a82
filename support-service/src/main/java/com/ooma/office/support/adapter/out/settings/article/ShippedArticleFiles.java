package com.ooma.office.support.adapter.out.settings.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.ooma.office.support.application.article.port.ShippedArticles;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleCategory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The Markdown files in `articles`, named like their slugs, each with its front matter in YAML.
/// `contents.txt` lists them, because a jar can't be asked what is in it.
@ApplicationScoped
class ShippedArticleFiles implements ShippedArticles {

  private static final String FOLDER = "/articles/";
  private static final String MARK = "---\n";

  private final YAMLMapper yaml = new YAMLMapper();

  record FrontMatter(
      String title,
      ArticleCategory category,
      String summary,
      List<String> tags,
      List<String> related) {}

  @Override
  public List<Article> all() {
    return read("contents.txt").lines().map(this::article).toList();
  }

  private Article article(String slug) {
    var file = read(slug + ".md");
    int end = file.indexOf("\n" + MARK, MARK.length());
    if (!file.startsWith(MARK) || end < 0) {
      throw new IllegalStateException(slug + ".md has no front matter");
    }
    var front = frontMatter(slug, file.substring(MARK.length(), end));
    return new Article(
        slug,
        front.category(),
        front.title(),
        front.summary(),
        front.tags(),
        front.related(),
        file.substring(end + 1 + MARK.length()).strip());
  }

  private FrontMatter frontMatter(String slug, String text) {
    try {
      return yaml.readValue(text, FrontMatter.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Front matter of " + slug + ".md", e);
    }
  }

  private static String read(String name) {
    try (var file = ShippedArticleFiles.class.getResourceAsStream(FOLDER + name)) {
      return new String(requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
