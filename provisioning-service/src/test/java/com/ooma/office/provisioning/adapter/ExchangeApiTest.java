package com.ooma.office.provisioning.adapter;

import static com.ooma.office.provisioning.adapter.PackedOrder.FIRST;
import static com.ooma.office.provisioning.adapter.PackedOrder.fetch;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class ExchangeApiTest {

  private static final String THIRD = "001565000002";
  private static final String EXCHANGE = "/v1/phones/" + FIRST + "/exchange";

  @Test
  void a_broken_phone_is_exchanged_and_its_user_goes_on() {
    var order = PackedOrder.ready();
    Api.care().post(EXCHANGE, "{}").statusCode(409).body("code", equalTo("phone-state"));
    var url = order.dispatched().getFirst();
    var line = fetch(url).then().statusCode(200).extract().asString();

    var exchange =
        Api.care()
            .post(EXCHANGE, "{}")
            .statusCode(201)
            .body("mac", equalTo(THIRD))
            .header("Location", containsString("/v1/shipments/"))
            .extract();
    Api.ops()
        .post(EXCHANGE, "{}")
        .statusCode(409)
        .body("code", equalTo("exchange-under-way"))
        .body("detail", equalTo("Le téléphone " + THIRD + " est déjà envoyé à sa place."));
    Api.primaryMember(order.account()).post(EXCHANGE, "{}").statusCode(403);
    Api.ops().post("/v1/phones/nonsense/exchange", "{}").statusCode(404);
    var extensions = "/v1/accounts/" + order.account() + "/telephony/extensions";
    var member = Api.primaryMember(order.account());
    member.get(extensions).body("items.size()", equalTo(2));
    member.get(extensions).body("items[0].phone.mac", equalTo(FIRST));

    var second = order.link(THIRD);
    Api.warehouse()
        .get(exchange.header("Location").replaceFirst("^https?://[^/]+", ""))
        .body("state", equalTo("READY"))
        .body("phones[0].mac", equalTo(THIRD));
    Api.warehouse()
        .post(
            "/v1/shipments/" + exchange.path("shipmentId") + "/dispatch",
            "{\"parcelService\":\"Chronopost\",\"trackingNumber\":\"XY2\"}")
        .statusCode(200);
    fetch(url).then().statusCode(200);
    var taken = fetch(second).then().statusCode(200).extract().asString();

    assertEquals(valueOf(line, "label"), valueOf(taken, "label"));
    assertNotEquals(valueOf(line, "user_name"), valueOf(taken, "user_name"));
    assertNotEquals(valueOf(line, "password"), valueOf(taken, "password"));
    fetch(url).then().statusCode(404);
    Api.voiceSwitch().get(account(line)).statusCode(404);
    Api.voiceSwitch()
        .get(account(taken))
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("accountId", equalTo(order.account().toString()))
        .body("extension", equalTo("2001"));
    member.get(extensions).body("items[0].phone.mac", equalTo(THIRD));
    member.get("/v1/returns/" + FIRST + "/label").statusCode(200);
    var told = EventBus.read("provisioning", "ReplacementShipped", order.account(), 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("\"formerPhoneMac\":\"" + FIRST + "\""));
    assertEquals(2, EventBus.read("provisioning", "PhoneShipped", order.account(), 2).size());
  }

  @Test
  void none_is_sent_if_none_is_in_stock() {
    var order = PackedOrder.ready();
    fetch(order.dispatched().getFirst());
    EventBus.publish(Orders.placed(order.account(), new String[1]).event());
    Api.ops().eventually("/v1/phones?state=IN_STOCK", "items.size()", 0);

    Api.ops().post(EXCHANGE, "{}").statusCode(409).body("code", equalTo("no-phone-in-stock"));
  }

  @Test
  void ops_give_a_phone_that_has_left_another_address() {
    var order = PackedOrder.ready();
    var link = "/v1/phones/" + FIRST + "/new-link";
    Api.ops().post(link, "{}").statusCode(409).body("code", equalTo("phone-state"));
    var url = order.dispatched().getFirst();
    Api.warehouse().post(link, "{}").statusCode(403);

    var next =
        Api.ops()
            .post(link, "{}")
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .body("configUrl", endsWith(FIRST + ".cfg"))
            .body("configUrl", not(equalTo(url)))
            .extract();

    fetch(url).then().statusCode(404);
    fetch(next.path("configUrl")).then().statusCode(200);
  }

  private static String account(String file) {
    return "/v1/sip-accounts/" + valueOf(file, "user_name").split(" = ")[1];
  }

  private static String valueOf(String file, String key) {
    return file.lines()
        .filter(line -> line.startsWith("account.1." + key + " = "))
        .findFirst()
        .orElseThrow();
  }
}
