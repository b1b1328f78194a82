package com.ooma.office.support.domain.article;

import java.util.List;

/// One answer of the knowledge base, in French.
///
/// @param slug its name in addresses, which never changes: `trouver-son-rio`
/// @param summary the answer in one sentence
/// @param tags other words that people look for it with
/// @param related slugs of what to read next
/// @param text in Markdown
public record Article(
    String slug,
    ArticleCategory category,
    String title,
    String summary,
    List<String> tags,
    List<String> related,
    String text) {

  public Article {
    tags = List.copyOf(tags);
    related = List.copyOf(related);
  }
}
