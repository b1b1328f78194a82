package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The payments of final invoices; each is there from the moment that its invoice is final.
public interface Payments {

  /// The one that is due longest and nobody is at, locked until the transaction ends.
  Optional<Payment> nextDue(Instant now);

  /// Locked until the transaction ends.
  Optional<Payment> findForUpdateOfAnyAccount(UUID invoiceId);

  /// Those of the account that are neither paid nor given back, locked until the transaction ends.
  List<Payment> unpaidForUpdate(UUID accountId);

  /// What final credit notes have left of an invoice, and neither a card nor kept money paid, or
  /// not any more.
  Money left(UUID invoiceId);

  /// What is overdue of all of the account's invoices.
  Money overdue(UUID accountId);

  /// Saving publishes.
  void save(Payment payment);
}
