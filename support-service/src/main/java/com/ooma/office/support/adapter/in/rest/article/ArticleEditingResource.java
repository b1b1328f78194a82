package com.ooma.office.support.adapter.in.rest.article;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.support.application.article.ArticleVersionView;
import com.ooma.office.support.application.article.FindArticles;
import com.ooma.office.support.application.article.PublishArticle;
import com.ooma.office.support.application.article.WithdrawArticle;
import com.ooma.office.support.application.article.WriteArticle;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Articles", description = "Answers in French, before anybody asks a person")
class ArticleEditingResource {

  /// All that was written, newest first.
  @Schema(name = "ArticleVersions")
  record Versions(List<ArticleVersionView> items) {}

  private final FindArticles articles;
  private final WriteArticle writeArticle;
  private final PublishArticle publishArticle;
  private final WithdrawArticle withdrawArticle;
  private final Caller caller;

  ArticleEditingResource(
      FindArticles articles,
      WriteArticle writeArticle,
      PublishArticle publishArticle,
      WithdrawArticle withdrawArticle,
      Caller caller) {
    this.articles = articles;
    this.writeArticle = writeArticle;
    this.publishArticle = publishArticle;
    this.withdrawArticle = withdrawArticle;
    this.caller = caller;
  }

  @GET
  @Path("/{slug}/versions")
  @RolesAllowed({Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listArticleVersions",
      summary = "All versions of an article, newest first",
      description =
          "DRAFT until it is published, SCHEDULED until its time has come, PUBLISHED while members"
              + " see it, then FORMER.")
  @APIResponse(
      responseCode = "200",
      description = "The versions; the `ETag` is the latest one's number",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = Versions.class)))
  public Response versions(@PathParam("slug") String slug) {
    var versions = articles.versions(slug);
    if (versions.isEmpty()) {
      throw Refused.notFound("article");
    }
    return Revision.answer(new Versions(versions), versions.getFirst().version());
  }

  @PUT
  @Path("/{slug}")
  @Operation(
      operationId = "writeArticle",
      summary = "Write an article, or better words for one",
      description =
          "Makes a draft, which members don't see. Send the number of the latest version as"
              + " `If-Match`, unless the article is new.")
  @APIResponse(
      responseCode = "200",
      description = "The draft; the `ETag` is its number",
      content = @Content(schema = @Schema(implementation = ArticleVersionView.class)))
  public Response write(
      @PathParam("slug") @Size(max = 80) @Pattern(regexp = ArticleBody.SLUG) String slug,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ArticleBody body) {
    var draft =
        writeArticle.handle(
            new WriteArticle.Command(
                body.article(slug), caller.subject(), Revision.seen(ifMatch, () -> latest(slug))));
    return Revision.answer(draft, draft.version());
  }

  @PUT
  @Path("/{slug}/publication")
  @Operation(
      operationId = "publishArticle",
      summary = "Show members a version, now or later",
      description = "In place of all others, also of those that were to come after it.")
  public ArticleVersionView publish(
      @PathParam("slug") String slug, @NotNull @Valid PublicationBody body) {
    return publishArticle.handle(new PublishArticle.Command(slug, body.version(), body.from()));
  }

  @DELETE
  @Path("/{slug}/publication")
  @Operation(
      operationId = "withdrawArticle",
      summary = "Show members no version any more",
      description = "The versions are kept; doing so again changes nothing.")
  @APIResponse(responseCode = "204", description = "It is not shown")
  public void withdraw(@PathParam("slug") String slug) {
    withdrawArticle.handle(new WithdrawArticle.Command(slug));
  }

  private Optional<Long> latest(String slug) {
    return articles.versions(slug).stream().findFirst().map(latest -> (long) latest.version());
  }
}
