package com.ooma.office.support.adapter.in.rest.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.ooma.office.support.application.article.ArticleEntry;
import com.ooma.office.support.application.article.ArticleHit;
import com.ooma.office.support.application.article.ArticleView;
import com.ooma.office.support.application.article.FindArticles;
import com.ooma.office.support.application.article.SearchArticles;
import com.ooma.office.support.domain.article.ArticleCategory;
import com.ooma.office.support.domain.hours.OpeningHours;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The public help site: the published articles as pages without a script, for people.
@Path("/aide")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class HelpResource {

  private static final int MOST_FOUND = 10;
  private static final String CONTENT_SECURITY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final FindArticles articles;
  private final SearchArticles searchArticles;

  HelpResource(FindArticles articles, SearchArticles searchArticles) {
    this.articles = articles;
    this.searchArticles = searchArticles;
  }

  /// A category and what is in it.
  record Shelf(ArticleCategory category, List<ArticleEntry> articles) {}

  /// What was found, ready for the page.
  record Found(String slug, String title, String category, RawString excerpt) {

    static Found of(ArticleHit hit) {
      return new Found(
          hit.slug(),
          hit.title(),
          hit.category().title(),
          new RawString(ArticleHtml.typeset(hit.excerpt())));
    }
  }

  @GET
  @Operation(hidden = true)
  public Response home() {
    return page(Pages.home(shelves(), OpeningHours.PHONE), Response.Status.OK);
  }

  @GET
  @Path("/recherche")
  @Operation(hidden = true)
  public Response search(@QueryParam("q") @Size(max = 200) @Nullable String q) {
    var found =
        q == null || q.isBlank()
            ? List.<ArticleHit>of()
            : searchArticles.handle(new SearchArticles.Command(q, MOST_FOUND));
    return page(
        Pages.search(
            q == null ? "" : q, found.stream().map(Found::of).toList(), OpeningHours.PHONE),
        Response.Status.OK);
  }

  @GET
  @Path("/{slug}")
  @Operation(hidden = true)
  public Response article(@PathParam("slug") String slug) {
    return articles
        .published(slug)
        .map(HelpResource::page)
        .orElseGet(() -> page(Pages.missing(OpeningHours.PHONE), Response.Status.NOT_FOUND));
  }

  private static Response page(ArticleView article) {
    var text = new RawString(ArticleHtml.of(article.text()));
    return page(Pages.article(article, text, OpeningHours.PHONE), Response.Status.OK);
  }

  private static Response page(TemplateInstance page, Response.Status status) {
    return Response.status(status)
        .entity(page.render())
        .header("Content-Security-Policy", CONTENT_SECURITY)
        .header("Referrer-Policy", "no-referrer")
        .header(HttpHeaders.CONTENT_LANGUAGE, "fr")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
        .build();
  }

  /// In the order of the categories, without those in which there is nothing.
  private List<Shelf> shelves() {
    return articles.published().stream()
        .collect(
            groupingBy(
                ArticleEntry::category, () -> new EnumMap<>(ArticleCategory.class), toList()))
        .entrySet()
        .stream()
        .map(shelf -> new Shelf(shelf.getKey(), shelf.getValue()))
        .toList();
  }

  @CheckedTemplate(basePath = "aide")
  static final class Pages {

    private Pages() {}

    static native TemplateInstance home(List<Shelf> shelves, String phone);

    static native TemplateInstance search(String words, List<Found> found, String phone);

    static native TemplateInstance article(ArticleView article, RawString text, String phone);

    static native TemplateInstance missing(String phone);
  }
}
