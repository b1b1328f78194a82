package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class SeatsApiTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private final String home = "/v1/accounts/" + account;
  private String orderId;
  private List<String> seatIds;

  @BeforeEach
  void an_order_of_three_seats_is_placed() {
    portal.describeAccount();
    var order = portal.order("k1", Portal.orderOf(3)).statusCode(201).extract();
    orderId = order.path("orderId");
    seatIds = order.path("seats.seatId");
  }

  @Test
  void a_seat_gets_another_user_and_others_are_told() {
    var seat = home + "/seats/" + seatIds.get(1);
    String tag = portal.get(seat).statusCode(200).extract().header("ETag");

    portal
        .change("PATCH", seat, tag, "{\"userName\":\"Noé Leroy\"}")
        .statusCode(200)
        .body("userName", equalTo("Noé Leroy"))
        .body("email", nullValue());
    assertProblem(portal.change("PATCH", seat, tag, "{\"userName\":\"Zoé Petit\"}"), 412, "stale");

    portal.get(seat).body("userName", equalTo("Noé Leroy"));
    var renamed = EventBus.read("ordering", "SeatRenamed", account, 1);
    assertEquals(1, renamed.size());
    assertEquals("Noé Leroy", JsonPath.from(renamed.getFirst().json()).getString("userName"));

    tag = portal.get(seat).extract().header("ETag");
    portal.change("PATCH", seat, tag, "{\"email\":\"noe@lumen.example\"}").statusCode(200);
    var told = EventBus.read("ordering", "SeatRenamed", account, 2).getLast();
    assertEquals("noe@lumen.example", JsonPath.from(told.json()).getString("email"));
  }

  @Test
  void a_removed_user_makes_room_for_another() {
    ship(0, 1, 2);

    portal
        .post(home + "/seat-removals", "r1", removalOf(1, 2))
        .statusCode(200)
        .body("seatIds", hasSize(2));
    portal.post(home + "/seat-removals", "r1", removalOf(1, 2)).statusCode(200);

    portal.account().body("seats", equalTo(1));
    portal.get(home + "/seats").body("items.seatId", equalTo(List.of(seatIds.get(0))));
    assertEquals(1, EventBus.read("ordering", "SeatsRemoved", account, 1).size());
    assertProblem(portal.post(home + "/seat-removals", "r2", removalOf(1)), 409, "seat-not-in-use");
  }

  @Test
  void a_removal_is_done_wholly_or_not_at_all() {
    ship(0, 1);

    assertProblem(
        portal.post(home + "/seat-removals", "r1", removalOf(1, 2)), 409, "seat-not-in-use");
    assertProblem(
        portal.post(home + "/seat-removals", "r2", removalOf(1, 0)), 409, "administrator-stays");
    assertProblem(
        portal.post(home + "/seat-removals", "r3", "{\"seatIds\":[\"" + UUID.randomUUID() + "\"]}"),
        404,
        "not-found");

    portal.account().body("seats", equalTo(3));
    portal.get(home + "/seats").body("items", hasSize(3));
  }

  @Test
  void options_are_changed_by_one_administrator_at_a_time() {
    String tag = portal.account().extract().header("ETag");
    var wanted = "{\"internationalPlan\":true,\"additionalNumbers\":2}";

    portal
        .change("PUT", home + "/options", tag, wanted)
        .statusCode(200)
        .body("options.additionalNumbers", equalTo(2));
    assertProblem(
        portal.change(
            "PUT", home + "/options", tag, "{\"internationalPlan\":false,\"additionalNumbers\":0}"),
        412,
        "stale");
    portal.change("PUT", home + "/options", wanted).statusCode(200);

    assertEquals(1, EventBus.read("ordering", "OptionsChanged", account, 1).size());
  }

  @Test
  void strangers_find_nothing() {
    var stranger = new Portal(UUID.randomUUID());
    var seat = home + "/seats/" + seatIds.get(1);

    assertProblem(stranger.get(home + "/seats"), 404, "not-found");
    assertProblem(stranger.get(seat), 404, "not-found");
    assertProblem(stranger.change("PATCH", seat, null, "{\"userName\":\"Eve\"}"), 404, "not-found");
    assertProblem(stranger.post(home + "/seat-removals", "r1", removalOf(1)), 404, "not-found");
  }

  private void ship(int... places) {
    for (int place : places) {
      EventBus.publish(
          Event.of(
              "provisioning",
              "PhoneShipped",
              account,
              UUID.randomUUID(),
              """
              {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc","parcelService":"Colis","trackingNumber":"T1","dueOn":"2026-11-26"}
              """
                  .formatted(account, orderId, seatIds.get(place))));
      portal.eventually("/v1/orders/" + orderId, "seats[" + place + "].state", "SHIPPED");
    }
  }

  private String removalOf(int... places) {
    return Arrays.stream(places)
        .mapToObj(place -> "\"" + seatIds.get(place) + "\"")
        .collect(Collectors.joining(",", "{\"seatIds\":[", "]}"));
  }
}
