package com.ooma.office.provisioning.application.shipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.autoprovision.LinkPhone;
import com.ooma.office.provisioning.application.departure.RemoveSeats;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import com.ooma.office.provisioning.domain.telephony.Extension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangePhoneTest {

  private static final UUID US = UUID.randomUUID();
  private static final Mac BROKEN = new Mac("001565000000");
  private static final Mac SPARE = new Mac("001565000001");
  private static final Parcel PARCEL = new Parcel("Chronopost", "XY1");

  private final World world = new World().stocked(5, 3);
  private final AcceptOrder.Command order = world.order(US, new String[1]);
  private DownloadToken brokenToken;

  @BeforeEach
  void a_phone_is_on_its_desk() {
    world.acceptOrder.handle(order);
    brokenToken = link(BROKEN);
    dispatch(shipments().getFirst());
    assertTrue(fetch(brokenToken, BROKEN).isPresent());
  }

  @Test
  void another_one_is_sent_first_and_the_broken_one_goes_on_until_it_works() {
    var line = line();
    var exchange = exchange();
    assertEquals(SPARE.digits(), exchange.mac());
    assertEquals(LocalDate.of(2026, 11, 24), exchange.shipsOn());
    assertEquals(LocalDate.of(2026, 11, 26), exchange.arrivesOn());
    assertEquals(order.site(), world.shipments.rows.get(exchange.shipmentId()).ordered().site());

    var token = link(SPARE);
    dispatch(exchange.shipmentId());
    assertTrue(fetch(brokenToken, BROKEN).isPresent());
    assertEquals(line.sip(), line().sip());

    var file = fetch(token, SPARE).orElseThrow();
    assertEquals(line.extension(), line().extension());
    assertEquals(line.number(), line().number());
    assertNotEquals(line.sip().userName(), line().sip().userName());
    assertTrue(file.contains("account.1.user_name = " + line().sip().userName() + "\n"));
    assertEquals(Optional.empty(), fetch(brokenToken, BROKEN));
    assertEquals(PhoneState.RETURNING, stateOf(BROKEN));
    assertEquals(PhoneState.REGISTERED, stateOf(SPARE));
    assertEquals(file, fetch(token, SPARE).orElseThrow());
  }

  @Test
  void others_hear_that_it_is_sent_and_works_and_not_that_the_seat_begins_anew() {
    int before = world.phones.published.size();
    var exchange = exchange();
    var token = link(SPARE);
    dispatch(exchange.shipmentId());
    world.deliverShipment.handle(new DeliverShipment.Command(exchange.shipmentId()));
    fetch(token, SPARE);

    assertEquals(
        List.of("ReplacementShipped", "Registered"),
        world.phones.published.stream()
            .skip(before)
            .map(event -> event.getClass().getSimpleName())
            .toList());
  }

  @Test
  void one_is_sent_at_a_time_and_only_for_a_phone_on_a_desk() {
    assertEquals("phone-state", refused(SPARE));
    exchange();
    assertEquals("exchange-under-way", refused(BROKEN));
  }

  @Test
  void a_replacement_that_is_broken_too_is_exchanged_and_all_former_ones_come_back() {
    var exchange = exchange();
    link(SPARE);
    dispatch(exchange.shipmentId());
    world.deliverShipment.handle(new DeliverShipment.Command(exchange.shipmentId()));
    var third = new Mac("001565000002");

    var next = world.exchangePhone.handle(new ExchangePhone.Command(SPARE));
    var token = link(third);
    dispatch(next.shipmentId());
    fetch(token, third);

    assertEquals(PhoneState.RETURNING, stateOf(BROKEN));
    assertEquals(PhoneState.RETURNING, stateOf(SPARE));
    assertEquals(PhoneState.REGISTERED, stateOf(third));
  }

  @Test
  void a_replacement_that_works_after_all_leaves_the_next_one_on_its_way() {
    var exchange = exchange();
    var token = link(SPARE);
    dispatch(exchange.shipmentId());
    world.deliverShipment.handle(new DeliverShipment.Command(exchange.shipmentId()));
    var next = world.exchangePhone.handle(new ExchangePhone.Command(SPARE));

    fetch(token, SPARE);

    assertEquals(PhoneState.RETURNING, stateOf(BROKEN));
    assertEquals(PhoneState.REGISTERED, stateOf(SPARE));
    assertEquals(PhoneState.RESERVED, stateOf(new Mac(next.mac())));
  }

  @Test
  void none_is_sent_if_there_is_none() {
    world.acceptOrder.handle(world.order(UUID.randomUUID(), null, null));
    assertEquals("no-phone-in-stock", refused(BROKEN));
  }

  @Test
  void a_user_who_leaves_meanwhile_gets_none() {
    var exchange = exchange();

    var seat = order.seats().getFirst().seatId();
    world.removeSeats.handle(new RemoveSeats.Command(US, order.orderId(), List.of(seat)));

    assertEquals(PhoneState.RETURNING, stateOf(BROKEN));
    assertEquals(PhoneState.IN_STOCK, stateOf(SPARE));
    assertEquals(ShipmentState.CANCELLED, world.shipments.rows.get(exchange.shipmentId()).state());
  }

  @Test
  void a_phone_that_has_left_gets_another_address_and_the_last_one_ends() {
    assertEquals(
        "phone-state",
        assertThrows(Refused.class, () -> world.linkPhone.renew(new LinkPhone.Command(SPARE)))
            .code());

    var link = world.linkPhone.renew(new LinkPhone.Command(BROKEN)).configUrl();

    assertEquals(Optional.empty(), fetch(brokenToken, BROKEN));
    var file = fetch(tokenOf(link), BROKEN);
    assertTrue(file.orElseThrow().contains("account.1.enable = 1"));
    assertFalse(file.orElseThrow().contains(brokenToken.secret()));
  }

  private ExchangePhone.Exchange exchange() {
    return world.exchangePhone.handle(new ExchangePhone.Command(BROKEN));
  }

  private String refused(Mac mac) {
    var command = new ExchangePhone.Command(mac);
    return assertThrows(Refused.class, () -> world.exchangePhone.handle(command)).code();
  }

  private DownloadToken link(Mac mac) {
    return tokenOf(world.linkPhone.handle(new LinkPhone.Command(mac)).configUrl());
  }

  private static DownloadToken tokenOf(String url) {
    return new DownloadToken(url.split("/")[4]);
  }

  private Optional<String> fetch(DownloadToken token, Mac mac) {
    return world.fetch(token, mac + ".cfg", false);
  }

  private void dispatch(UUID shipmentId) {
    world.dispatchShipment.handle(new DispatchShipment.Command(shipmentId, PARCEL));
  }

  private List<UUID> shipments() {
    return List.copyOf(world.shipments.rows.keySet());
  }

  private Extension line() {
    return world.offices.get(US).extensions().getFirst();
  }

  private PhoneState stateOf(Mac mac) {
    return world.phones.rows.values().stream()
        .filter(row -> row.unit().mac().equals(mac))
        .findFirst()
        .orElseThrow()
        .state();
  }
}
