package com.ooma.office.billing.application.invoice.port;

import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The invoices and credit notes, and the series of numbers of each.
public interface Invoices {

  void add(Invoice invoice);

  /// Saving a finalised invoice publishes it.
  void save(Invoice invoice);

  /// The next place in the series: it is given back if the transaction fails, and everybody else
  /// who wants one waits until the transaction ends. So take it last.
  ///
  /// @return with the day of issue, `today` or the day of the place before if that is later
  Invoice.Issue takePlace(InvoiceKind kind, LocalDate today);

  /// The invoice or credit note, if it is final.
  Optional<Invoice.Snapshot> findFinal(UUID invoiceId);

  /// All final invoices and credit notes of the account, the oldest first.
  List<Invoice.Snapshot> finalOf(UUID accountId);
}
