package com.ooma.office.billing.domain.einvoicing;

import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.DAY;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.NOON;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.deposited;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.printed;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EInvoiceTest {

  @Test
  void a_printed_document_is_handed_in_and_looked_up_if_nobody_answered() {
    var invoice = EInvoice.from(printed(DAY));
    var first = assertInstanceOf(Step.Deposit.class, invoice.takeUp(true, NOON).orElseThrow());
    assertEquals(Optional.empty(), invoice.takeUp(true, NOON.plusSeconds(59)));
    invoice.unanswered(1, NOON);
    var again =
        assertInstanceOf(
            Step.Deposit.class, invoice.takeUp(true, NOON.plusSeconds(2)).orElseThrow());

    assertEquals(first.key(), again.key());
    assertEquals(List.of(false, true), List.of(first.asked(), again.asked()));
  }

  @Test
  void the_platform_hears_that_it_was_paid_once_it_has_it_and_only_once() {
    var invoice = deposited();
    assertInstanceOf(Step.Look.class, invoice.takeUp(true, later(1)).orElseThrow());

    invoice.heard(status(200, 0), "fl_1", later(1));
    assertInstanceOf(Step.ReportCollection.class, invoice.takeUp(true, later(1)).orElseThrow());
    invoice.reported(1, NOON, later(1));
    invoice.reported(1, NOON, later(1));
    invoice.heard(status(212, 3), "fl_1", later(1)); // what we said ourselves

    assertInstanceOf(Step.Look.class, invoice.takeUp(true, later(2)).orElseThrow());
    assertEquals(
        List.of(200, 212),
        invoice.snapshot().told().stream().map(told -> told.status().code()).toList());
    assertEquals(LifeCycleStatus.DEPOSITED, invoice.standing().orElseThrow().status());
  }

  @Test
  void what_is_refused_is_told_once_and_over() {
    var invoice = deposited();
    invoice.heard(status(200, 0), "fl_1", NOON);
    invoice.heard(status(210, 1, "CMD_ERR"), "fl_1", NOON);
    invoice.heard(status(210, 1, "CMD_ERR"), "fl_1", NOON);
    invoice.heard(status(207, 0, "AUTRE"), "fl_1", NOON); // late, and of before

    assertNull(invoice.snapshot().nextAt());
    assertEquals(1, invoice.takeEvents().events().size());
    assertThrows(Refused.class, () -> invoice.depositAgain(2, "ops", NOON));
  }

  @Test
  void what_is_rejected_is_handed_in_again_by_people() {
    var invoice = deposited();
    invoice.heard(status(213, 1, "DEST_INC"), "fl_1", NOON);
    assertThrows(Refused.class, () -> invoice.depositAgain(3, "ops", NOON));
    assertThrows(Refused.class, () -> invoice.depositAgain(1, "ops", NOON));

    invoice.depositAgain(2, "ops", NOON);
    invoice.depositAgain(2, "somebody else", NOON);
    invoice.heard(status(200, 0), "fl_1", NOON); // of the first one

    assertEquals(Optional.empty(), invoice.standing());
    var step = assertInstanceOf(Step.Deposit.class, invoice.takeUp(false, NOON).orElseThrow());
    assertEquals(2, step.key().deposit());
    assertEquals(false, step.asked());
    assertEquals("ops", invoice.snapshot().requestedBy());
    assertEquals(Optional.of(step.key()), DepositKey.parse(step.key().text()));
  }

  @Test
  void a_status_is_as_good_as_the_answer_that_got_lost() {
    var invoice = EInvoice.from(printed(DAY));
    invoice.takeUp(false, NOON);
    invoice.heard(status(200, 0), "fl_9", NOON);
    invoice.unanswered(1, NOON);

    assertEquals("fl_9", invoice.snapshot().flowId());
    assertThrows(
        Refused.class,
        () -> EInvoice.from(printed(DAY)).heard(status(200, 0), "fl_9", NOON)); // never handed in
  }

  @Test
  void it_is_looked_after_for_two_months_ever_less_often() {
    var invoice = deposited();
    invoice.heard(status(200, 0), "fl_1", NOON);
    int looks = 0;
    var now = NOON;
    for (; invoice.snapshot().nextAt() != null; now = invoice.snapshot().nextAt()) {
      if (invoice.takeUp(false, now).isPresent()) {
        looks++;
        invoice.looked(1, now);
      } else {
        break;
      }
    }

    assertEquals(20, looks, 3);
    assertEquals(Duration.ofDays(60).toDays(), Duration.between(NOON, now).toDays(), 7);
  }

  @Test
  void money_that_came_while_it_was_looked_at_is_told_next() {
    var looked = deposited();
    looked.heard(status(200, 0), "fl_1", NOON);
    assertInstanceOf(Step.Look.class, looked.takeUp(false, later(1)).orElseThrow());
    var invoice = EInvoice.from(dueAgain(looked.snapshot()));

    invoice.looked(1, later(1));

    assertInstanceOf(Step.ReportCollection.class, invoice.takeUp(true, later(1)).orElseThrow());
  }

  /// As the table has it once the document was paid.
  private static EInvoice.Snapshot dueAgain(EInvoice.Snapshot saved) {
    return new EInvoice.Snapshot(
        saved.document(),
        saved.told(),
        saved.deposit(),
        saved.asked(),
        saved.flowId(),
        saved.depositedAt(),
        saved.reportedAt(),
        saved.requestedBy(),
        NOON,
        saved.unanswered(),
        saved.looks(),
        saved.lastSequence());
  }

  private static Instant later(int days) {
    return NOON.plus(Duration.ofDays(days));
  }
}
