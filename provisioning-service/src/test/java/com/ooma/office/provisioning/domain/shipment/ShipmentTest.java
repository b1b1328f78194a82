package com.ooma.office.provisioning.domain.shipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.phone.PhoneEvent;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.phone.PhoneTest;
import com.ooma.office.provisioning.domain.shipment.ShipmentEvent.Line;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShipmentTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final PhoneNumber COMPANY = new PhoneNumber("+33199000001");
  private static final UUID SEAT = UUID.randomUUID();
  private static final Parcel PARCEL = new Parcel("Colis", "T1");

  private enum Verb {
    POSTPONE,
    FULFIL,
    DISPATCH,
    DELIVER
  }

  @ParameterizedTest
  @CsvSource({
    "WAITING, POSTPONE, WAITING",
    "WAITING, FULFIL, READY",
    "WAITING, DISPATCH, -",
    "WAITING, DELIVER, -",
    "READY, POSTPONE, -",
    "READY, FULFIL, -",
    "READY, DISPATCH, DISPATCHED",
    "READY, DELIVER, -",
    "DISPATCHED, POSTPONE, -",
    "DISPATCHED, FULFIL, -",
    "DISPATCHED, DISPATCH, -",
    "DISPATCHED, DELIVER, DELIVERED",
    "DELIVERED, POSTPONE, -",
    "DELIVERED, FULFIL, -",
    "DELIVERED, DISPATCH, -",
    "DELIVERED, DELIVER, -",
  })
  void goes_its_way_step_by_step(ShipmentState now, Verb verb, String after) {
    var shipment = shipment(now);

    if (after.equals("-")) {
      assertEquals("shipment-state", assertThrows(Refused.class, () -> act(verb, shipment)).code());
      assertEquals(now, shipment.state());
    } else {
      act(verb, shipment);
      assertEquals(ShipmentState.valueOf(after), shipment.state());
    }
  }

  @Test
  void a_waiting_one_says_for_what_and_until_when() {
    var shipment = shipment(ShipmentState.WAITING);

    shipment.postpone(
        Shortage.of(2, 0, Map.of(new Area("01"), 1, new Area("04"), 3), List.of()), NOW);

    assertEquals(
        "Missing: 2 phones, 1 number of area 01, 3 numbers of area 04.",
        shipment.snapshot().reason());
    assertEquals(NOW.plusSeconds(5), shipment.snapshot().retryAt());
  }

  @Test
  void a_fulfilled_one_waits_for_nothing_and_tells_the_others() {
    var shipment = shipment(ShipmentState.WAITING);

    act(Verb.FULFIL, shipment);

    assertNull(shipment.snapshot().reason());
    assertNull(shipment.snapshot().retryAt());
    assertEquals(1, shipment.takeEvents().events().size());
  }

  @Test
  void an_order_is_never_fulfilled_in_part() {
    var shipment = shipment(ShipmentState.WAITING);

    assertThrows(IllegalArgumentException.class, () -> shipment.fulfil(COMPANY, List.of()));
  }

  @Test
  void leaves_only_with_every_phone_configured_and_says_which_are_not() {
    var shipment = shipment(ShipmentState.READY);
    var ready = PhoneTest.phone(PhoneState.CONFIGURED);
    var unready = PhoneTest.phone(PhoneState.RESERVED);

    var refused =
        assertThrows(Refused.class, () -> shipment.dispatch(PARCEL, List.of(ready, unready), NOW));

    assertEquals("phones-not-configured", refused.code());
    assertTrue(refused.detail().contains(unready.mac().digits()));
    assertEquals(PhoneState.CONFIGURED, ready.state());
    assertEquals(ShipmentState.READY, shipment.state());
  }

  @Test
  void phones_are_due_on_the_promised_day() {
    var shipment = shipment(ShipmentState.READY);
    var phone = PhoneTest.phone(PhoneState.CONFIGURED);

    shipment.dispatch(PARCEL, List.of(phone), NOW.plusSeconds(7 * 86_400));

    var shipped = (PhoneEvent.Shipped) phone.takeEvents().events().getFirst();
    assertEquals(LocalDate.of(2026, 11, 26), shipped.dueOn());
  }

  private static void act(Verb verb, Shipment shipment) {
    switch (verb) {
      case POSTPONE -> shipment.postpone(Shortage.of(1, 0, Map.of(), List.of()), NOW);
      case FULFIL ->
          shipment.fulfil(
              COMPANY,
              List.of(
                  new Line(
                      SEAT, "2001", new PhoneNumber("+33199000002"), new Mac("001565000001"))));
      case DISPATCH ->
          shipment.dispatch(PARCEL, List.of(PhoneTest.phone(PhoneState.CONFIGURED)), NOW);
      case DELIVER -> shipment.deliver(List.of(PhoneTest.phone(PhoneState.SHIPPED)), NOW);
    }
  }

  private static Shipment shipment(ShipmentState state) {
    boolean waits = state == ShipmentState.WAITING;
    boolean left = state.compareTo(ShipmentState.DISPATCHED) >= 0;
    return Shipment.from(
        new Shipment.Snapshot(
            new Shipment.Ordered(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Site(
                    UUID.randomUUID(),
                    "WeWork La Fayette",
                    new PostalAddress("33 rue La Fayette", "75009", "Paris", "75109")),
                List.of(new WantedSeat(SEAT, "Camille Martin", null)),
                null,
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 26)),
            state,
            waits ? "New." : null,
            waits ? NOW : null,
            left ? PARCEL : null,
            left ? NOW : null,
            state == ShipmentState.DELIVERED ? NOW : null,
            3));
  }
}
