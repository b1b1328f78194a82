package com.ooma.office.support.adapter.in.rest.article;

import com.ooma.office.kernel.web.input.MultiLine;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleCategory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An article as ops write it.
@Schema(name = "ArticleRequest")
record ArticleBody(
    @NotNull ArticleCategory category,
    @NotBlank @Size(max = 120) @Schema(examples = "Mon RIO est refusé") String title,
    @NotBlank
        @Size(max = 250)
        @Schema(
            description = "The answer in one sentence",
            examples = "Le plus souvent, un caractère mal recopié.")
        String summary,
    @NotNull @Size(max = 30) @Schema(description = "Other words that people look for it with")
        List<@NotBlank @Size(max = 60) String> tags,
    @NotNull @Size(max = 5) @Schema(description = "Slugs of what to read next")
        List<@NotBlank @Size(max = 80) @Pattern(regexp = ArticleBody.SLUG) String> related,
    @NotBlank
        @Size(max = 20_000)
        @MultiLine
        @Schema(description = "Markdown with tables; HTML in it is shown, not obeyed")
        String text) {

  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  Article article(String slug) {
    return new Article(slug, category, title, summary, tags, related, text);
  }
}
