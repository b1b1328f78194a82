package com.ooma.office.ordering.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.credential.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Somebody of care has a member on the phone: finds the account, reads it, and does what is asked.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class CareTest {

  private static final String SEARCH = "/v1/operations/ordering/search";

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private final String word = "z" + account.toString().replace("-", "");

  @Test
  void a_company_is_found_by_the_beginnings_of_its_words_without_accents() {
    portal.describeAccount("Études " + word + " & Fils", null).statusCode(200);

    search(care(), "FILS, etud " + word.substring(0, 20))
        .body("items.kind", contains("ACCOUNT"))
        .body("items[0].accountId", equalTo(account.toString()))
        .body("items[0].label", equalTo("Études " + word + " & Fils, SIREN 123456782"))
        .body("items[0].link", equalTo("/v1/accounts/" + account));
  }

  @Test
  void what_is_found_is_read_by_its_link() {
    portal.describeAccount().statusCode(200);
    var order = portal.order(UUID.randomUUID().toString(), named()).statusCode(201).extract();

    for (var staff : new Token[] {care(), OfficeTestResource.tokens().ops()}) {
      String link =
          search(staff, word + "@lumen")
              .body("items.kind", contains("ACCOUNT", "SEAT"))
              .body("items[1].label", containsString(word + ", Atelier Lumen SAS, PLACED"))
              .extract()
              .path("items[1].link");
      as(staff).get(link).then().statusCode(200).body("userName", equalTo("Zoé " + word));

      link =
          search(staff, order.path("orderId"))
              .body("items.kind", contains("ORDER"))
              .extract()
              .path("items[0].link");
      as(staff)
          .get(link)
          .then()
          .statusCode(200)
          .body("accountId", equalTo(account.toString()))
          .body("orderId", equalTo(order.path("orderId")))
          .body("reference", equalTo(order.path("reference")));
      search(staff, order.path("reference"))
          .body("items.kind", contains("ORDER"))
          .body("items[0].link", equalTo(link));
      as(staff)
          .get(link + "/history")
          .then()
          .statusCode(200)
          .body("items[0].what", equalTo("PLACED"));
    }
  }

  @Test
  void too_little_to_go_by_is_refused_and_nothing_found_is_no_fault() {
    search(care(), "zzz" + UUID.randomUUID()).body("items", empty());
    search(care(), "'; & | ! :* <-> \\").body("items", empty());
    as(care()).queryParam("q", "ab").get(SEARCH).then().statusCode(400);
    as(care()).get(SEARCH).then().statusCode(400);
    as(care()).queryParam("q", "lumen").get("/v1/operations/billing/search").then().statusCode(404);
  }

  @Test
  void orders_are_listed_by_account_and_state() {
    portal.describeAccount().statusCode(200);
    String orderId =
        portal.order(UUID.randomUUID().toString(), Portal.orderOf(1)).extract().path("orderId");

    as(care())
        .queryParam("accountId", account)
        .queryParam("state", "PLACED")
        .get("/v1/orders")
        .then()
        .statusCode(200)
        .body("items.orderId", contains(orderId));
    as(care())
        .queryParam("accountId", account)
        .queryParam("state", "SHIPPED")
        .get("/v1/orders")
        .then()
        .body("items", empty());
    as(care()).get("/v1/orders").then().statusCode(200).body("items.orderId", hasItem(orderId));
    as(care(), UUID.randomUUID())
        .get("/v1/orders")
        .then()
        .body("items.orderId", not(hasItem(orderId)));
    portal
        .get("/v1/orders?accountId=" + UUID.randomUUID())
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void orders_are_listed_since_a_moment() {
    portal.describeAccount().statusCode(200);
    var orderId =
        UUID.fromString(
            portal
                .order(UUID.randomUUID().toString(), Portal.orderOf(1))
                .extract()
                .path("orderId"));
    var made = Instant.ofEpochMilli(orderId.getMostSignificantBits() >>> 16);

    ordersSince(made.toString()).statusCode(200).body("items.orderId", contains("" + orderId));
    ordersSince(made.plusMillis(1).toString()).statusCode(200).body("items", empty());
    ordersSince("2026-13-41T08:00:00Z").statusCode(400).body("errors.pointer", contains("/since"));
    ordersSince("yesterday").statusCode(400).body("errors.pointer", contains("/since"));
  }

  private ValidatableResponse ordersSince(String since) {
    return as(care())
        .queryParam("accountId", account)
        .queryParam("since", since)
        .get("/v1/orders")
        .then();
  }

  @Test
  void an_order_on_behalf_of_an_account_is_the_accounts_and_its_history_names_care() {
    portal.describeAccount().statusCode(200);
    var body = accepted(Portal.orderOf(1), "Camille Martin");
    var key = UUID.randomUUID().toString();

    String orderId =
        as(care(), account)
            .header("Idempotency-Key", key)
            .body(body)
            .post("/v1/orders")
            .then()
            .statusCode(201)
            .body("accountId", equalTo(account.toString()))
            .body("terms.acceptedBy", equalTo("Camille Martin"))
            .extract()
            .path("orderId");
    as(care(), account)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/orders")
        .then()
        .statusCode(201)
        .body("orderId", equalTo(orderId));

    portal
        .get("/v1/orders/" + orderId + "/history")
        .statusCode(200)
        .body("items[0].by.kind", equalTo("CARE"))
        .body("items[0].by.name", equalTo("care-lea"));
    as(care(), account)
        .header("Idempotency-Key", UUID.randomUUID())
        .post("/v1/orders/" + orderId + "/cancellation")
        .then()
        .statusCode(202);
    portal
        .get("/v1/orders/" + orderId + "/history")
        .body("items.by.kind", everyItem(equalTo("CARE")));
  }

  @Test
  void the_same_key_for_another_account_is_another_request() {
    var other = UUID.randomUUID();
    var key = UUID.randomUUID().toString();
    String first = quoteFor(account, key);

    assertNotEquals(first, quoteFor(other, key));
    new Portal(other).get("/v1/quotes/" + quoteFor(other, key)).statusCode(200);
    new Portal(other).get("/v1/quotes/" + first).statusCode(404);
  }

  @Test
  void care_says_who_accepted_the_terms_and_a_member_accepts_in_person() {
    portal.describeAccount().statusCode(200);

    as(care(), account)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Portal.orderOf(1))
        .post("/v1/orders")
        .then()
        .statusCode(422)
        .body("code", equalTo("acceptance"))
        .body("errors[0].pointer", equalTo("/acceptedBy"));
    portal
        .order(UUID.randomUUID().toString(), accepted(Portal.orderOf(1), "My Boss"))
        .statusCode(422)
        .body("code", equalTo("acceptance"));
  }

  @Test
  void care_names_the_account_and_nobody_else_may() {
    as(care())
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"seats\":1}")
        .post("/v1/quotes")
        .then()
        .statusCode(400)
        .body("code", equalTo("account-needed"));
    as(care())
        .header("On-Behalf-Of", "Atelier Lumen")
        .get("/v1/orders")
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed"));
    given()
        .auth()
        .oauth2(portal.token())
        .header("On-Behalf-Of", account)
        .get("/v1/orders")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-on-behalf"));
  }

  private static String quoteFor(UUID account, String key) {
    return as(care(), account)
        .header("Idempotency-Key", key)
        .body("{\"seats\":2}")
        .post("/v1/quotes")
        .then()
        .statusCode(201)
        .extract()
        .path("quoteId");
  }

  private String named() {
    return Portal.orderOf(1)
        .replaceFirst("\"userName\":\"[^\"]*\"", "\"userName\":\"Zoé " + word + "\"")
        .replaceFirst("\"email\":\"[^\"]*\"", "\"email\":\"" + word + "@lumen.example\"");
  }

  private static String accepted(String order, String by) {
    return order.replaceFirst("\\{", "{\"acceptedBy\":\"" + by + "\",");
  }

  private static ValidatableResponse search(Token staff, String q) {
    return as(staff).queryParam("q", q).get(SEARCH).then().statusCode(200);
  }

  private static Token care() {
    return OfficeTestResource.tokens().care().subject("care-lea");
  }

  private static RequestSpecification as(Token staff) {
    return given().auth().oauth2(staff.mint()).contentType(ContentType.JSON);
  }

  private static RequestSpecification as(Token care, UUID account) {
    return as(care).header("On-Behalf-Of", account);
  }
}
