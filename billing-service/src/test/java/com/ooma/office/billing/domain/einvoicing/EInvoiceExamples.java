package com.ooma.office.billing.domain.einvoicing;

import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        null,
        issuedOn.atStartOfDay(BusinessCalendar.PARIS).toInstant(),
        0,
        0,
        0);
  }

  /// One that the platform has.
  public static EInvoice deposited() {
    var invoice = EInvoice.from(printed(DAY));
    invoice.takeUp(false, NOON);
    invoice.deposited(1, "fl_1", NOON);
    return invoice;
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
