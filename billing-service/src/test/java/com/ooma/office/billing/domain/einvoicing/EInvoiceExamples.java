package com.ooma.office.billing.domain.einvoicing;

import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Electronic invoices for tests.
public final class EInvoiceExamples {

  public static final LocalDate DAY = LocalDate.of(2027, 9, 2);
  public static final Instant NOON = DAY.atTime(12, 0).atZone(BusinessCalendar.PARIS).toInstant();

  private EInvoiceExamples() {}

  /// One that was just printed.
  public static EInvoice.Snapshot printed(LocalDate issuedOn) {
    return new EInvoice.Snapshot(
        new EInvoice.Document(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            InvoiceKind.INVOICE,
            "OO-2027-000042",
            issuedOn),
        List.of(),
        0,
        false,
        null,
        null,
        null,
        List.of(),
        null,
        false,
        false,
        issuedOn.atStartOfDay(BusinessCalendar.PARIS).toInstant(),
        0,
        0,
        0);
  }

  /// One that the platform has.
  public static EInvoice deposited() {
    var invoice = EInvoice.from(printed(DAY));
    invoice.takeUp(NOON);
    invoice.deposited(1, "fl_1", NOON);
    return invoice;
  }

  /// One of which money came in or left, as the table adds that, and has it be due.
  public static EInvoice.Snapshot with(EInvoice.Snapshot saved, CashMovement... more) {
    return new EInvoice.Snapshot(
        saved.document(),
        saved.told(),
        saved.deposit(),
        saved.asked(),
        saved.flowId(),
        saved.depositedAt(),
        saved.requestedBy(),
        Stream.concat(saved.movements().stream(), Stream.of(more)).toList(),
        saved.completion(),
        saved.inside(),
        saved.givenBack(),
        saved.flowId() == null
            ? saved.nextAt()
            : saved.document().issuedOn().atStartOfDay(BusinessCalendar.PARIS).toInstant(),
        saved.unanswered(),
        saved.looks(),
        saved.lastSequence());
  }

  /// @param euros negative of what left
  public static CashMovement movement(String name, String euros, Instant at) {
    var amount = Money.of(euros);
    var kind = amount.cents() > 0 ? CashMovement.Kind.CHARGED : CashMovement.Kind.REFUNDED;
    return new CashMovement(name, kind, amount, at, null, null, null);
  }

  /// A status of the first deposit.
  ///
  /// @param minute after noon
  public static StatusEntry status(int code, int minute, @Nullable String reason) {
    return StatusEntry.told(
        1, LifeCycleStatus.of(code).orElseThrow(), NOON.plusSeconds(60L * minute), reason, null);
  }

  public static StatusEntry status(int code, int minute) {
    return status(code, minute, null);
  }
}
