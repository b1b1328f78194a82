package com.ooma.office.support.adapter.in.rest.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.ooma.office.support.adapter.Desk;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The public help site, as a browser gets it.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class HelpSiteTest {

  private final String slug = "essai-" + UUID.randomUUID();

  @Test
  void anybody_reads_the_help_site_without_a_token() {
    given()
        .get("/aide")
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("<html lang=\"fr\">"))
        .body(containsString("/aide/trouver-son-rio"));
    given()
        .get("/aide/trouver-son-rio")
        .then()
        .statusCode(200)
        .body(containsString("<strong>3179</strong>"));
    given().get("/aide/options-payantes").then().body(containsString("<table>"));
    given().get("/aide/aide.css").then().statusCode(200).contentType(containsString("text/css"));
    given().get("/aide/personne").then().statusCode(404).contentType("text/html;charset=UTF-8");
    given()
        .queryParam("q", "<script>alert(1)</script> rio")
        .get("/aide/recherche")
        .then()
        .statusCode(200)
        .body(containsString("&lt;script&gt;"))
        .body(not(containsString("<script")));
  }

  @Test
  void html_in_an_article_is_shown_not_obeyed() {
    ops()
        .body(
            Map.of(
                "category",
                "HELP",
                "title",
                "<b>Titre</b>",
                "summary",
                "Un essai.",
                "tags",
                List.of(),
                "related",
                List.of(),
                "text",
                "<script>alert(1)</script>\n\n[ici](javascript:alert(1))"))
        .put("/v1/articles/" + slug)
        .then()
        .statusCode(200);
    publish(Map.of("version", 1)).statusCode(200);

    given()
        .get("/aide/" + slug)
        .then()
        .statusCode(200)
        .body(containsString("&lt;b&gt;Titre"))
        .body(not(containsString("<script")))
        .body(containsString("<p>ici</p>"))
        .body(not(containsString("javascript:")));
  }

  private ValidatableResponse publish(Map<String, Object> body) {
    return ops().body(body).put("/v1/articles/" + slug + "/publication").then();
  }

  private static RequestSpecification ops() {
    return given().auth().oauth2(Desk.ops().token()).contentType(ContentType.JSON);
  }
}
