package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class RelocationEventsTest {

  private static final UUID LA_FAYETTE = UUID.fromString("0192f0c0-0000-7000-8000-000000000001");
  private static final UUID COLISEE = UUID.fromString("0192f0c0-0000-7000-8000-000000000002");

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private String order;

  @BeforeEach
  void an_order_for_one_of_two_sites_is_placed() {
    describe(site(LA_FAYETTE, "33 rue La Fayette"), site(COLISEE, "10 rue du Colisée"));
    var body = Portal.orderOf(2).replaceFirst("\\{", "{\"siteId\":\"%s\",".formatted(LA_FAYETTE));
    order = "/v1/orders/" + portal.order("k1", body).statusCode(201).extract().path("orderId");
  }

  @Test
  void users_move_on_the_day_and_others_are_told_once() {
    var requested = requested(COLISEE, LocalDate.now(clock));

    EventBus.publish(requested, requested);

    portal.eventually(order, "siteId", COLISEE.toString());
    portal
        .get(order + "/history")
        .body("items[0].what", equalTo("MOVED"))
        .body("items[0].note", equalTo("WeWork " + COLISEE));
    var told = EventBus.read("ordering", "ServiceAddressChanged", account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("\"formerSiteId\":\"" + LA_FAYETTE));
    assertTrue(told.getFirst().json().contains("10 rue du Colisée"));
  }

  @Test
  void a_move_that_can_not_be_is_refused_at_once_and_one_to_come_is_shown() {
    EventBus.publish(requested(UUID.randomUUID(), LocalDate.now(clock).plusDays(5)));
    var refused = EventBus.read("ordering", "RelocationRefused", account, 1);
    assertEquals(1, refused.size());
    assertTrue(refused.getFirst().json().contains("\"code\":\"site-unknown\""));

    var day = LocalDate.now(clock).plusDays(5);
    EventBus.publish(requested(COLISEE, day));

    portal.eventually("/v1/accounts/" + account, "relocations[0].toSiteId", COLISEE.toString());
    portal.account().body("relocations[0].movesOn", equalTo(day.toString()));
    portal.get(order).body("siteId", equalTo(LA_FAYETTE.toString()));
  }

  @Test
  void a_move_that_is_cancelled_in_time_is_not_done_and_makes_room_for_another() {
    var requested = requested(COLISEE, LocalDate.now(clock).plusDays(5));
    EventBus.publish(requested);
    portal.eventually("/v1/accounts/" + account, "relocations.size()", 1);

    EventBus.publish(cancelled(requested));
    portal.eventually("/v1/accounts/" + account, "relocations.size()", 0);

    EventBus.publish(requested(COLISEE, LocalDate.now(clock)));
    portal.eventually(order, "siteId", COLISEE.toString());
    assertEquals(0, EventBus.read("ordering", "RelocationRefused", account, 0).size());
  }

  @Test
  void whoever_asks_for_a_company_that_nobody_described_is_answered() {
    var stranger = UUID.randomUUID();
    var requested = requestedBy(stranger, COLISEE, LocalDate.now(clock));
    EventBus.publish(requested, requested);

    var told = EventBus.read("ordering", "RelocationRefused", stranger, 1);

    assertEquals(1, told.size());
    assertEquals(requested.subject(), told.getFirst().subject());
    assertEquals(1, told.getFirst().sequence());
    assertTrue(told.getFirst().json().contains("\"code\":\"account-undescribed\""));
    assertEquals(List.of(), EventBus.readDeadLetters("ordering", stranger, 0));
  }

  @Test
  void others_are_told_who_a_company_is_whenever_that_changes() {
    var before = EventBus.read("ordering", "AccountDescribed", account, 1);
    assertEquals(1, before.size());
    assertTrue(before.getFirst().json().contains(COLISEE.toString()));
    assertTrue(before.getFirst().json().contains("\"primaryMember\":null"));
    describe(site(LA_FAYETTE, "33 rue La Fayette"), site(COLISEE, "10 rue du Colisée"));
    describe(site(LA_FAYETTE, "33 rue La Fayette"));

    var after = EventBus.read("ordering", "AccountDescribed", account, 2);

    assertEquals(2, after.size());
    assertFalse(after.getLast().json().contains(COLISEE.toString()));
  }

  @Test
  void a_corrected_address_is_told_and_a_site_with_phones_stays() {
    describe(site(LA_FAYETTE, "35 rue La Fayette"), site(COLISEE, "10 rue du Colisée"));

    var told = EventBus.read("ordering", "ServiceAddressChanged", account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains("35 rue La Fayette"));
    assertProblem(
        portal.change(
            "PUT", "/v1/accounts/" + account, description(site(COLISEE, "10 rue du Colisée"))),
        409,
        "site-in-use");
  }

  private void describe(String... sites) {
    portal.change("PUT", "/v1/accounts/" + account, description(sites)).statusCode(200);
  }

  private static String description(String... sites) {
    return """
    {"legalName":"Atelier Lumen SAS","siren":"123456782",
     "billingAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"},
     "sites":[%s]}
    """
        .formatted(String.join(",", sites));
  }

  private static String site(UUID siteId, String street) {
    return """
    {"siteId":"%s","name":"WeWork %s",
     "address":{"street":"%s","postalCode":"75009","city":"Paris","inseeCode":"75109"}}
    """
        .formatted(siteId, siteId, street);
  }

  private Event requested(UUID to, LocalDate movesOn) {
    return requestedBy(account, to, movesOn);
  }

  private static Event requestedBy(UUID account, UUID to, LocalDate movesOn) {
    var relocationId = UUID.randomUUID();
    return Event.of(
        "support",
        "RelocationRequested",
        account,
        relocationId,
        """
        {"accountId":"%s","relocationId":"%s","toSiteId":"%s","movesOn":"%s"}
        """
            .formatted(account, relocationId, to, movesOn));
  }

  private static Event cancelled(Event requested) {
    return Event.of(
        "support",
        "RelocationCancelled",
        requested.account(),
        requested.subject(),
        """
        {"accountId":"%s","relocationId":"%s","cancelledAt":"2026-11-23T10:00:00Z"}
        """
            .formatted(requested.account(), requested.subject()));
  }
}
