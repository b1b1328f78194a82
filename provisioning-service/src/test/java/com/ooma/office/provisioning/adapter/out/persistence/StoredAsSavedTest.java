package com.ooma.office.provisioning.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.emergency.port.EmergencyAddresses;
import com.ooma.office.provisioning.application.hold.FindHolds;
import com.ooma.office.provisioning.application.hold.port.Holds;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberHold;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.phone.PhoneUnit;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import com.ooma.office.provisioning.domain.telephony.AdditionalNumbers;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.SipAccount;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Rows;
import com.ooma.office.testing.storage.Stored;
import com.ooma.office.testing.storage.TableStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// What is stored of provisioning's aggregates is what was saved, whatever about them changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class StoredAsSavedTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  @Inject Shipments shipments;
  @Inject Phones phones;
  @Inject Offices offices;
  @Inject Numbers numbers;
  @Inject Holds holds;
  @Inject FindHolds findHolds;
  @Inject EmergencyAddresses emergencyAddresses;
  @Inject EntityManager entities;

  @Test
  void a_shipment_that_waits() {
    var ordered = ordered(ACCOUNT);
    var renamed =
        new Shipment.Ordered(
            ordered.shipmentId(),
            ACCOUNT,
            ordered.orderId(),
            elsewhere(),
            List.of(
                new WantedSeat(ordered.seats().getFirst().seatId(), "Ada", number(5)),
                ordered.seats().getLast()),
            ordered.companyNumber(),
            ordered.shipsOn(),
            ordered.arrivesOn());
    Stored.of(
            new Shipment.Snapshot(
                ordered, ShipmentState.WAITING, "No phones.", NOON, null, null, null, 1),
            new Shipment.Snapshot(
                renamed,
                ShipmentState.WAITING,
                "No numbers.",
                NOON.plusSeconds(9),
                null,
                null,
                null,
                8),
            "ordered.shipmentId",
            "ordered.accountId",
            "ordered.orderId",
            "ordered.seats[0].seatId",
            "ordered.companyNumber",
            "ordered.shipsOn",
            "ordered.arrivesOn",
            "state",
            "parcel",
            "dispatchedAt",
            "deliveredAt")
        .in(shipments(ordered));
  }

  @Test
  void a_shipment_that_was_delivered() {
    var ordered = ordered(ACCOUNT);
    Stored.of(
            new Shipment.Snapshot(
                ordered,
                ShipmentState.DELIVERED,
                null,
                null,
                new Parcel("UPS", "1Z1"),
                NOON,
                NOON.plusSeconds(5),
                1),
            new Shipment.Snapshot(
                ordered,
                ShipmentState.DISPATCHED,
                null,
                null,
                new Parcel("DHL", "JD2"),
                NOON.plusSeconds(1),
                null,
                8),
            "ordered",
            "reason",
            "retryAt")
        .in(shipments(ordered));
  }

  @Test
  void a_phone() {
    var first = shipped(ACCOUNT);
    var second = shipped(UUID.randomUUID());
    var phoneId = UUID.randomUUID();
    var unit = new PhoneUnit(new Mac("805ec0a00001"), "S0A00001");
    Stored.of(
            new Phone.Snapshot(
                phoneId,
                unit,
                PhoneState.SHIPPED,
                assignment(first),
                new Phone.Access("hash", "secret"),
                null,
                3),
            new Phone.Snapshot(
                phoneId,
                unit,
                PhoneState.REGISTERED,
                assignment(second),
                new Phone.Access("hash of another", "another secret"),
                null,
                9),
            "phoneId",
            "unit",
            "access.adminPassword", // never without another token
            "returningSince")
        .in(phones(unit.mac()));
  }

  @Test
  void a_phone_that_comes_back() {
    var phoneId = UUID.randomUUID();
    var unit = new PhoneUnit(new Mac("805ec0a00002"), "S0A00002");
    var meant = assignment(shipped(ACCOUNT));
    Stored.of(
            new Phone.Snapshot(phoneId, unit, PhoneState.RETURNING, meant, null, NOON, 3),
            new Phone.Snapshot(
                phoneId, unit, PhoneState.RETURNING, meant, null, NOON.plusSeconds(1), 9),
            "phoneId",
            "unit",
            "state",
            "assignment",
            "access")
        .in(phones(unit.mac()));
  }

  @Test
  void an_office() {
    var known = List.of(number(10), number(11), number(12), number(13), number(14), number(15));
    QuarkusTransaction.requiringNew()
        .run(() -> numbers.save(known.stream().map(PoolNumber::fresh).toList()));
    var account = UUID.randomUUID();
    var zoe =
        new Extension(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "2001",
            "Zoé",
            number(10),
            new SipAccount("zoe", "secret"));
    var second =
        new Extension(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "2002",
            null,
            number(11),
            new SipAccount("ada", "secret"));
    var added =
        new Extension(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "2003",
            "Léo",
            number(12),
            new SipAccount("leo", "secret"));
    var moved =
        new Extension(
            zoe.seatId(),
            zoe.orderId(),
            UUID.randomUUID(),
            zoe.extension(),
            "Zoë",
            number(13),
            zoe.sip());
    Stored.of(
            new Office.Snapshot(
                account,
                number(14),
                2002,
                List.of(zoe, second),
                new AdditionalNumbers(
                    5, List.of(number(1), number(2)), List.of(number(6), number(7)), NOON),
                1),
            new Office.Snapshot(
                account,
                number(15),
                2003,
                List.of(moved, added),
                new AdditionalNumbers(
                    7,
                    List.of(number(3), number(4)),
                    List.of(number(8), number(9)),
                    NOON.plusSeconds(1)),
                8),
            "accountId",
            "extensions[0].seatId",
            "extensions[0].orderId",
            "extensions[0].extension",
            "extensions[0].sip")
        .in(
            TableStore.of(
                entities,
                "office.account_id",
                account,
                first -> {
                  offices.findOrOpenForUpdate(account);
                  offices.save(Office.from(first));
                },
                () -> offices.findOrOpenForUpdate(account).snapshot(),
                changed -> offices.save(Office.from(changed))));
  }

  @Test
  void a_number() {
    var number = number(20);
    var held = new NumberState.Held(ACCOUNT, UUID.randomUUID(), NOON);
    new Stored<>(
            new PoolNumber(number, held),
            List.of(
                new PoolNumber(
                    number,
                    new NumberState.Held(
                        UUID.randomUUID(), UUID.randomUUID(), NOON.plusSeconds(1))),
                new PoolNumber(number, new NumberState.Available()),
                new PoolNumber(number, new NumberState.Cooling(NOON, ACCOUNT)),
                new PoolNumber(number, new NumberState.Cooling(NOON, UUID.randomUUID())),
                new PoolNumber(number, new NumberState.Held(ACCOUNT, null, NOON)),
                new PoolNumber(
                    number,
                    new NumberState.InUse(
                        ACCOUNT, new Destination.Receptionist(), NumberState.Origin.POOL, NOON)),
                new PoolNumber(
                    number,
                    new NumberState.InUse(
                        ACCOUNT, new Destination.Receptionist(), NumberState.Origin.PORTED, null))),
            Set.of("number"))
        .in(
            new TableStore<>(
                entities,
                "SELECT xmin::text FROM telephone_number WHERE number = '%s'"
                    .formatted(number.e164()),
                first -> numbers.save(List.of(first)),
                () -> numbers.findForUpdate(List.of(number)).getFirst(),
                changed -> numbers.save(List.of(changed))));
  }

  @Test
  void a_hold() {
    var hold = NumberHold.of(UUID.randomUUID(), ACCOUNT, List.of(number(1), number(2)), NOON);

    QuarkusTransaction.requiringNew().run(() -> holds.add(hold));

    assertEquals(
        hold.numbers(),
        QuarkusTransaction.requiringNew()
            .call(() -> findHolds.hold(ACCOUNT, hold.holdId()).orElseThrow().numbers()));
  }

  @Test
  void an_emergency_address() {
    var account = UUID.randomUUID();
    var first = site();
    var second = elsewhere();
    Stored.of(
            new Where(first),
            new Where(new Site(first.siteId(), second.name(), second.address())),
            "site.siteId")
        .in(
            TableStore.of(
                entities,
                "emergency_address.account_id",
                account,
                where -> emergencyAddresses.save(account, where.site(), NOON),
                () -> where(account),
                where -> emergencyAddresses.save(account, where.site(), NOON)));
  }

  @Test
  void an_address_is_as_old_as_it_is_whatever_its_name() {
    var account = UUID.randomUUID();
    var site = site();
    save(account, site, NOON);
    save(account, new Site(site.siteId(), "Autre", site.address()), NOON.plusSeconds(1));
    assertEquals(NOON, since(account));

    save(account, new Site(site.siteId(), "Autre", elsewhere().address()), NOON.plusSeconds(2));
    assertEquals(NOON.plusSeconds(2), since(account));
  }

  private void save(UUID account, Site site, Instant since) {
    QuarkusTransaction.requiringNew().run(() -> emergencyAddresses.save(account, site, since));
  }

  private Object since(UUID account) {
    return entities
        .createNativeQuery(
            "SELECT since FROM emergency_address WHERE account_id = ?1", Instant.class)
        .setParameter(1, account)
        .getSingleResult();
  }

  private record Where(Site site) {}

  private Where where(UUID account) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            SELECT site_id, site_name, street, postal_code, city, insee_code
            FROM emergency_address WHERE account_id = ?1
            """,
            SiteColumns.class)
        .setParameter(1, account)
        .getSingleResult()
        .where();
  }

  record SiteColumns(
      UUID siteId, String name, String street, String postalCode, String city, String insee) {

    Where where() {
      return new Where(new Site(siteId, name, new PostalAddress(street, postalCode, city, insee)));
    }
  }

  @Test
  void what_the_first_version_stored_is_read() {
    var ordered = shipped(ACCOUNT);
    var id = UUID.randomUUID();
    var statement =
        """
        UPDATE shipment SET
          site = '{"name":"Étoile","siteId":"%1$s","address":{"city":"Paris","street":"1 rue",
            "inseeCode":"75102","postalCode":"75002"}}',
          seats = '[{"number":null,"seatId":"%1$s","userName":"Zoé"}]'
        WHERE shipment_id = '%2$s'
        """
            .formatted(id, ordered.shipmentId());
    QuarkusTransaction.requiringNew()
        .run(() -> entities.createNativeQuery(statement).executeUpdate());

    var read =
        QuarkusTransaction.requiringNew()
            .call(() -> shipments.findForUpdateOfAnyAccount(ordered.shipmentId()).orElseThrow())
            .ordered();

    assertEquals(
        new Site(id, "Étoile", new PostalAddress("1 rue", "75002", "Paris", "75102")), read.site());
    assertEquals(List.of(new WantedSeat(id, "Zoé", null)), read.seats());
  }

  /// A new row needs a case here: its changes may be lost like any other's.
  @Test
  void every_row_has_its_case() {
    assertEquals(
        Set.of("ShipmentRow", "PhoneRow", "OfficeRow", "ExtensionRow", "NumberRow", "HoldRow"),
        Rows.namesOf(entities));
  }

  @Test
  void no_json_is_copied_to_be_compared() {
    assertEquals(Set.of(), Rows.copiedJsonOf(entities));
  }

  private TableStore<Shipment.Snapshot> shipments(Shipment.Ordered ordered) {
    return TableStore.of(
        entities,
        "shipment.shipment_id",
        ordered.shipmentId(),
        first -> shipments.add(Shipment.from(first)),
        () -> shipments.findForUpdateOfAnyAccount(ordered.shipmentId()).orElseThrow().snapshot(),
        changed -> shipments.save(Shipment.from(changed)));
  }

  private TableStore<Phone.Snapshot> phones(Mac mac) {
    return new TableStore<>(
        entities,
        "SELECT xmin::text FROM phone WHERE mac = '%s'".formatted(mac.digits()),
        first -> {
          phones.addUnknown(List.of(Phone.from(first)));
          phones.save(List.of(Phone.from(first)));
        },
        () -> phones.findForUpdateOfAnyAccount(mac).orElseThrow().snapshot(),
        changed -> phones.save(List.of(Phone.from(changed))));
  }

  private Shipment.Ordered shipped(UUID account) {
    var ordered = ordered(account);
    QuarkusTransaction.requiringNew().run(() -> shipments.add(Shipment.of(ordered, NOON)));
    return ordered;
  }

  private static Phone.Assignment assignment(Shipment.Ordered shipped) {
    return new Phone.Assignment(
        shipped.accountId(), shipped.orderId(), shipped.shipmentId(), UUID.randomUUID());
  }

  private static Shipment.Ordered ordered(UUID account) {
    return new Shipment.Ordered(
        UUID.randomUUID(),
        account,
        UUID.randomUUID(),
        site(),
        List.of(
            new WantedSeat(UUID.randomUUID(), "Zoé", number(1)),
            new WantedSeat(UUID.randomUUID(), null, null)),
        number(3),
        MONDAY,
        MONDAY.plusDays(2));
  }

  private static Site site() {
    return new Site(
        UUID.randomUUID(), "Étoile", new PostalAddress("1 rue", "75002", "Paris", "75102"));
  }

  private static Site elsewhere() {
    return new Site(
        UUID.randomUUID(), "Opéra", new PostalAddress("7 rue", "69009", "Lyon", "69389"));
  }

  private static PhoneNumber number(int place) {
    return new PhoneNumber("+331990099%02d".formatted(place));
  }
}
