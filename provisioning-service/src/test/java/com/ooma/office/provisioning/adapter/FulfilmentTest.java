package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class FulfilmentTest {

  private final UUID account = UUID.randomUUID();
  private final Api member = Api.primaryMember(account);
  private final String telephony = "/v1/accounts/" + account + "/telephony";

  @BeforeEach
  void nothing_is_in_stock() {
    Api.reset();
  }

  @Test
  void an_order_heard_twice_is_fulfilled_once_and_told() {
    Api.stockNumbers(10);
    Api.stockPhones(0, 5);
    var order = Orders.placed(account, "+33199000007", null);

    EventBus.publish(order.event(), order.event());

    member
        .eventually(telephony + "/extensions", "items.size()", 2)
        .body("items.extension", contains("2001", "2002"))
        .body("items[0].seatId", equalTo(order.seatIds().getFirst().toString()))
        .body("items[0].userName", equalTo("Camille Martin account.1.password = evil"))
        .body("items[0].numbers", hasSize(1))
        .body("items[0].numbers[0].number", equalTo("+33199000007"))
        .body("items[0].numbers[0].default", equalTo(true))
        .body("items[0].numbers[0].origin", equalTo("POOL"))
        .body("items[0].numbers[0].state", equalTo("ASSIGNED"))
        .body("items[0].phone.mac", equalTo("001565000000"))
        .body("items[0].phone.state", equalTo("RESERVED"))
        .body("items[1].userName", nullValue());
    member
        .get(telephony + "/number-mappings")
        .body("items", hasSize(3))
        .body("items[1].destination", equalTo("RECEPTIONIST"))
        .body("items[1].extension", equalTo("2000"))
        .body("items[1].seatId", nullValue())
        .body("items[1].default", equalTo(true))
        .body("items[2].number", equalTo("+33199000007"))
        .body("items[2].destination", equalTo("USER"))
        .body("items[2].extension", equalTo("2001"));
    var told = EventBus.read("provisioning", "NumbersAssigned", account, 1);
    assertEquals(1, told.size());
    assertEquals(order.orderId(), told.getFirst().subject());
    assertEquals(1, told.getFirst().sequence());
    var json = JsonPath.from(told.getFirst().json());
    assertEquals("+33199000001", json.getString("companyNumber"));
    assertEquals(List.of("2001", "2002"), json.getList("seats.extension"));
    assertEquals(List.of("001565000000", "001565000001"), json.getList("seats.phoneMac"));
  }

  @Test
  void a_foreign_telephone_system_is_not_there() {
    var stranger = Api.primaryMember(UUID.randomUUID());

    stranger.get(telephony + "/extensions").statusCode(404).body("code", equalTo("not-found"));
    stranger.get(telephony + "/number-mappings").statusCode(404);
    Api.warehouse().get(telephony + "/extensions").statusCode(403);
    Api.ops().get(telephony + "/extensions").statusCode(200).body("items", hasSize(0));
    member.get(telephony + "/extensions").statusCode(200).body("items", hasSize(0));
  }

  @Test
  void an_order_waits_visibly_until_stock_comes_in() {
    Api.stockNumbers(3);
    Api.stockPhones(0, 1);
    var order = Orders.placed(account, null, null, null);
    EventBus.publish(order.event());

    var waiting =
        Api.ops()
            .eventually("/v1/shipments?state=WAITING", "items.size()", 1)
            .body("items[0].orderId", equalTo(order.orderId().toString()))
            .body("items[0].reason", equalTo("Missing: 2 phones, 1 number of area 01."))
            .body("items[0].phones", hasSize(0))
            .body("items[0].seats", equalTo(3));
    String shipmentId = waiting.extract().path("items[0].shipmentId");
    assertEquals(0, EventBus.read("provisioning", "NumbersAssigned", account, 0).size());
    Api.ops().get("/v1/numbers").body("items", hasSize(3));
    Api.ops().get("/v1/phones?state=IN_STOCK").body("items", hasSize(1));

    Api.stockNumbers(4);
    Api.stockPhones(1, 2);

    Api.warehouse()
        .eventually("/v1/shipments/" + shipmentId, "state", "READY")
        .body("reason", nullValue())
        .body("shipsOn", equalTo("2026-11-24"))
        .body("arrivesOn", equalTo("2026-11-26"))
        .body("site.name", equalTo("WeWork La Fayette"))
        .body("site.address.postalCode", equalTo("75009"))
        .body("phones.extension", contains("2001", "2002", "2003"))
        .body("phones[0].seatId", equalTo(order.seatIds().getFirst().toString()))
        .body("phones[0].mac", notNullValue())
        .body("phones[0].state", equalTo("RESERVED"));
    assertEquals(1, EventBus.read("provisioning", "NumbersAssigned", account, 1).size());
    Api.ops().get("/v1/shipments?state=WAITING").body("items", hasSize(0));
  }

  @Test
  void a_user_renamed_while_the_order_waits_has_the_new_name() {
    Api.stockNumbers(3);
    var order = Orders.placed(account, null, null);
    EventBus.publish(order.event());
    Api.ops().eventually("/v1/shipments?state=WAITING", "items.size()", 1);

    EventBus.publish(Orders.renamed(order, "Zoé Marin"));
    Tables.await("SELECT count(*) FROM shipment WHERE seats::text LIKE '%Zoé Marin%'", 1);
    Api.stockPhones(0, 2);

    member
        .eventually(telephony + "/extensions", "items.size()", 2)
        .body("items[0].userName", equalTo("Zoé Marin"));
  }

  @Test
  void a_ported_number_becomes_the_default_once_however_often_it_is_heard() {
    Api.stockNumbers(10);
    Api.stockPhones(0, 1);
    Orders.fulfilled(Orders.placed(account, "+33199000007"));
    var ported = Orders.portCompleted(account, "+33142000012", "+33199000007", false);

    EventBus.publish(ported, ported);

    member
        .eventually(telephony + "/extensions", "items[0].numbers[0].number", "+33142000012")
        .body("items[0].numbers", hasSize(1))
        .body("items[0].numbers[0].default", equalTo(true))
        .body("items[0].numbers[0].origin", equalTo("PORTED"))
        .body("items[0].numbers[0].state", equalTo("PORTED_IN"));
    Api.ops().get("/v1/numbers?state=COOLING").body("items.number", contains("+33199000007"));
    Api.ops().get("/v1/numbers?state=PORTED_IN").body("items.number", contains("+33142000012"));
  }

  @Test
  void the_temporary_number_may_stay_and_the_company_number_be_ported() {
    Api.stockNumbers(10);
    Api.stockPhones(0, 1);
    Orders.fulfilled(Orders.placed(account, "+33199000007"));

    EventBus.publish(
        Orders.portCompleted(account, "+33142000012", "+33199000007", true),
        Orders.portCompleted(account, "+33142000011", "+33199000000", false));

    member
        .eventually(telephony + "/number-mappings", "items[0].number", "+33142000011")
        .body("items.number", contains("+33142000011", "+33142000012", "+33199000007"))
        .body("items.destination", contains("RECEPTIONIST", "USER", "USER"))
        .body("items.default", contains(true, true, false))
        .body("items.additional", contains(false, false, true));
    var told = EventBus.read("provisioning", "PortEffected", account, 2);
    assertEquals(List.of(1L, 2L), told.stream().map(EventBus.Event::sequence).toList());
    var first = JsonPath.from(told.getFirst().json());
    assertEquals("+33142000012", first.getString("numbers[0].number"));
    assertEquals("+33199000007", first.getString("numbers[0].replaced"));
    assertEquals(true, first.getBoolean("numbers[0].replacedStays"));
    assertEquals("SEAT", first.getString("numbers[0].role"));
    assertEquals("COMPANY", JsonPath.from(told.getLast().json()).getString("numbers[0].role"));
  }

  /// Also if it comes before ordering has heard of the port, or tells of the port alone.
  @Test
  void a_number_that_a_port_brought_takes_none_of_the_pool_and_goes_by_name() {
    Api.stockNumbers(10);
    Api.stockPhones(0, 1);
    Orders.fulfilled(Orders.placed(account, "+33199000007"));
    EventBus.publish(Orders.portCompleted(account, "+33142000012", "+33199000007", true));
    member.eventually(telephony + "/number-mappings", "items.size()", 3);

    EventBus.publish(Orders.optionsChanged(account, 1));
    member.eventually(telephony + "/number-mappings", "items.size()", 4);

    EventBus.publish(Orders.optionsChanged(account, 1, 1, ""));
    member
        .eventually(telephony + "/number-mappings", "items.size()", 3)
        .body("items.number", hasItem("+33199000007"));

    EventBus.publish(Orders.optionsChanged(account, 0, 0, "\"+33199000007\""));
    member.eventually(telephony + "/number-mappings", "items.size()", 2);
  }

  @Test
  void a_port_that_cannot_be_effected_is_told_and_the_next_events_have_their_effect() {
    Api.stockNumbers(10);
    Api.stockPhones(0, 2);
    var neighbour = UUID.randomUUID();
    Orders.fulfilled(Orders.placed(neighbour, "+33199000003"));
    Orders.fulfilled(Orders.placed(account, "+33199000007"));

    EventBus.publish(
        Orders.portCompleted(account, "+33199000003", "+33199000007", false),
        Orders.portCompleted(account, "+33142000012", "+33199000007", false));

    member.eventually(telephony + "/extensions", "items[0].numbers[0].number", "+33142000012");
    var told = EventBus.read("provisioning", "PortNotEffected", account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("NUMBER_IN_USE"), told.toString());
    Api.member(neighbour)
        .get("/v1/accounts/" + neighbour + "/telephony/number-mappings")
        .body("items.number", hasItem("+33199000003"));
  }

  @Test
  void two_hundred_seats_are_fulfilled_together() {
    Api.stockNumbers(201);
    Api.stockPhones(0, 200);

    Orders.fulfilled(Orders.placed(account, new String[200]));

    var told = EventBus.read("provisioning", "NumbersAssigned", account, 1);
    assertEquals(200, JsonPath.from(told.getFirst().json()).getList("seats").size());
    assertTrue(told.getFirst().json().contains("\"extension\":\"2200\""));
  }
}
