package com.ooma.office.billing.domain.einvoicing;

import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.NOON;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.deposited;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import org.junit.jupiter.api.Test;

/// A buyer waits for something (208), is sent it, and told so (209).
class CompletionTest {

  private static final String SENT = "Le détail des appels est parti par courrier";

  @Test
  void what_was_missing_is_told_to_be_sent_once_and_after_it_was_missing() {
    var invoice = suspended(90); // by a clock that is ahead of ours
    invoice.complete(1, SENT, "ops", NOON);
    invoice.complete(1, "Encore", "somebody else", NOON);
    var step = assertInstanceOf(Step.Complete.class, invoice.takeUp(NOON).orElseThrow());
    assertEquals(SENT, step.completion().comment());

    invoice.unanswered(1, NOON);
    var again =
        assertInstanceOf(Step.Complete.class, invoice.takeUp(NOON.plusSeconds(9)).orElseThrow());
    assertEquals(step, again);
    invoice.completed(1, NOON);
    invoice.completed(1, NOON);
    invoice.complete(1, "Encore", "ops", NOON);

    var standing = invoice.standing().orElseThrow();
    assertEquals(LifeCycleStatus.COMPLETED, standing.status());
    assertEquals(SENT, standing.comment());
    assertNull(invoice.snapshot().completion());
    invoice.heard(again.completion().told(1), "fl_1", NOON); // the platform says it too
    assertEquals(3, invoice.snapshot().told().size());
  }

  @Test
  void only_who_waits_is_told() {
    var invoice = deposited();
    invoice.heard(status(200, 0), "fl_1", NOON);
    assertThrows(Refused.class, () -> invoice.complete(1, SENT, "ops", NOON));
    assertThrows(Refused.class, () -> invoice.complete(2, SENT, "ops", NOON));
  }

  @Test
  void a_buyer_who_went_on_meanwhile_is_told_nothing() {
    var invoice = suspended(1);
    invoice.complete(1, SENT, "ops", NOON);
    invoice.heard(status(205, 2), "fl_1", NOON);

    assertInstanceOf(Step.Look.class, invoice.takeUp(NOON).orElseThrow());
    invoice.completed(1, NOON);
    assertEquals(LifeCycleStatus.APPROVED, invoice.standing().orElseThrow().status());
  }

  @Test
  void who_waits_again_is_told_again_and_calls_our_people_again() {
    var invoice = suspended(1);
    invoice.complete(1, SENT, "ops", NOON);
    invoice.completed(1, NOON);
    invoice.heard(status(208, 20, "CMD_ERR"), "fl_1", NOON);

    assertEquals(2, invoice.takeEvents().events().size());
    invoice.complete(1, "Voici la commande", "ops", NOON);
    var step = assertInstanceOf(Step.Complete.class, invoice.takeUp(NOON).orElseThrow());
    assertEquals("Voici la commande", step.completion().comment());
    invoice.heard(status(205, 30), "fl_1", NOON);
    assertEquals(LifeCycleStatus.APPROVED, invoice.standing().orElseThrow().status());
  }

  /// @param minute after noon, by the buyer's clock
  private static EInvoice suspended(int minute) {
    var invoice = deposited();
    invoice.heard(status(200, 0), "fl_1", NOON);
    invoice.heard(status(208, minute, "JUSTIF_ABS"), "fl_1", NOON);
    return invoice;
  }
}
