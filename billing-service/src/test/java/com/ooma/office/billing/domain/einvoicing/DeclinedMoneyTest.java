package com.ooma.office.billing.domain.einvoicing;

import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.NOON;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.deposited;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.movement;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.status;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the platform declines for good waits for our people, and holds up nothing else.
class DeclinedMoneyTest {

  private EInvoice invoice;

  @BeforeEach
  void paid() {
    var known = deposited();
    known.heard(status(200, 0), "fl_1", NOON);
    known.takeEvents();
    invoice =
        EInvoice.from(
            with(
                known.snapshot(),
                movement("charge-1", "50.00", NOON),
                movement("refund-1", "-5.00", NOON.plusSeconds(1))));
  }

  @Test
  void it_is_told_once_of_and_the_next_movement_is_reported() {
    assertEquals("charge-1", next());
    invoice.declined(1, "charge-1", "REJ_ENCAISSEMENT", "Inattendu", NOON);
    invoice.declined(1, "charge-1", "REJ_ENCAISSEMENT", "Inattendu", NOON);

    assertEquals(Optional.of(Remedy.REPORT_AGAIN), invoice.remedy());
    assertEquals(1, invoice.takeEvents().events().size());
    assertEquals("refund-1", next());
    invoice.reported(1, "refund-1", NOON);
    assertEquals(Optional.of(Remedy.REPORT_AGAIN), invoice.remedy());
  }

  @Test
  void our_people_have_it_told_again() {
    invoice.declined(1, "charge-1", "HTTP_409", null, NOON);

    assertThrows(Refused.class, () -> invoice.reportAgain(2, "ops", NOON));
    invoice.reportAgain(1, "ops", NOON);
    invoice.reportAgain(1, "another", NOON);

    assertEquals("ops", invoice.snapshot().requestedBy());
    assertEquals(Optional.empty(), invoice.remedy());
    assertEquals("charge-1", next());
  }

  @Test
  void what_is_known_is_not_declined_any_more() {
    invoice.reported(1, "charge-1", NOON);

    invoice.declined(1, "charge-1", "HTTP_409", null, NOON);

    assertEquals(Optional.empty(), invoice.remedy());
    assertEquals(List.of(), invoice.takeEvents().events());
  }

  private String next() {
    var step = invoice.takeUp(NOON.plusSeconds(120)).orElseThrow();
    return assertInstanceOf(Step.ReportMoney.class, step).movement().name();
  }
}
