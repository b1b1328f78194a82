package com.ooma.office.ordering.adapter;

import static com.ooma.office.ordering.adapter.Portal.orderOf;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A chosen number is given or the order is refused, and nobody has to be asked for that.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class ChosenNumbersApiTest {

  private static final String SEAT = "+33199000012";
  private static final String COMPANY = "+33199000010";

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private final Instant later = Portal.LONG_FROM_NOW;

  @BeforeEach
  void describeAccount() {
    portal.describeAccount();
  }

  @Test
  void held_numbers_are_ordered_with_the_vouchers_of_their_holds() {
    portal
        .order(
            "k1",
            orderOf(SEAT, COMPANY, portal.voucher(later, SEAT), portal.voucher(later, COMPANY)))
        .statusCode(201);

    var placed = EventBus.read("ordering", "OrderPlaced", account, 1).getFirst().json();
    assertTrue(placed.contains(SEAT) && placed.contains(COMPANY), placed);
  }

  @Test
  void a_number_that_is_not_the_companys_to_choose_is_refused_at_once() {
    var unheld = portal.order("k1", orderOf(SEAT, COMPANY));
    assertProblem(unheld, 422, "number-not-held");
    unheld.body("errors.pointer", equalTo(List.of("/companyNumber", "/seats/0/number")));

    var half = portal.order("k2", orderOf(SEAT, COMPANY, portal.voucher(later, SEAT)));
    assertProblem(half, 422, "number-not-held");
    half.body("errors.pointer", equalTo(List.of("/companyNumber")));

    var late =
        portal.order(
            "k3",
            orderOf(SEAT, COMPANY, portal.voucher(Instant.EPOCH.plusSeconds(1), SEAT, COMPANY)));
    assertProblem(late, 422, "voucher-expired");

    var others = new Portal(UUID.randomUUID()).voucher(later, SEAT, COMPANY);
    var foreign = portal.order("k4", orderOf(SEAT, COMPANY, others));
    assertProblem(foreign, 422, "voucher-foreign");
    foreign.body("errors.pointer", equalTo(List.of("/vouchers/0")));

    var good = portal.voucher(later, SEAT, COMPANY);
    var forged = good.substring(0, good.length() - 6) + "AAAAAA";
    assertProblem(portal.order("k5", orderOf(SEAT, COMPANY, forged)), 422, "voucher-forged");
    assertProblem(portal.order("k6", orderOf(SEAT, COMPANY, "")), 400, "malformed");
    assertProblem(portal.order("k7", orderOf(SEAT, COMPANY, "x".repeat(5_001))), 400, "malformed");

    assertEquals(0, EventBus.read("ordering", "OrderPlaced", account, 0).size());
    portal.account().body("seats", equalTo(0));
    portal.order("k8", orderOf(SEAT, COMPANY, good)).statusCode(201);
  }

  @Test
  void a_number_is_ordered_once_and_a_company_number_by_a_company_without_one() {
    var voucher = portal.voucher(later, SEAT, COMPANY, "+33199000013");
    portal.order("k1", orderOf(SEAT, COMPANY, voucher)).statusCode(201);

    var again =
        orderOf(SEAT, COMPANY, voucher).replace("\"companyNumber\":\"" + COMPANY + "\",", "");
    assertProblem(portal.order("k2", again), 409, "number-ordered");
    assertProblem(
        portal.order("k3", orderOf("+33199000013", COMPANY, voucher)), 409, "company-number-there");
    portal.order("k4", again.replace(SEAT, "+33199000013")).statusCode(201);
  }

  @Test
  void numbers_of_a_cancelled_order_are_ordered_again() {
    var voucher = portal.voucher(later, SEAT, COMPANY);
    String orderId = portal.order("k1", orderOf(SEAT, COMPANY, voucher)).extract().path("orderId");
    portal.post("/v1/orders/" + orderId + "/cancellation", "c1").statusCode(202);
    EventBus.publish(
        EventBus.Event.of(
            "provisioning",
            "ShipmentCancelled",
            account,
            UUID.fromString(orderId),
            """
            {"accountId":"%s","orderId":"%s","cancelledAt":"2026-11-23T10:00:00Z"}
            """
                .formatted(account, orderId)));
    portal.eventually("/v1/orders/" + orderId, "state", "CANCELLED");

    portal.order("k2", orderOf(SEAT, COMPANY, voucher)).statusCode(201);
  }
}
