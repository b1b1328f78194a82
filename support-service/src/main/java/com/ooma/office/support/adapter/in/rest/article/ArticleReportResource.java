package com.ooma.office.support.adapter.in.rest.article;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.support.application.article.FindArticleReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations/support/article-reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Articles", description = "Answers in French, before anybody asks a person")
class ArticleReportResource {

  @Schema(name = "FailedSearches")
  record FailedSearches(List<FindArticleReports.FailedSearch> items) {}

  @Schema(name = "ArticleRatings")
  record Ratings(List<FindArticleReports.ArticleRating> items) {}

  private final FindArticleReports reports;

  ArticleReportResource(FindArticleReports reports) {
    this.reports = reports;
  }

  @GET
  @Path("/failed-searches")
  @Operation(
      operationId = "listFailedSearches",
      summary = "What was looked for in vain, most often first",
      description = "Each is a synonym that is missing, or an article.")
  public FailedSearches failedSearches(
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return new FailedSearches(reports.failedSearches(limit));
  }

  @GET
  @Path("/ratings")
  @Operation(
      operationId = "listArticleRatings",
      summary = "What members think of articles, the least helpful first",
      description = "With how often an article made a ticket needless.")
  public Ratings ratings(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return new Ratings(reports.ratings(limit));
  }
}
