package com.ooma.office.billing.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter;
import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.billing.application.invoice.port.Invoices;
import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.billing.domain.einvoicing.CashMovement;
import com.ooma.office.billing.domain.einvoicing.Completion;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.billing.domain.einvoicing.StatusReason;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.InvoiceNumber;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.billing.domain.subscription.BillingExamples;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is stored of an electronic invoice is what was saved; it is there once its document is
/// printed, and due again once it is paid.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class EInvoiceStoredAsSavedTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final Instant MIDNIGHT = MONDAY.atStartOfDay(BusinessCalendar.PARIS).toInstant();

  @Inject Subscriptions subscriptions;
  @Inject Invoices invoices;
  @Inject Documents documents;
  @Inject EInvoices einvoices;
  @Inject Payments payments;
  @Inject Refunds refunds;

  @Test
  void an_electronic_invoice() {
    var id = printedInvoice();
    var made = saved(id);
    var document = made.document();
    assertEquals(
        new EInvoice.Document(
            id,
            document.einvoiceId(),
            document.accountId(),
            InvoiceKind.INVOICE,
            "OO-2197-000001",
            MONDAY),
        document);
    assertEquals(MIDNIGHT, made.nextAt());

    var first = new StatusEntry(1, LifeCycleStatus.REJECTED, NOON, StatusReason.REJ_ADR, "Absent");
    for (var changed :
        List.of(
            new EInvoice.Snapshot(
                document,
                List.of(first),
                1,
                true,
                "fl_1",
                NOON,
                null,
                List.of(),
                new Completion("Envoyé", "ops", NOON),
                true,
                false,
                null,
                0,
                3,
                1),
            new EInvoice.Snapshot(
                document,
                List.of(first, new StatusEntry(2, LifeCycleStatus.DEPOSITED, NOON, null, null)),
                2,
                true,
                "fl_2",
                NOON.plusSeconds(2),
                "ops",
                List.of(),
                null,
                false,
                false,
                NOON.plusSeconds(9),
                2,
                0,
                1))) {
      QuarkusTransaction.requiringNew().run(() -> einvoices.save(EInvoice.from(changed)));

      assertEquals(changed, saved(id));
    }

    pay(id);

    var paid = saved(id);
    assertEquals(MIDNIGHT, paid.nextAt());
    var charged =
        new CashMovement(
            "charge-1",
            CashMovement.Kind.CHARGED,
            Money.of("50.00"),
            NOON.plusSeconds(5),
            null,
            null,
            null);
    assertEquals(List.of(charged), paid.movements());
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var invoice = einvoices.findForUpdateOfAnyAccount(id).orElseThrow();
          invoice.reported(2, "charge-1", NOON.plusSeconds(9));
          einvoices.save(invoice);
        });
    giveBack(id, paid.document().accountId());

    var refund = new UUID(0, 1);
    assertEquals(
        List.of(
            new CashMovement(
                "charge-1",
                CashMovement.Kind.CHARGED,
                Money.of("50.00"),
                NOON.plusSeconds(5),
                2,
                NOON.plusSeconds(9),
                null),
            new CashMovement(
                "refund-" + refund,
                CashMovement.Kind.REFUNDED,
                Money.of("-20.00"),
                NOON.plusSeconds(60),
                null,
                null,
                null)),
        saved(id).movements());
  }

  private UUID printedInvoice() {
    var account = UUID.randomUUID();
    var bill = BillingExamples.subscription(1, MONDAY).billNextPeriod();
    var draft = Invoice.draft(UUID.randomUUID(), account, BillingExamples.SELLER, bill);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          subscriptions.openForUpdate(account);
          draft.finalise(new Invoice.Issue(new InvoiceNumber("OO-2197-000001"), MONDAY));
          invoices.add(List.of(draft));
        });
    QuarkusTransaction.requiringNew()
        .run(() -> {
          assertTrue(documents.takeUp(draft.id(), NOON, NOON.plusSeconds(1)));
          assertFalse(documents.takeUp(draft.id(), NOON, NOON.plusSeconds(1)));
          assertTrue(einvoices.findForUpdateOfAnyAccount(draft.id()).isEmpty());
          documents.keep(draft.id(), new InvoicePrinter.Printed(new byte[] {1}, new byte[] {2}));
        });
    return draft.id();
  }

  private void pay(UUID invoice) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var payment = payments.findForUpdateOfAnyAccount(invoice).orElseThrow();
          payment.takeUp(Money.of("50.00"), NOON);
          payment.charged(1, "ch_1", NOON.plusSeconds(5));
          payments.save(payment);
        });
  }

  private void giveBack(UUID invoice, UUID account) {
    var requested =
        new Refund(
            new UUID(0, 1),
            account,
            invoice,
            Money.of("20.00"),
            Refund.State.REQUESTED,
            NOON,
            "ch_1",
            true,
            NOON,
            0,
            null,
            Money.ZERO);
    QuarkusTransaction.requiringNew().run(() -> refunds.add(requested));
    QuarkusTransaction.requiringNew()
        .run(() -> refunds.save(requested.refunded(NOON.plusSeconds(60))));
    QuarkusTransaction.requiringNew()
        .run(() -> refunds.save(requested.refunded(NOON.plusSeconds(60))));
  }

  private EInvoice.Snapshot saved(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> einvoices.findForUpdateOfAnyAccount(id).orElseThrow().snapshot());
  }
}
