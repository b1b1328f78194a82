package com.ooma.office.provisioning.application.autoprovision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.World;
import com.ooma.office.provisioning.application.shipment.DeliverShipment;
import com.ooma.office.provisioning.application.shipment.DispatchShipment;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhonesOnTheirWayTest {

  private static final String COMMON = "y000000000044.cfg";
  private static final Mac FIRST = new Mac("001565000000");
  private static final Mac SECOND = new Mac("001565000001");

  private final World world = new World().stocked(10, 3);

  @BeforeEach
  void an_order_of_two_seats_is_ready() {
    world.acceptOrder.handle(world.order(UUID.randomUUID(), null, null));
  }

  @Test
  void a_phone_fetches_its_files_from_the_day_it_is_shipped() {
    var token = link(FIRST);
    link(SECOND);
    assertEquals(Optional.empty(), fetch(token, FIRST + ".cfg"));
    assertEquals(Optional.empty(), fetch(token, COMMON));

    dispatch();

    assertTrue(fetch(token, COMMON).orElseThrow().startsWith("#!version:1.0.0.1\n"));
    assertEquals(List.of("Shipped", "Shipped"), told());
    assertTrue(fetch(token, FIRST + ".CFG").orElseThrow().contains("account.1.enable = 1"));
    assertEquals(List.of("Shipped", "Shipped", "Delivered", "Registered"), told());
    assertEquals(PhoneState.REGISTERED, stateOf(FIRST));
    assertEquals(PhoneState.SHIPPED, stateOf(SECOND));
  }

  @Test
  void a_phone_registers_once_and_gets_the_same_bytes_again() {
    var token = link(FIRST);
    link(SECOND);
    dispatch();

    assertEquals(fetch(token, FIRST + ".cfg"), fetch(token, FIRST + ".cfg"));

    assertEquals(1, told().stream().filter("Registered"::equals).count());
  }

  @Test
  void nobody_gets_the_file_of_another_phone() {
    var first = link(FIRST);
    var second = link(SECOND);
    dispatch();

    assertEquals(Optional.empty(), fetch(first, SECOND + ".cfg"));
    assertEquals(Optional.empty(), fetch(second, FIRST + ".cfg"));
    assertEquals(Optional.empty(), fetch(first, "001565000002.cfg"));
    assertEquals(Optional.empty(), fetch(first, FIRST + ".boot"));
    assertEquals(Optional.empty(), fetch("0".repeat(40), FIRST + ".cfg"));
    assertEquals(Optional.empty(), fetch("", COMMON));
    assertEquals(Optional.empty(), fetch("é\n", COMMON));
    assertEquals(List.of("Shipped", "Shipped"), told());
  }

  @Test
  void a_look_at_the_file_changes_nothing() {
    var token = link(FIRST);
    link(SECOND);
    dispatch();

    assertTrue(fetch(token, FIRST + ".cfg", true).isPresent());
    assertEquals(PhoneState.SHIPPED, stateOf(FIRST));
    assertEquals(List.of("Shipped", "Shipped"), told());
  }

  @Test
  void a_phone_that_only_looked_before_is_registered_by_its_first_fetch() {
    var token = new DownloadToken(link(FIRST));
    link(SECOND);
    dispatch();
    var looked = ask(token, true, _ -> false).tag();

    var fetched = ask(token, false, looked::equals);

    assertEquals(PhoneState.REGISTERED, stateOf(FIRST));
    assertEquals(looked, fetched.tag());
    assertEquals(Optional.empty(), fetched.text());
    assertTrue(ask(token, false, _ -> false).text().isPresent());
    assertEquals(Optional.empty(), ask(token, false, looked::equals).text());
  }

  private FetchConfiguration.File ask(DownloadToken token, boolean look, Predicate<String> has) {
    return world
        .fetchConfiguration
        .fetch(new FetchConfiguration.Command(token, FIRST + ".cfg", "", look, has))
        .file()
        .orElseThrow();
  }

  @Test
  void a_new_link_ends_the_last_one() {
    var old = link(FIRST);
    var fresh = link(FIRST);
    link(SECOND);
    dispatch();

    assertEquals(Optional.empty(), fetch(old, FIRST + ".cfg"));
    assertTrue(fetch(fresh, FIRST + ".cfg").isPresent());
  }

  @Test
  void a_phone_that_left_gets_no_new_link_and_one_on_the_shelf_none_at_all() {
    link(FIRST);
    link(SECOND);
    dispatch();

    assertEquals("phone-state", assertThrows(Refused.class, () -> link(FIRST)).code());
    assertEquals(
        "phone-state", assertThrows(Refused.class, () -> link(new Mac("001565000002"))).code());
    assertEquals(
        "not-found", assertThrows(Refused.class, () -> link(new Mac("001565999999"))).code());
  }

  @Test
  void the_token_is_nowhere_but_in_the_answer() {
    var token = link(FIRST);

    assertEquals(40, token.length());
    assertFalse(
        world.phones.rows.values().stream()
            .anyMatch(row -> row.access() != null && row.access().tokenHash().contains(token)));
  }

  @Test
  void nothing_leaves_before_every_phone_is_configured() {
    link(FIRST);

    var refused = assertThrows(Refused.class, this::dispatch);

    assertEquals("phones-not-configured", refused.code());
    assertTrue(refused.detail().contains(SECOND.digits()));
    assertFalse(refused.detail().contains(FIRST.digits()));
    assertEquals(List.of(), told());
  }

  @Test
  void delivery_is_told_for_each_phone_that_has_not_shown_up_by_itself() {
    var token = link(FIRST);
    link(SECOND);
    dispatch();
    fetch(token, FIRST + ".cfg");

    world.deliverShipment.handle(new DeliverShipment.Command(shipmentId()));

    assertEquals(List.of("Shipped", "Shipped", "Delivered", "Registered", "Delivered"), told());
    assertEquals(PhoneState.REGISTERED, stateOf(FIRST));
    assertEquals(PhoneState.DELIVERED, stateOf(SECOND));
  }

  private String link(Mac mac) {
    var url = world.linkPhone.handle(new LinkPhone.Command(mac)).configUrl();
    assertTrue(url.matches("https://phones.example/yealink/[0-9a-f]{40}/" + mac + ".cfg"), url);
    return url.split("/")[4];
  }

  private void dispatch() {
    world.dispatchShipment.handle(
        new DispatchShipment.Command(shipmentId(), new Parcel("Colis", "T1")));
  }

  private Optional<String> fetch(String token, String file) {
    return fetch(token, file, false);
  }

  private Optional<String> fetch(String token, String file, boolean look) {
    return world.fetch(new DownloadToken(token), file, look);
  }

  private UUID shipmentId() {
    return world.shipments.only().ordered().shipmentId();
  }

  private List<String> told() {
    return world.phones.published.stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  private PhoneState stateOf(Mac mac) {
    return world.phones.findForUpdateOfAnyAccount(mac).orElseThrow().state();
  }
}
