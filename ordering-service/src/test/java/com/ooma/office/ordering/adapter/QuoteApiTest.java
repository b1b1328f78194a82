package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a member is told before an order, and whether the order keeps to it.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class QuoteApiTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void an_order_that_names_a_quote_is_charged_what_it_showed() {
    portal.describeAccount();
    var quote =
        portal
            .quote(3, true)
            .statusCode(201)
            .body("monthly.ttc.amount", equalTo("160.00"))
            .extract();
    String quoteId = quote.path("quoteId");

    portal
        .order(
            "k1",
            Portal.orderOf(3)
                .replace(
                    "\"internationalPlan\":false",
                    "\"internationalPlan\":true,\"quoteId\":\"" + quoteId + "\""))
        .statusCode(201)
        .body("monthly.ttc.amount", equalTo("160.00"));
    assertProblem(
        portal.order(
            "k2",
            Portal.orderOf(2)
                .replace(
                    "\"internationalPlan\":false",
                    "\"internationalPlan\":true,\"quoteId\":\"" + quoteId + "\"")),
        409,
        "quote-differs");
  }

  @Test
  void a_quote_that_can_not_be_kept_is_refused_with_the_new_amounts() {
    portal.describeAccount();
    String quoteId =
        portal
            .quote(1, true)
            .body("lines.product", equalTo(List.of("SEAT", "INTERNATIONAL_PLAN")))
            .body("lines[1].monthly.ttc.amount", equalTo("10.00"))
            .extract()
            .path("quoteId");
    var withPlan =
        Portal.orderOf(1).replace("\"internationalPlan\":false", "\"internationalPlan\":true");
    portal.order("k1", withPlan).statusCode(201).body("monthly.ttc.amount", equalTo("60.00"));

    var refused =
        portal.order(
            "k2", withPlan.replace("{\"seats", "{\"quoteId\":\"" + quoteId + "\",\"seats"));

    assertProblem(refused, 409, "quote-differs");
    refused
        .body("monthly.ttc.amount", equalTo("50.00"))
        .body("lines.product", equalTo(List.of("SEAT")));
    portal.account().body("options.internationalPlan", equalTo(true));
  }

  @Test
  void prices_and_terms_are_told_with_their_dates() {
    portal
        .get("/v1/catalogue?on=2017-06-06")
        .statusCode(200)
        .body("product", equalTo(List.of("SEAT", "INTERNATIONAL_PLAN", "ADDITIONAL_NUMBER")))
        .body("[0].monthly.ttc.amount", equalTo("50.00"))
        .body("[0].validFrom", equalTo("2017-06-06"));
    assertProblem(portal.get("/v1/catalogue?on=2017-06-05"), 400, "not-sold-yet");
    portal.get("/v1/catalogue?on=2016-01-01").body("errors[0].pointer", equalTo("/on"));
    assertProblem(portal.get("/v1/catalogue?on=2026-02-30"), 400, "no-such-day");
    assertProblem(portal.get("/v1/catalogue?on=soon"), 400, "malformed");
    portal.get("/v1/terms").statusCode(200).body("version", equalTo("2017-04-01"));
  }
}
