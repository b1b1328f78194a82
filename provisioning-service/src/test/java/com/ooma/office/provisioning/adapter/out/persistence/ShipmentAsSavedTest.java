package com.ooma.office.provisioning.adapter.out.persistence;

import static com.ooma.office.provisioning.adapter.out.persistence.Samples.elsewhere;
import static com.ooma.office.provisioning.adapter.out.persistence.Samples.number;
import static com.ooma.office.provisioning.adapter.out.persistence.Samples.ordered;
import static com.ooma.office.provisioning.adapter.out.persistence.Samples.shipped;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is stored of a shipment is what was saved, whatever about it changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class ShipmentAsSavedTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  @Inject Shipments shipments;
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
  void what_the_first_version_stored_is_read() {
    var ordered = shipped(shipments, ACCOUNT);
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

  private TableStore<Shipment.Snapshot> shipments(Shipment.Ordered ordered) {
    return TableStore.of(
        entities,
        "shipment.shipment_id",
        ordered.shipmentId(),
        first -> shipments.add(Shipment.from(first)),
        () -> shipments.findForUpdateOfAnyAccount(ordered.shipmentId()).orElseThrow().snapshot(),
        changed -> shipments.save(Shipment.from(changed)));
  }
}
