package com.ooma.office.billing.adapter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What explains a line, heard of on the bus and asked for over REST.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class ExplanationsApiTest {

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final UUID order = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final UUID late = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void seats_of_one_order_are_billed_together_and_explained_by_their_events() {
    var today = LocalDate.now(clock);
    var days = today.until(today.plusMonths(1), ChronoUnit.DAYS);
    EventBus.publish(
        neighbours.orderPlaced(order, clock.instant(), new UUID[] {seat, late}, "SEAT 2 55.01"),
        neighbours.phoneShipped(seat, today));
    neighbours.eventually("/v1/subscriptions", "items[0].nextInvoiceOn", today.plusMonths(1) + "");
    neighbours.get("/v1/invoices").body("items", hasSize(0));

    EventBus.publish(neighbours.phoneShipped(late, today));
    String invoice =
        neighbours
            .eventually("/v1/invoices", "items.size()", 1)
            .body("items[0].totals.ttc.amount", equalTo("110.02"))
            .extract()
            .path("items[0].invoiceId");
    var line = "/v1/invoices/" + invoice + "/lines/1/explanation";
    neighbours
        .get(line)
        .statusCode(200)
        .body("quantity", equalTo(2))
        .body("givesBack", equalTo(false))
        .body("monthlyTtc.amount", equalTo("55.01"))
        .body("formula", equalTo("55.01 × 2 = 110.02"))
        .body("reasons.orderId", equalTo(List.of(order.toString(), order.toString())))
        .body("reasons.startedBy.what", equalTo(List.of("PHONE_SHIPPED", "PHONE_SHIPPED")))
        .body("reasons[0].startedBy.firstDay", equalTo(today.toString()))
        .body("reasons[0].endedBy", nullValue())
        .body("reasons[0].price.source", equalTo("ORDER"));
    neighbours.get("/v1/invoices/" + invoice + "/lines/2/explanation").statusCode(404);
    neighbours.get("/v1/invoices/" + invoice + "/lines/0/explanation").statusCode(400);
    new Neighbours(UUID.randomUUID()).get(line).statusCode(404);

    // the parcel came two days late, and the account pays for a plan that no order brought
    EventBus.publish(
        neighbours.phoneDelivered(late, clock.instant().plus(2, ChronoUnit.DAYS)),
        neighbours.optionsChanged(true, 0, today));
    var preview = "/v1/subscriptions/" + account + "/preview";
    neighbours.eventually(preview, "lines.size()", 4);
    neighbours
        .get(preview + "/lines/1/explanation")
        .statusCode(200)
        .body("givesBack", equalTo(true))
        .body("days.start", equalTo(today.toString()))
        .body("days.end", equalTo(today.plusDays(2).toString()))
        .body("reasons[0].seatId", equalTo(late.toString()))
        .body("reasons[0].startedBy.what", equalTo("PHONE_DELIVERED"))
        .body("reasons[0].startedBy.firstDay", equalTo(today.plusDays(2).toString()))
        .body("month.start", equalTo(today.toString()));
    neighbours
        .get(preview + "/lines/2/explanation")
        .body("reasons[0].startedBy.what", equalTo("OPTIONS_CHANGED"))
        .body("reasons[0].price.source", equalTo("LIST"))
        .body("reasons[0].price.validFrom", equalTo("2017-06-06"));
    neighbours.get(preview + "/lines/5/explanation").statusCode(404);
    new Neighbours(UUID.randomUUID()).get(preview + "/lines/1/explanation").statusCode(404);

    EventBus.publish(neighbours.serviceTerminated(today.plusDays(3)));
    String note =
        neighbours
            .eventually("/v1/credit-notes", "items.size()", 1)
            .body("items[0].corrections", hasSize(1))
            .body("items[0].corrections[0].invoiceId", equalTo(invoice))
            .extract()
            .path("items[0].creditNoteId");
    neighbours
        .get("/v1/credit-notes/" + note)
        .body("corrects.invoiceId", equalTo(invoice))
        .body("corrections[0].givenBack.ttc.amount", equalTo(paidBack(note)));
    neighbours
        .get("/v1/credit-notes/" + note + "/lines/3/explanation")
        .statusCode(200)
        .body("givesBack", equalTo(true))
        .body("reasons[0].endedBy.what", equalTo("SERVICE_TERMINATED"))
        .body("days.end", equalTo(today.plusDays(days).toString()));
  }

  private String paidBack(String note) {
    return neighbours.get("/v1/credit-notes/" + note).extract().path("totals.ttc.amount");
  }
}
