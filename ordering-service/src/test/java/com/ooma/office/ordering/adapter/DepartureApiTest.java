package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.SandboxTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class DepartureApiTest {

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private final String departure = "/v1/accounts/" + account + "/departure";

  @BeforeEach
  void the_company_is_known() {
    portal.describeAccount().statusCode(200);
  }

  @Test
  void the_day_after_its_last_day_everything_ends() {
    String orderId = portal.order("k1", Portal.orderOf(2)).extract().path("orderId");
    List<String> seatIds = portal.get("/v1/orders/" + orderId).extract().path("seats.seatId");
    var today = LocalDate.now(clock);
    leaveOn(today).statusCode(200).body("lastDay", equalTo(today.toString()));
    portal.account().body("departure.endedAt", nullValue()).body("seats", equalTo(2));

    SandboxTime.moveAhead(Duration.ofDays(1));

    portal.eventually("/v1/accounts/" + account, "seats", 0);
    portal.get("/v1/orders/" + orderId).body("state", equalTo("REMOVED"));
    portal.get("/v1/orders/" + orderId + "/history").body("items[0].what", equalTo("ENDED"));
    var told = EventBus.read("ordering", "ServiceTerminated", account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("\"lastDay\":\"" + today + "\""));
    seatIds.forEach(seatId -> assertTrue(told.getFirst().json().contains(seatId)));
    assertProblem(portal.order("k2", Portal.orderOf(1)), 409, "account-left");
    assertProblem(portal.quote(1, false), 409, "account-left");
    assertProblem(leaveOn(today.plusDays(9)), 409, "account-left");
    assertProblem(portal.change("DELETE", departure, ""), 409, "account-left");
  }

  @Test
  void nothing_that_arrives_after_the_last_day_can_be_ordered_but_one_may_stay() {
    leaveOn(LocalDate.now(clock).plusDays(1)).statusCode(200);
    assertProblem(portal.order("k1", Portal.orderOf(1)), 409, "account-leaving");
    portal
        .get("/v1/eligibility")
        .body("eligible", equalTo(false))
        .body("reason", equalTo("account-leaving"));
    portal.account().body("seats", equalTo(0));

    portal.change("DELETE", departure, "").statusCode(204);
    portal.change("DELETE", departure, "").statusCode(204);

    assertProblem(portal.get(departure), 404, "not-found");
    portal.order("k2", Portal.orderOf(1)).statusCode(201);
    var announced = EventBus.read("ordering", "DepartureAnnounced", account, 1);
    assertEquals(1, announced.size());
    assertTrue(announced.getFirst().json().contains(LocalDate.now(clock).plusDays(1).toString()));
    assertEquals(1, EventBus.read("ordering", "DepartureRevoked", account, 1).size());
  }

  @Test
  void refuses_what_can_not_be_and_what_somebody_else_has_changed() {
    var past = LocalDate.now(clock).minusDays(1);
    assertProblem(leaveOn(past), 422, "last-day-past");
    assertProblem(
        portal.change("PUT", departure, "\"41\"", announcement(past.plusDays(5))), 412, "stale");
    assertProblem(
        portal.change("PUT", departure, "{\"lastDay\":\"2026-02-30\"}"), 400, "malformed");
    assertProblem(
        portal.change("PUT", departure, null, announcement(past.plusDays(5))),
        428,
        "if-match-missing");
    assertProblem(
        new Portal(UUID.randomUUID()).change("PUT", departure, announcement(past)),
        404,
        "not-found");
    assertProblem(portal.get(departure), 404, "not-found");
  }

  private ValidatableResponse leaveOn(LocalDate lastDay) {
    return portal.change("PUT", departure, announcement(lastDay));
  }

  private static String announcement(LocalDate lastDay) {
    return "{\"lastDay\":\"%s\"}".formatted(lastDay);
  }
}
