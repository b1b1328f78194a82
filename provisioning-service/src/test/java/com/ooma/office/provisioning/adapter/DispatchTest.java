package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class DispatchTest {

  private static final String PARCEL =
      "{\"parcelService\":\"Colissimo Démo\",\"trackingNumber\":\"6A00000000001\"}";
  private static final String FIRST = "001565000000";
  private static final String SECOND = "001565000001";

  private final UUID account = UUID.randomUUID();
  private final Api warehouse = Api.warehouse();
  private Orders.Placed order;
  private String shipment;

  @BeforeEach
  void an_order_of_two_seats_is_ready() {
    Api.reset();
    Api.stockNumbers(5);
    Api.stockPhones(0, 3);
    order = Orders.placed(account, null, null);
    Orders.fulfilled(order);
    shipment =
        "/v1/shipments/"
            + warehouse.get("/v1/shipments?state=READY").extract().path("items[0].shipmentId");
  }

  @Test
  void phones_are_linked_dispatched_fetched_and_delivered_and_each_step_is_told() {
    var config = link(FIRST);
    link(SECOND);
    warehouse
        .post(shipment + "/dispatch", PARCEL)
        .statusCode(200)
        .body("state", equalTo("DISPATCHED"))
        .body("trackingNumber", equalTo("6A00000000001"))
        .body("dispatchedAt", notNullValue())
        .body("phones.state", everyItem(equalTo("SHIPPED")));

    assertEquals(200, fetch(config).statusCode());
    warehouse
        .post(shipment + "/delivery", "{}")
        .statusCode(200)
        .body("state", equalTo("DELIVERED"))
        .body("phones[0].state", equalTo("REGISTERED"))
        .body("phones[1].state", equalTo("DELIVERED"));

    var shipped = EventBus.read("provisioning", "PhoneShipped", account, 2);
    assertEquals(2, shipped.size());
    var json = JsonPath.from(shipped.getFirst().json());
    assertEquals(order.orderId().toString(), json.getString("orderId"));
    assertEquals(order.seatIds().getFirst().toString(), json.getString("seatId"));
    assertEquals(FIRST, json.getString("phoneMac"));
    assertEquals("Colissimo Démo", json.getString("parcelService"));
    assertEquals("2026-11-26", json.getString("dueOn"));
    assertEquals(1, shipped.getFirst().sequence());
    assertEquals(2, EventBus.read("provisioning", "PhoneDelivered", account, 2).size());
    var registered = EventBus.read("provisioning", "PhoneRegistered", account, 1);
    assertEquals(1, registered.size());
    assertEquals(3, registered.getFirst().sequence());
    assertEquals(shipped.getFirst().subject(), registered.getFirst().subject());
  }

  @Test
  void a_shipment_leaves_and_arrives_once_under_the_same_key_and_never_again_under_another() {
    link(FIRST);
    link(SECOND);

    var first = warehouse.post(shipment + "/dispatch", "k1", PARCEL).statusCode(200).extract();
    var again = warehouse.post(shipment + "/dispatch", "k1", PARCEL).statusCode(200).extract();

    assertEquals(first.asString(), again.asString());
    warehouse
        .post(shipment + "/dispatch", "k2", PARCEL)
        .statusCode(409)
        .body("code", equalTo("shipment-state"));
    assertEquals(2, EventBus.read("provisioning", "PhoneShipped", account, 2).size());
  }

  @Test
  void nothing_leaves_before_every_phone_is_configured() {
    link(FIRST);

    warehouse
        .post(shipment + "/dispatch", PARCEL)
        .statusCode(409)
        .body("code", equalTo("phones-not-configured"))
        .body("detail", containsString(SECOND));
    assertEquals(0, EventBus.read("provisioning", "PhoneShipped", account, 0).size());
  }

  @Test
  void the_file_has_an_account_of_its_own_and_the_same_bytes_each_time() {
    var first = dispatched();

    var answer = fetch(first.getFirst());
    var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);

    assertTrue(text.startsWith("#!version:1.0.0.1\n"), text);
    assertTrue(
        text.contains("\naccount.1.display_name = Camille Martin account.1.password = evil\n"));
    assertEquals(1, text.lines().filter(line -> line.startsWith("account.1.password")).count());
    assertTrue(text.lines().anyMatch(line -> line.matches("account.1.user_name = [0-9a-f]{8}")));
    assertTrue(text.lines().anyMatch(line -> line.matches("account.1.password = \\S{32}")));
    assertTrue(text.contains("\naccount.2.enable = 0\n"));
    assertEquals("no-store", answer.header("Cache-Control"));
    var tag = answer.header("ETag");
    assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
    assertEquals(text, fetch(first.getFirst()).asString());
    var unchanged =
        given().header("If-None-Match", tag).get(URI.create(first.getFirst()).getPath());
    assertEquals(304, unchanged.statusCode());
    assertEquals(tag, unchanged.header("ETag"));
    assertEquals("no-store", unchanged.header("Cache-Control"));
    var another =
        given().header("If-None-Match", "\"x\"").get(URI.create(first.getFirst()).getPath());
    assertEquals(200, another.statusCode());
    assertNotEquals(
        accountOf(text), accountOf(fetch(first.getLast()).asString()), "each has its own account");
    assertEquals(200, fetch(first.getFirst().replace(FIRST, FIRST.toUpperCase())).statusCode());
    assertEquals(200, fetch(first.getFirst().replace(FIRST, "y000000000044")).statusCode());
  }

  @Test
  void every_failure_is_the_same_404() {
    var before = link(FIRST);
    link(SECOND);
    var unshipped = fetch(before);
    var links = dispatched();
    var token = before.split("/")[4];

    var failures =
        List.of(
            unshipped,
            fetch(before), // its token was rotated
            fetch("http://x/yealink/" + "0".repeat(40) + "/" + FIRST + ".cfg"),
            fetch("http://x/yealink/" + token + "/" + FIRST + ".cfg"),
            fetch(links.getFirst().replace(FIRST, SECOND)),
            fetch(links.getFirst().replace(FIRST, "001565ffffff")),
            fetch(links.getFirst().replace(FIRST + ".cfg", FIRST + ".boot")),
            fetch(links.getFirst().replace(FIRST + ".cfg", "y000000000000.boot")),
            given()
                .header("Authorization", "Bearer nonsense")
                .header("Accept", "application/json")
                .get("/yealink/none/none.cfg"));

    for (var failure : failures) {
      assertEquals(404, failure.statusCode());
      assertEquals("Not found\n", failure.asString());
      assertEquals(unshipped.headers().toString(), failure.headers().toString());
    }
  }

  @Test
  void many_fetches_at_once_register_the_phone_once() throws Exception {
    var config = dispatched().getFirst();

    Callable<Integer> fetching = () -> fetch(config).statusCode();
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (var answer : pool.invokeAll(java.util.Collections.nCopies(24, fetching))) {
        assertEquals(200, answer.get());
      }
    }

    assertEquals(1, EventBus.read("provisioning", "PhoneRegistered", account, 1).size());
    assertEquals(1, EventBus.read("provisioning", "PhoneDelivered", account, 1).size());
  }

  @Test
  void neither_token_nor_password_is_in_the_tables() throws SQLException {
    var config = dispatched().getFirst();
    var text = fetch(config).asString();
    var secrets = new ArrayList<>(List.of(config.split("/")[4]));
    text.lines()
        .filter(line -> line.matches("account.1.password.*|static.security.user_password.*"))
        .map(line -> line.substring(line.indexOf("= ") + 2).replace("admin:", ""))
        .forEach(secrets::add);
    assertEquals(3, secrets.size());

    try (var connection = OfficeTestResource.postgres().connect("provisioning");
        var statement = connection.createStatement()) {
      for (var table :
          List.of("phone", "extension", "shipment", "outbox", "idempotency", "telephone_number")) {
        var rows = statement.executeQuery("SELECT t::text FROM " + table + " t");
        while (rows.next()) {
          for (var secret : secrets) {
            assertFalse(rows.getString(1).contains(secret), table);
            assertFalse(rows.getString(1).contains(hex(secret)), table);
          }
        }
      }
    }
  }

  @Test
  void only_the_warehouse_moves_phones() {
    for (var other : List.of(Api.ops(), Api.primaryMember(account), Api.member(account))) {
      other.post(shipment + "/dispatch", PARCEL).statusCode(403);
      other.post(shipment + "/delivery", "{}").statusCode(403);
      other.post("/v1/phones/" + FIRST + "/provisioning-link", "{}").statusCode(403);
    }
    Api.primaryMember(account).get("/v1/shipments").statusCode(403);
    Api.primaryMember(account).get("/v1/phones").statusCode(403);
    given().get("/v1/shipments").then().statusCode(401);
    Api.ops().get(shipment).statusCode(200);
  }

  @Test
  void bad_requests_of_the_warehouse_are_refused_as_problems() {
    warehouse.post("/v1/phones/001565999999/provisioning-link", "{}").statusCode(404);
    warehouse.post("/v1/phones/nonsense/provisioning-link", "{}").statusCode(404);
    warehouse
        .post("/v1/phones/001565000002/provisioning-link", "{}")
        .statusCode(409)
        .body("code", equalTo("phone-state"));
    warehouse.post("/v1/shipments/" + UUID.randomUUID() + "/delivery", "{}").statusCode(404);
    warehouse.post(shipment + "/delivery", "{}").statusCode(409);
    warehouse.post(shipment + "/dispatch", "{}").statusCode(400);
    warehouse.post(shipment + "/dispatch", "{\"nonsense\":1}").statusCode(400);
    warehouse
        .post(shipment + "/dispatch", PARCEL.replace("Démo", "\\n"))
        .statusCode(400)
        .contentType("application/problem+json");
    warehouse
        .request()
        .body(PARCEL)
        .post(shipment + "/dispatch")
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
    warehouse.get("/v1/shipments?state=NONSENSE").statusCode(400);
    warehouse.get("/v1/phones?state=NONSENSE").statusCode(400);
    warehouse.get("/v1/shipments?cursor=nonsense").statusCode(400);
  }

  /// @return the addresses of both phones
  private List<String> dispatched() {
    var links = List.of(link(FIRST), link(SECOND));
    warehouse.post(shipment + "/dispatch", PARCEL).statusCode(200);
    return links;
  }

  private String link(String mac) {
    var answer =
        warehouse
            .post("/v1/phones/" + mac + "/provisioning-link", "{}")
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .extract();
    assertEquals(answer.path("configUrl"), answer.<String>path("provisioningUrl") + mac + ".cfg");
    return answer.path("configUrl");
  }

  private static Response fetch(String url) {
    return given().get(URI.create(url).getPath());
  }

  private static String accountOf(String text) {
    return text.lines()
        .filter(line -> line.startsWith("account.1.user_name"))
        .findFirst()
        .orElseThrow();
  }

  private static String hex(String text) {
    return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
