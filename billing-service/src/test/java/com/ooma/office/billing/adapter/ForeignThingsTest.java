package com.ooma.office.billing.adapter;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.rights.ForeignThings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Another company's things are as missing as those that nobody has.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class ForeignThingsTest {

  @Inject Clock clock;

  @Test
  void nobody_learns_what_another_company_pays() {
    var owner = UUID.randomUUID();
    var neighbours = new Neighbours(owner);
    var seat = UUID.randomUUID();
    var today = LocalDate.now(clock);
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, today));
    String invoice =
        neighbours
            .eventually("/v1/invoices", "items.size()", 1)
            .extract()
            .path("items[0].invoiceId");
    EventBus.publish(neighbours.serviceTerminated(today));
    String creditNote =
        neighbours
            .eventually("/v1/credit-notes", "items.size()", 1)
            .extract()
            .path("items[0].creditNoteId");
    neighbours.eventually("/v1/einvoices", "items.size()", 2);

    ForeignThings.areNotThere(
        UUID.randomUUID(),
        owner,
        Map.of(
            "invoiceId",
            invoice,
            "creditNoteId",
            creditNote,
            "documentId",
            creditNote,
            "place",
            "1"),
        Map.of());
  }
}
