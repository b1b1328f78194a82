package com.ooma.office.provisioning.adapter.out.persistence;

import static com.ooma.office.provisioning.adapter.out.persistence.Samples.number;

import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.telephony.AdditionalNumbers;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.IncludedNumbers;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.SipAccount;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is stored of an office, its extensions and additional numbers is what was saved, whatever
/// about them changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class OfficeAsSavedTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  @Inject Offices offices;
  @Inject Numbers numbers;
  @Inject EntityManager entities;

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
            new SipAccount("5e6f7a8b", "another password"));
    Stored.of(
            new Office.Snapshot(
                account,
                number(14),
                2002,
                List.of(zoe, second),
                new AdditionalNumbers(
                    5, List.of(number(1), number(2)), List.of(number(6), number(7)), NOON),
                new IncludedNumbers(number(20), Map.of(zoe.seatId(), number(21)), NOON),
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
                new IncludedNumbers(
                    number(22), Map.of(added.seatId(), number(23)), NOON.plusSeconds(2)),
                8),
            "accountId",
            "extensions[0].seatId",
            "extensions[0].orderId",
            "extensions[0].extension",
            "extensions[0].sip.password") // never without another name
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
}
