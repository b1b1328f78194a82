package com.ooma.office.ordering.adapter;

import static com.ooma.office.ordering.adapter.Portal.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class OrderApiTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void an_order_is_placed_and_told_to_the_others() {
    portal.describeAccount().statusCode(200);

    var order =
        portal
            .order("k1", Portal.orderOf(3))
            .statusCode(201)
            .header("Location", startsWith("/v1/orders/"))
            .body("state", equalTo("PLACED"))
            .body("seats", hasSize(3))
            .body("seats[0].userName", equalTo("Camille Martin"))
            .body("seats[0].extension", nullValue())
            .body("monthly.ttc.amount", equalTo("150.00"))
            .body("monthly.ht.amount", equalTo("125.00"))
            .body("monthly.vat.amount", equalTo("25.00"))
            .body("promise.shipsOn", notNullValue())
            .extract();

    var events = EventBus.read("ordering", "OrderPlaced", account, 1);
    assertEquals(1, events.size());
    assertEquals(order.path("orderId"), events.getFirst().subject().toString());
    assertEquals(1, events.getFirst().sequence());
    assertTrue(events.getFirst().json().contains("\"siren\":\"123456782\""));
  }

  @Test
  void the_same_key_gives_the_same_answer_and_one_order() {
    portal.describeAccount();

    var first = portal.order("k1", Portal.orderOf(1)).statusCode(201).extract();
    var again = portal.order("k1", Portal.orderOf(1)).statusCode(201).extract();

    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals(1, EventBus.read("ordering", "OrderPlaced", account, 1).size());
  }

  @Test
  void racing_twins_make_one_order() throws Exception {
    portal.describeAccount();

    var statuses = race(12, () -> portal.order("k1", Portal.orderOf(1)).extract().statusCode());

    assertTrue(
        statuses.stream().allMatch(status -> status == 201 || status == 409), statuses.toString());
    portal.order("k1", Portal.orderOf(1)).statusCode(201);
    assertEquals(1, EventBus.read("ordering", "OrderPlaced", account, 1).size());
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    portal.describeAccount();
    portal.order("k1", Portal.orderOf(1)).statusCode(201);

    assertProblem(portal.order("k1", Portal.orderOf(2)), 422, "idempotency-key-reused");
  }

  @Test
  void a_refusal_is_the_answer_to_its_key_too() {
    assertProblem(portal.order("k1", Portal.orderOf(1)), 409, "account-undescribed");
    portal.describeAccount();

    assertProblem(portal.order("k1", Portal.orderOf(1)), 409, "account-undescribed");
    portal.order("k2", Portal.orderOf(1)).statusCode(201);
  }

  @Test
  void fifty_racing_orders_never_pass_two_hundred_seats() throws Exception {
    portal.describeAccount();

    var statuses = race(50, () -> statusOnceAdmitted(UUID.randomUUID().toString()));

    assertEquals(28, statuses.stream().filter(status -> status == 201).count());
    assertEquals(22, statuses.stream().filter(status -> status == 409).count());
    portal.account().body("seats", equalTo(196));
  }

  /// Comes again when the service is full, as a portal does.
  private int statusOnceAdmitted(String key) throws InterruptedException {
    int status = portal.order(key, Portal.orderOf(7)).extract().statusCode();
    while (status == 503) {
      Thread.sleep(100);
      status = portal.order(key, Portal.orderOf(7)).extract().statusCode();
    }
    return status;
  }

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
  void orders_are_listed_newest_first_and_paged() {
    portal.describeAccount();
    for (int i = 1; i <= 3; i++) {
      portal.order("k" + i, Portal.orderOf(i)).statusCode(201);
    }

    String next =
        portal
            .get("/v1/orders?limit=2")
            .statusCode(200)
            .body("items.seats", equalTo(java.util.List.of(3, 2)))
            .extract()
            .path("next");
    portal
        .get("/v1/orders?limit=2&cursor=" + next)
        .body("items.seats", equalTo(java.util.List.of(1)))
        .body("next", nullValue());
    assertProblem(portal.get("/v1/orders?cursor=nonsense"), 400, "cursor-unknown");
    assertProblem(portal.get("/v1/orders?limit=0"), 400, "malformed");
  }

  @Test
  void reports_of_provisioning_move_the_seats_once_and_only_forward() {
    portal.describeAccount();
    var order = portal.order("k1", Portal.orderOf(1)).extract();
    UUID orderId = UUID.fromString(order.path("orderId"));
    String seatId = order.path("seats[0].seatId");
    var phone = UUID.randomUUID();
    var registered =
        EventBus.Event.of(
            "provisioning",
            "PhoneRegistered",
            account,
            phone,
            """
            {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc","registeredAt":"2026-11-27T09:00:00Z","newerField":1}
            """
                .formatted(account, orderId, seatId));
    var shipped =
        EventBus.Event.of(
            "provisioning",
            "PhoneShipped",
            account,
            phone,
            """
            {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc","parcelService":"Colis","trackingNumber":"T1","dueOn":"2026-11-26"}
            """
                .formatted(account, orderId, seatId));

    EventBus.publish(registered, registered, shipped, shipped);

    portal.eventually("/v1/orders/" + orderId, "seats[0].trackingNumber", "T1");
    portal.get("/v1/orders/" + orderId).body("state", equalTo("ACTIVE"));
  }

  @Test
  void a_ported_number_takes_the_place_of_the_temporary_one() {
    portal.describeAccount();
    var order = portal.order("k1", Portal.orderOf(2)).extract();
    UUID orderId = UUID.fromString(order.path("orderId"));
    EventBus.publish(
        EventBus.Event.of(
            "provisioning",
            "NumbersAssigned",
            account,
            UUID.randomUUID(),
            """
            {"accountId":"%s","orderId":"%s","companyNumber":"+33199000001","seats":[
              {"seatId":"%s","extension":"2001","number":"+33199000002","phoneMac":"001565aabb01"},
              {"seatId":"%s","extension":"2002","number":"+33199000003","phoneMac":"001565aabb02"}]}
            """
                .formatted(
                    account,
                    orderId,
                    order.path("seats[0].seatId"),
                    order.path("seats[1].seatId"))));
    portal.eventually("/v1/orders/" + orderId, "companyNumber", "+33199000001");

    EventBus.publish(
        EventBus.Event.of(
            "porting",
            "PortCompleted",
            account,
            UUID.randomUUID(),
            """
            {"accountId":"%s","portRequestId":"%s","completedAt":"2026-12-07T09:00:00Z","keepTemporary":false,"numbers":[
              {"number":"+33142000001","replaces":"+33199000001"},
              {"number":"+33142000002","replaces":"+33199000003"}]}
            """
                .formatted(account, UUID.randomUUID())));

    portal.eventually("/v1/orders/" + orderId, "companyNumber", "+33142000001");
    portal
        .get("/v1/orders/" + orderId)
        .body("seats.number", equalTo(java.util.List.of("+33199000002", "+33142000002")));
  }

  @Test
  void two_administrators_do_not_overwrite_each_other() {
    String tag = portal.describeAccount().extract().header("ETag");

    portal.describeAccount("Lumen Première", tag).statusCode(200);
    assertProblem(portal.describeAccount("Lumen Seconde", tag), 412, "stale");

    portal.account().body("profile.legalName", equalTo("Lumen Première"));
  }

  @Test
  void racing_administrators_are_told_who_lost() throws Exception {
    String[] names = {"A", "B", "C", "D", "E", "F", "G", "H"};
    var turn = new AtomicInteger();

    var statuses =
        race(
            8,
            () ->
                portal.describeAccount(names[turn.getAndIncrement()], null).extract().statusCode());

    assertTrue(statuses.contains(200), statuses.toString());
    assertTrue(
        statuses.stream().allMatch(status -> status == 200 || status == 409), statuses.toString());
  }

  private static java.util.List<Integer> race(int racers, Callable<Integer> request)
      throws Exception {
    try (var pool = Executors.newFixedThreadPool(racers)) {
      var results = pool.invokeAll(IntStream.range(0, racers).mapToObj(i -> request).toList());
      var statuses = new java.util.ArrayList<Integer>();
      for (var result : results) {
        statuses.add(result.get());
      }
      return statuses;
    }
  }
}
