package com.ooma.office.billing.domain.einvoicing;

import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.DAY;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.NOON;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.deposited;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.movement;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.printed;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.status;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.with;
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
    var first = assertInstanceOf(Step.Deposit.class, invoice.takeUp(NOON).orElseThrow());
    assertEquals(Optional.empty(), invoice.takeUp(NOON.plusSeconds(59)));
    invoice.unanswered(1, NOON);
    var again =
        assertInstanceOf(Step.Deposit.class, invoice.takeUp(NOON.plusSeconds(2)).orElseThrow());

    assertEquals(first.key(), again.key());
    assertEquals(List.of(false, true), List.of(first.asked(), again.asked()));
  }

  @Test
  void the_platform_hears_of_money_once_it_has_the_document_and_of_each_only_once() {
    var invoice = EInvoice.from(with(deposited().snapshot(), movement("charge-1", "50.00", NOON)));
    assertInstanceOf(Step.Look.class, invoice.takeUp(later(1)).orElseThrow());

    invoice.heard(status(200, 0), "fl_1", later(1));
    assertEquals("charge-1", reportedNext(invoice, later(1)));
    invoice.reported(1, "charge-1", later(1));
    invoice.reported(1, "charge-1", later(2));
    invoice.heard(status(212, 3), "fl_1", later(1)); // what we said ourselves

    assertInstanceOf(Step.Look.class, invoice.takeUp(later(3)).orElseThrow());
    assertEquals(later(1), invoice.snapshot().movements().getFirst().reportedAt());
    assertEquals(List.of(200), codes(invoice));
    assertEquals(LifeCycleStatus.DEPOSITED, invoice.standing().orElseThrow().status());
  }

  @Test
  void parts_and_what_is_given_back_are_told_one_by_one_in_the_order_of_days() {
    var invoice = deposited();
    invoice.heard(status(200, 0), "fl_1", NOON);
    invoice =
        EInvoice.from(
            with(
                invoice.snapshot(),
                movement("refund-1", "-12.00", later(2)),
                movement("charge-1", "42.00", later(1)),
                movement("balance-1", "8.00", NOON)));

    for (var name : List.of("balance-1", "charge-1", "refund-1")) {
      assertEquals(name, reportedNext(invoice, later(3)));
      invoice.reported(1, name, later(3));
    }

    assertInstanceOf(Step.Look.class, invoice.takeUp(later(30)).orElseThrow());
  }

  @Test
  void what_came_in_for_a_refused_document_and_leaves_again_is_told_too() {
    var invoice = deposited();
    invoice.heard(status(200, 0), "fl_1", NOON);
    invoice.heard(status(210, 1, "CMD_ERR"), "fl_1", NOON);
    invoice = EInvoice.from(with(invoice.snapshot(), movement("charge-1", "50.00", NOON)));
    assertEquals("charge-1", reportedNext(invoice, NOON));
    invoice.unanswered(1, NOON);
    assertEquals("charge-1", reportedNext(invoice, later(1)));
    invoice.reported(1, "charge-1", later(1));
    assertNull(invoice.snapshot().nextAt());

    invoice = EInvoice.from(with(invoice.snapshot(), movement("refund-1", "-50.00", later(2))));

    assertEquals("refund-1", reportedNext(invoice, later(2)));
  }

  @Test
  void money_that_was_told_of_a_rejected_deposit_is_told_of_the_next_one() {
    var invoice = EInvoice.from(with(deposited().snapshot(), movement("charge-1", "50.00", NOON)));
    invoice.heard(status(200, 0), "fl_1", NOON);
    assertEquals("charge-1", reportedNext(invoice, NOON));
    invoice.reported(1, "charge-1", NOON);
    invoice.heard(status(213, 1, "DEST_INC"), "fl_1", NOON);
    assertNull(invoice.snapshot().nextAt());
    invoice.depositAgain(2, "ops", later(1));
    invoice.takeUp(later(1));
    invoice.deposited(2, "fl_2", later(1));

    invoice.heard(second(200), "fl_2", later(1));

    assertEquals("charge-1", reportedNext(invoice, later(1)));
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
    var step = assertInstanceOf(Step.Deposit.class, invoice.takeUp(NOON).orElseThrow());
    assertEquals(2, step.key().deposit());
    assertEquals(false, step.asked());
    assertEquals("ops", invoice.snapshot().requestedBy());
    assertEquals(Optional.of(step.key()), DepositKey.parse(step.key().text()));
  }

  @Test
  void a_status_is_as_good_as_the_answer_that_got_lost() {
    var invoice = EInvoice.from(printed(DAY));
    invoice.takeUp(NOON);
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
      if (invoice.takeUp(now).isPresent()) {
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
    assertInstanceOf(Step.Look.class, looked.takeUp(later(1)).orElseThrow());
    var invoice = EInvoice.from(with(looked.snapshot(), movement("charge-1", "50.00", NOON)));

    invoice.looked(1, later(1));

    assertEquals("charge-1", reportedNext(invoice, later(1)));
  }

  private static String reportedNext(EInvoice invoice, Instant now) {
    var step = assertInstanceOf(Step.ReportMoney.class, invoice.takeUp(now).orElseThrow());
    return step.movement().name();
  }

  private static List<Integer> codes(EInvoice invoice) {
    return invoice.snapshot().told().stream().map(told -> told.status().code()).toList();
  }

  private static StatusEntry second(int code) {
    return StatusEntry.told(2, LifeCycleStatus.of(code).orElseThrow(), NOON, null, null);
  }

  private static Instant later(int days) {
    return NOON.plus(Duration.ofDays(days));
  }
}
