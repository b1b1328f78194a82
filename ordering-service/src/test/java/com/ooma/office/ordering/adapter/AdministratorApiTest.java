package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class AdministratorApiTest {

  private static final String NOBODY =
      Portal.orderOf(1)
          .replace("\"userName\":\"Camille Martin\",\"email\":\"camille@lumen.example\",", "")
          .replace("\"administrator\":true", "\"administrator\":false");

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private final String home = "/v1/accounts/" + account;
  private final String administrator = home + "/administrator";
  private String orderId;
  private List<String> seatIds;

  @BeforeEach
  void an_order_of_two_seats_is_placed() {
    portal.describeAccount();
    assertProblem(portal.get(administrator), 404, "not-found");
    assertProblem(portal.order("k0", NOBODY), 422, "administrator-needed");
    var order = portal.order("k1", Portal.orderOf(2)).statusCode(201).extract();
    orderId = order.path("orderId");
    seatIds = order.path("seats.seatId");
  }

  @Test
  void a_further_order_needs_none_and_can_not_name_another() {
    portal.order("k2", NOBODY).statusCode(201).body("seats.administrator", equalTo(List.of(false)));
    portal
        .order("k3", Portal.orderOf(1))
        .statusCode(201)
        .body("seats.administrator", equalTo(List.of(false)));
    assertProblem(
        portal.order("k4", Portal.orderOf(1).replace("camille@", "noe@")),
        409,
        "administrator-differs");

    portal
        .get(administrator)
        .statusCode(200)
        .body("seatId", equalTo(seatIds.getFirst()))
        .body("name", equalTo("Camille Martin"));
    assertEquals(1, EventBus.read("ordering", "AdministratorChanged", account, 1).size());
    EventBus.read("ordering", "OrderPlaced", account, 3)
        .forEach(placed ->
            assertEquals(
                "camille@lumen.example",
                JsonPath.from(placed.json()).getString("administrator.email")));
  }

  @Test
  void the_task_is_handed_over_and_the_former_seat_can_go() {
    ship();
    var removal = "{\"seatIds\":[\"" + seatIds.getFirst() + "\"]}";
    assertProblem(portal.post(home + "/seat-removals", "r1", removal), 409, "administrator-stays");
    var other = "{\"seatId\":\"" + seatIds.get(1) + "\"}";
    assertProblem(portal.change("PUT", administrator, other), 422, "administrator-needed");
    portal
        .change(
            "PATCH",
            home + "/seats/" + seatIds.get(1),
            "{\"userName\":\"Noé Leroy\",\"email\":\"noe@lumen.example\"}")
        .statusCode(200);

    String tag = portal.get(administrator).extract().header("ETag");
    assertProblem(portal.change("PUT", administrator, null, other), 428, "if-match-missing");
    portal
        .change("PUT", administrator, tag, other)
        .statusCode(200)
        .body("name", equalTo("Noé Leroy"))
        .body("seatId", equalTo(seatIds.get(1)));
    portal.change("PUT", administrator, tag, other).statusCode(200);
    assertProblem(
        portal.change("PUT", administrator, tag, "{\"seatId\":\"" + seatIds.getFirst() + "\"}"),
        412,
        "stale");

    portal.post(home + "/seat-removals", "r2", removal).statusCode(200);
    portal.get(home + "/seats").body("items.administrator", equalTo(List.of(true)));
    portal.get("/v1/orders/" + orderId).body("seats.administrator", equalTo(List.of(false, true)));
    portal.account().body("administrator.name", equalTo("Noé Leroy"));
    var told = EventBus.read("ordering", "AdministratorChanged", account, 2);
    assertEquals(2, told.size());
    var last = JsonPath.from(told.getLast().json());
    assertEquals("noe@lumen.example", last.getString("administrator.email"));
    assertEquals(seatIds.get(1), last.getString("seatId"));
  }

  @Test
  void somebody_without_a_seat_can_do_it_too() {
    var nour = "{\"name\":\"Nour Haddad\",\"email\":\"nour@lumen.example\"}";

    portal.change("PUT", administrator, nour).statusCode(200).body("seatId", nullValue());

    portal.get(home + "/seats").body("items.administrator", equalTo(List.of(false, false)));
    assertProblem(
        portal.change(
            "PUT", administrator, nour.replace("{", "{\"seatId\":\"" + seatIds.getFirst() + "\",")),
        422,
        "seat-or-person");
    assertProblem(
        portal.change("PUT", administrator, "{\"name\":\"Nour\"}"), 422, "administrator-needed");
    assertProblem(
        portal.change("PUT", administrator, "{\"seatId\":\"" + UUID.randomUUID() + "\"}"),
        404,
        "not-found");
    assertProblem(
        new Portal(UUID.randomUUID()).change("PUT", administrator, "\"0\"", nour),
        404,
        "not-found");
  }

  @Test
  void a_renamed_user_is_the_administrator_under_the_new_name() {
    portal
        .change("PATCH", home + "/seats/" + seatIds.getFirst(), "{\"userName\":\"Zoé Petit\"}")
        .statusCode(200)
        .body("administrator", equalTo(true));

    portal.get(administrator).body("name", equalTo("Zoé Petit"));
    assertEquals(2, EventBus.read("ordering", "AdministratorChanged", account, 2).size());
  }

  @Test
  void a_cancelled_order_leaves_the_task_and_takes_the_seat() {
    portal.post("/v1/orders/" + orderId + "/cancellation", "c1").statusCode(202);
    EventBus.publish(
        Event.of(
            "provisioning",
            "ShipmentCancelled",
            account,
            UUID.fromString(orderId),
            "{\"accountId\":\"%s\",\"orderId\":\"%s\",\"cancelledAt\":\"2026-11-23T10:00:00Z\"}"
                .formatted(account, orderId)));
    portal.eventually("/v1/orders/" + orderId, "state", "CANCELLED");

    portal.get(administrator).body("seatId", nullValue()).body("name", equalTo("Camille Martin"));
    portal
        .order("k2", Portal.orderOf(1).replace("camille@", "noe@").replace("Camille", "Noé"))
        .statusCode(201);
    portal.get(administrator).body("email", equalTo("noe@lumen.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "noé@lumen.example", "\\\"noe\\\"@lumen.example", "noe@lumen", "a b@c.fr"})
  void what_can_not_be_written_to_is_refused_under_one_code_everywhere(String email) {
    var seat = Portal.orderOf(1).replace("camille@lumen.example", email);
    portal.order("m1", seat).body("errors.pointer", hasItem("/seats/0/email"));
    assertProblem(portal.order("m1", seat), 400, "not-a-mail-address");
    assertProblem(
        portal.change("PATCH", home + "/seats/" + seatIds.get(1), "{\"email\":\"" + email + "\"}"),
        400,
        "not-a-mail-address");
    assertProblem(
        portal.change("PUT", administrator, "{\"name\":\"Noé\",\"email\":\"" + email + "\"}"),
        400,
        "not-a-mail-address");
    assertProblem(
        portal.describeAccountWith(
            "\"primaryMember\":{\"name\":\"Noé\",\"email\":\"" + email + "\"}"),
        400,
        "not-a-mail-address");
  }

  @Test
  void an_international_domain_is_kept_as_it_was_typed() {
    portal
        .change("PUT", administrator, "{\"name\":\"Noé\",\"email\":\"noe@hélène.example\"}")
        .statusCode(200)
        .body("email", equalTo("noe@hélène.example"));

    var told = EventBus.read("ordering", "AdministratorChanged", account, 2).getLast();
    assertTrue(told.json().contains("noe@hélène.example"));
  }

  private void ship() {
    for (int place = 0; place < seatIds.size(); place++) {
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
}
