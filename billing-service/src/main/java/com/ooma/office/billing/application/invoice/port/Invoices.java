package com.ooma.office.billing.application.invoice.port;

import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The invoices and credit notes, and the series of numbers of each.
public interface Invoices {

  /// Keeps new ones, all at once. Those that are final are published.
  default void add(List<Invoice> invoices) {
    addLines(invoices);
    addIssued(invoices);
  }

  /// Keeps what of new ones does not depend on their numbers, before anybody has to wait for the
  /// series.
  void addLines(List<Invoice> invoices);

  /// Keeps new ones whose lines are there. Those that are final are published.
  void addIssued(List<Invoice> invoices);

  /// The next places in the series, one after the other: they are given back if the transaction
  /// fails, and everybody else who wants some waits until the transaction ends. So take them last.
  ///
  /// @return with the day of issue, `today` or the day of the place before if that is later
  List<Invoice.Issue> takePlaces(InvoiceKind kind, LocalDate today, int count);

  /// The invoice or credit note, if it is final.
  Optional<Invoice.Snapshot> findFinal(UUID invoiceId);

  /// All final invoices and credit notes of each account that has any, the oldest first.
  Map<UUID, List<Invoice.Snapshot>> finalOf(Collection<UUID> accountIds);

  /// All final invoices and credit notes of the account, the oldest first.
  default List<Invoice.Snapshot> finalOf(UUID accountId) {
    return finalOf(Set.of(accountId)).getOrDefault(accountId, List.of());
  }
}
