package com.ooma.office.support.adapter.in.rest.article;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.support.application.article.ArticleEntry;
import com.ooma.office.support.application.article.ArticleHit;
import com.ooma.office.support.application.article.ArticleView;
import com.ooma.office.support.application.article.FindArticles;
import com.ooma.office.support.application.article.RateArticle;
import com.ooma.office.support.application.article.SearchArticles;
import com.ooma.office.support.application.article.SuggestArticles;
import com.ooma.office.support.domain.article.ArticleCategory;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Articles", description = "Answers in French, before anybody asks a person")
class ArticleResource {

  /// What was found, the best first.
  @Schema(name = "ArticleHits")
  record Hits(List<ArticleHit> items) {}

  private final FindArticles articles;
  private final SearchArticles searchArticles;
  private final SuggestArticles suggestArticles;
  private final RateArticle rateArticle;
  private final Caller caller;

  ArticleResource(
      FindArticles articles,
      SearchArticles searchArticles,
      SuggestArticles suggestArticles,
      RateArticle rateArticle,
      Caller caller) {
    this.articles = articles;
    this.searchArticles = searchArticles;
    this.suggestArticles = suggestArticles;
    this.rateArticle = rateArticle;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listArticles",
      summary = "The published articles, by slug",
      description = "Without their texts. For people they are at `/aide`.")
  public Page<ArticleEntry> list(
      @Parameter(description = "Only this category's") @QueryParam("category")
          @Nullable ArticleCategory category,
      @Valid @BeanParam Paging paging) {
    return articles.published(category, paging.request());
  }

  @GET
  @Path("/search")
  @Operation(
      operationId = "searchArticles",
      summary = "The published articles that answer a question",
      description =
          "With or without accents, misspelt, in everyday words. `excerpt` is safe HTML in which"
              + " `<mark>` shows what was looked for. What ops publish is found some seconds later."
              + " What is looked for in vain is noted, without who it was.")
  public Hits search(
      @Parameter(description = "What a person typed") @QueryParam("q") @NotBlank @Size(max = 200)
          String q,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
    return new Hits(searchArticles.handle(new SearchArticles.Command(q, limit)));
  }

  @POST
  @Path("/suggestions")
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "suggestArticles",
      summary = "Articles that may answer a ticket which is being written",
      description =
          "At most three; nothing of it is kept. If one of them makes the ticket needless, say so"
              + " with `savedTicket` in the article's feedback.")
  public Hits suggest(@NotNull @Valid SuggestionBody body) {
    return new Hits(
        suggestArticles.handle(
            new SuggestArticles.Command(
                body.subject(), body.message() == null ? "" : body.message())));
  }

  @GET
  @Path("/{slug}")
  @Operation(
      operationId = "getArticle",
      summary = "A published article, in Markdown",
      description = "What is not published, or not any more, is not there (404).")
  @APIResponse(
      responseCode = "200",
      description = "The article; its `ETag` is the version",
      content = @Content(schema = @Schema(implementation = ArticleView.class)))
  public Response find(@PathParam("slug") String slug) {
    var article = articles.published(slug).orElseThrow(() -> Refused.notFound("article"));
    return Revision.answer(article, article.version());
  }

  @PUT
  @Path("/{slug}/feedback")
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER})
  @Operation(
      operationId = "rateArticle",
      summary = "Whether an article helped",
      description = "One word of each person; a later one replaces it.")
  @APIResponse(responseCode = "204", description = "Noted")
  public void rate(@PathParam("slug") String slug, @NotNull @Valid FeedbackBody body) {
    rateArticle.handle(
        new RateArticle.Command(
            slug,
            caller.account(),
            caller.subject(),
            body.helpful(),
            Boolean.TRUE.equals(body.savedTicket()),
            body.comment()));
  }
}
