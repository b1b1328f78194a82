package com.ooma.office.provisioning.adapter.out.persistence;

import static com.ooma.office.provisioning.adapter.out.persistence.Samples.shipped;

import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.phone.PhoneUnit;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Stored;
import com.ooma.office.testing.storage.TableStore;
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

/// What is stored of a phone is what was saved, whatever about it changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class PhoneAsSavedTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  @Inject Shipments shipments;
  @Inject Phones phones;
  @Inject EntityManager entities;

  @Test
  void a_phone() {
    var first = shipped(shipments, ACCOUNT);
    var second = shipped(shipments, UUID.randomUUID());
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
                false,
                null,
                3),
            new Phone.Snapshot(
                phoneId,
                unit,
                PhoneState.REGISTERED,
                assignment(second),
                new Phone.Access("hash of another", "another secret"),
                null,
                false,
                new Mac("805ec0a00009"),
                9),
            "phoneId",
            "unit",
            "access.adminPassword", // never without another token
            "returningSince",
            "overdue")
        .in(phones(unit.mac()));
  }

  @Test
  void a_phone_that_comes_back() {
    var phoneId = UUID.randomUUID();
    var unit = new PhoneUnit(new Mac("805ec0a00002"), "S0A00002");
    var meant = assignment(shipped(shipments, ACCOUNT));
    Stored.of(
            new Phone.Snapshot(
                phoneId, unit, PhoneState.RETURNING, meant, null, NOON, false, null, 3),
            new Phone.Snapshot(
                phoneId,
                unit,
                PhoneState.RETURNING,
                meant,
                null,
                NOON.plusSeconds(1),
                true,
                null,
                9),
            "phoneId",
            "unit",
            "state",
            "assignment",
            "access",
            "replaces")
        .in(phones(unit.mac()));
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

  private static Phone.Assignment assignment(Shipment.Ordered shipped) {
    return new Phone.Assignment(
        shipped.accountId(), shipped.orderId(), shipped.shipmentId(), UUID.randomUUID());
  }
}
