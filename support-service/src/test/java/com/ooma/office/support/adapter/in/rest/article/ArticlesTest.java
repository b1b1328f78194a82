package com.ooma.office.support.adapter.in.rest.article;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.support.adapter.Desk;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The knowledge base over HTTP, for members and for those who write it.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ArticlesTest {

  private final String slug = "essai-" + UUID.randomUUID();
  private final Desk member = Desk.member(UUID.randomUUID());

  @Test
  void what_the_release_brings_is_published_by_category_and_paged() {
    String next =
        member
            .get("/v1/articles?category=PORTING&limit=3")
            .statusCode(200)
            .body("items", hasSize(3))
            .body("items.category", everyItem(equalTo("PORTING")))
            .extract()
            .path("next");
    member
        .get("/v1/articles?category=PORTING&limit=200&cursor=" + next)
        .statusCode(200)
        .body("items.size()", greaterThanOrEqualTo(5))
        .body("items.slug", not(hasItem(next)));
    member
        .get("/v1/articles/trouver-son-rio")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("text", containsString("**3179**"))
        .body(
            "related.slug",
            contains("preparer-sa-demande", "rio-refuse", "peut-on-garder-son-numero"));
    assertProblem(member.get("/v1/articles?cursor=NON"), 400, "cursor-unknown");
    assertProblem(member.get("/v1/articles/personne"), 404, "not-found");
  }

  @Test
  void a_misspelt_question_is_answered_and_one_in_vain_is_noted_for_ops() {
    member
        .get("/v1/articles/search?q=portabilitee+gratuite&limit=3")
        .statusCode(200)
        .body("items.slug", hasItem("peut-on-garder-son-numero"))
        .body("items[0].excerpt", containsString("<mark>"));
    var nonsense = "zzq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "zzq";
    member.get("/v1/articles/search?q=" + nonsense).statusCode(200).body("items", hasSize(0));
    member.get("/v1/articles/search?q=" + nonsense).statusCode(200).body("items", hasSize(0));

    Desk.ops()
        .get("/v1/operations/support/article-reports/failed-searches?limit=200")
        .statusCode(200)
        .body("items.find { it.words == '" + nonsense + "' }.times", equalTo(2));
    assertEquals(400, member.get("/v1/articles/search").extract().statusCode());
    assertEquals(
        400, member.get("/v1/articles/search?q=" + "a".repeat(201)).extract().statusCode());
  }

  @Test
  void a_ticket_that_is_being_written_brings_articles() {
    member
        .post("/v1/articles/suggestions", null, "{\"subject\":\"Le téléphone ne sonne plus\"}")
        .statusCode(200)
        .body("items.size()", lessThanOrEqualTo(3))
        .body("items[0].slug", equalTo("telephone-ne-sonne-plus"));
  }

  @Test
  void a_draft_is_for_ops_until_it_is_published_and_then_found_by_its_words() {
    write(null, "Le zébulon bleu")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("DRAFT"));
    assertProblem(member.get("/v1/articles/" + slug), 404, "not-found");

    publish(Map.of("version", 1)).statusCode(200).body("state", equalTo("PUBLISHED"));
    member.get("/v1/articles/" + slug).statusCode(200).body("title", equalTo("Le zébulon bleu"));
    Desk.eventually("the article is found", () -> isFound("zebulon"));

    assertProblem(write(null, "Autre"), 428, "if-match-missing");
    write("\"1\"", "Le zébulon rouge").statusCode(200).header("ETag", "\"2\"");
    assertProblem(write("\"1\"", "Trop tard"), 412, "stale");
    var later = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    publish(Map.of("version", 2, "from", later.toString()))
        .statusCode(200)
        .body("state", equalTo("SCHEDULED"));
    member.get("/v1/articles/" + slug).body("title", equalTo("Le zébulon bleu"));
    Desk.ops()
        .get("/v1/articles/" + slug + "/versions")
        .statusCode(200)
        .body("items.state", contains("SCHEDULED", "PUBLISHED"))
        .body("items[1].shownUntil", equalTo(later.toString()));

    ops().delete("/v1/articles/" + slug + "/publication").then().statusCode(204);
    assertProblem(member.get("/v1/articles/" + slug), 404, "not-found");
    Desk.eventually("the article is not found any more", () -> !isFound("zebulon"));
    Desk.ops()
        .get("/v1/articles/" + slug + "/versions")
        .body("items.state", contains("DRAFT", "FORMER"));
  }

  @Test
  void of_racing_authors_one_writes_and_the_others_are_told() throws Exception {
    write(null, "Premier").statusCode(200);

    var statuses = Race.of(6, racer -> write("\"1\"", "Course " + racer).extract().statusCode());

    assertEquals(1, statuses.stream().filter(status -> status == 200).count());
    assertEquals(5, statuses.stream().filter(status -> status == 412).count());
  }

  @Test
  void bad_articles_are_refused_with_a_pointer() {
    ops()
        .body(
            Map.of(
                "category",
                "PHONE",
                "title",
                "",
                "summary",
                "s",
                "tags",
                List.of(),
                "related",
                List.of(),
                "text",
                "t"))
        .put("/v1/articles/" + slug)
        .then()
        .statusCode(400);
    ops().body(body("Titre")).put("/v1/articles/Pas_Un_Slug").then().statusCode(400);
    assertProblem(publish(Map.of("version", 1)), 404, "not-found");
    assertProblem(ops().delete("/v1/articles/" + slug + "/publication").then(), 404, "not-found");
  }

  @Test
  void each_member_has_one_opinion_of_an_article() {
    rate(member, "{\"helpful\":false}").statusCode(204);
    rate(member, "{\"helpful\":true,\"savedTicket\":true}").statusCode(204);
    rate(Desk.member(UUID.randomUUID()), "{\"helpful\":false}").statusCode(204);

    Desk.ops()
        .get("/v1/operations/support/article-reports/ratings?limit=200")
        .statusCode(200)
        .body("items.find { it.slug == 'signal-d-appel' }.helpful", equalTo(1))
        .body("items.find { it.slug == 'signal-d-appel' }.unhelpful", equalTo(1))
        .body("items.find { it.slug == 'signal-d-appel' }.savedTickets", equalTo(1));
  }

  private boolean isFound(String words) {
    List<String> slugs = member.get("/v1/articles/search?q=" + words).extract().path("items.slug");
    return slugs.contains(slug);
  }

  private ValidatableResponse write(String ifMatch, String title) {
    var request = ops().body(body(title));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put("/v1/articles/" + slug).then();
  }

  private ValidatableResponse publish(Map<String, Object> body) {
    return ops().body(body).put("/v1/articles/" + slug + "/publication").then();
  }

  private static ValidatableResponse rate(Desk who, String body) {
    return given()
        .auth()
        .oauth2(who.token())
        .contentType(ContentType.JSON)
        .body(body)
        .put("/v1/articles/signal-d-appel/feedback")
        .then();
  }

  private static Map<String, Object> body(String title) {
    return Map.of(
        "category",
        "HELP",
        "title",
        title,
        "summary",
        "Un essai.",
        "tags",
        List.of("essai"),
        "related",
        List.of("nous-joindre"),
        "text",
        "## Essai\n\nUn texte.");
  }

  private static RequestSpecification ops() {
    return given().auth().oauth2(Desk.ops().token()).contentType(ContentType.JSON);
  }
}
