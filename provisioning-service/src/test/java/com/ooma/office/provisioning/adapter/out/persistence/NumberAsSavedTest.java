package com.ooma.office.provisioning.adapter.out.persistence;

import static com.ooma.office.provisioning.adapter.out.persistence.Samples.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.provisioning.application.hold.FindHolds;
import com.ooma.office.provisioning.application.hold.port.Holds;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberHold;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.PoolNumber;
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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is stored of numbers and holds is what was saved, whatever about them changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class NumberAsSavedTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  @Inject Numbers numbers;
  @Inject Holds holds;
  @Inject FindHolds findHolds;
  @Inject EntityManager entities;

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
                new PoolNumber(number, new NumberState.PortedOut(NOON)),
                new PoolNumber(
                    number,
                    new NumberState.InUse(
                        ACCOUNT, new Destination.Receptionist(), NumberState.Origin.POOL, NOON)),
                new PoolNumber(
                    number,
                    new NumberState.InUse(
                        ACCOUNT, new Destination.Receptionist(), NumberState.Origin.PORTED, null)),
                new PoolNumber(
                    number,
                    new NumberState.InUse(
                        ACCOUNT, new Destination.RingGroup("2900"), NumberState.Origin.POOL, NOON)),
                new PoolNumber(
                    number,
                    new NumberState.InUse(
                        ACCOUNT, new Destination.Conference(), NumberState.Origin.POOL, NOON))),
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
}
