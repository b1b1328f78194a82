package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class ConfigurationFilesTest {

  private PackedOrder order;

  @BeforeEach
  void an_order_of_two_seats_is_ready() {
    order = PackedOrder.ready();
  }

  @Test
  void the_file_has_an_account_of_its_own_and_the_same_bytes_each_time() {
    var first = order.dispatched();

    var answer = PackedOrder.fetch(first.getFirst());
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
    assertEquals(text, PackedOrder.fetch(first.getFirst()).asString());
    var unchanged =
        given().header("If-None-Match", tag).get(URI.create(first.getFirst()).getPath());
    assertEquals(304, unchanged.statusCode());
    assertEquals(tag, unchanged.header("ETag"));
    assertEquals("no-store", unchanged.header("Cache-Control"));
    var another =
        given().header("If-None-Match", "\"x\"").get(URI.create(first.getFirst()).getPath());
    assertEquals(200, another.statusCode());
    assertNotEquals(
        accountOf(text),
        accountOf(PackedOrder.fetch(first.getLast()).asString()),
        "each has its own account");
    assertEquals(
        200,
        PackedOrder.fetch(
                first.getFirst().replace(PackedOrder.FIRST, PackedOrder.FIRST.toUpperCase()))
            .statusCode());
    assertEquals(
        200,
        PackedOrder.fetch(first.getFirst().replace(PackedOrder.FIRST, "y000000000044"))
            .statusCode());
  }

  @Test
  void a_head_has_the_same_answer_and_no_effect() throws SQLException {
    var path = URI.create(order.dispatched().getFirst()).getPath();

    var head = given().head(path);

    assertEquals(200, head.statusCode());
    assertEquals("", head.asString());
    assertEquals("SHIPPED", stateOf(PackedOrder.FIRST));
    var answer = given().get(path);
    assertEquals(answer.header("ETag"), head.header("ETag"));
    assertEquals("REGISTERED", stateOf(PackedOrder.FIRST));
    assertEquals(
        304, given().header("If-None-Match", "W/" + head.header("ETag")).get(path).statusCode());
  }

  private static String stateOf(String mac) {
    return Tables.text("SELECT state FROM phone WHERE mac = '%s'".formatted(mac));
  }

  @Test
  void every_failure_is_the_same_404() {
    var before = order.link(PackedOrder.FIRST);
    order.link(PackedOrder.SECOND);
    var unshipped = PackedOrder.fetch(before);
    var links = order.dispatched();
    var token = before.split("/")[4];

    var failures =
        List.of(
            unshipped,
            PackedOrder.fetch(before), // its token was rotated
            PackedOrder.fetch(
                "http://x/yealink/" + "0".repeat(40) + "/" + PackedOrder.FIRST + ".cfg"),
            PackedOrder.fetch("http://x/yealink/" + token + "/" + PackedOrder.FIRST + ".cfg"),
            PackedOrder.fetch(links.getFirst().replace(PackedOrder.FIRST, PackedOrder.SECOND)),
            PackedOrder.fetch(links.getFirst().replace(PackedOrder.FIRST, "001565ffffff")),
            PackedOrder.fetch(
                links.getFirst().replace(PackedOrder.FIRST + ".cfg", PackedOrder.FIRST + ".boot")),
            PackedOrder.fetch(
                links.getFirst().replace(PackedOrder.FIRST + ".cfg", "y000000000000.boot")),
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
    var config = order.dispatched().getFirst();

    var statuses = Race.of(24, _ -> PackedOrder.fetch(config).statusCode());

    assertEquals(Collections.nCopies(24, 200), statuses);

    assertEquals(1, EventBus.read("provisioning", "PhoneRegistered", order.account(), 1).size());
    assertEquals(1, EventBus.read("provisioning", "PhoneDelivered", order.account(), 1).size());
  }

  @Test
  void neither_token_nor_password_is_in_the_tables() throws SQLException {
    var config = order.dispatched().getFirst();
    var text = PackedOrder.fetch(config).asString();
    var secrets = new ArrayList<>(List.of(config.split("/")[4]));
    text.lines()
        .filter(line -> line.matches("account.1.password.*|static.security.user_password.*"))
        .map(line -> line.substring(line.indexOf("= ") + 2).replace("admin:", ""))
        .forEach(secrets::add);
    assertEquals(3, secrets.size());

    for (var table :
        List.of("phone", "extension", "shipment", "outbox", "idempotency", "telephone_number")) {
      var rows = String.join("\n", Tables.texts("SELECT t::text FROM " + table + " t"));
      for (var secret : secrets) {
        assertFalse(rows.contains(secret), table);
        assertFalse(rows.contains(hex(secret)), table);
      }
    }
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
