package com.ooma.office.billing.application.payment.port;

import com.ooma.office.billing.domain.payment.Overpayment;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Money that goes back to cards, or is kept for the next invoices.
public interface Refunds {

  /// An invoice of which money came in, or was given back, since it was looked at; nobody else
  /// looks at it until the transaction ends, and then it has been looked at.
  Optional<UUID> takeUnchecked();

  /// What was paid for the invoice beyond what it asks for; of nothing if it was not.
  Overpayment overpayment(UUID invoiceId);

  void add(Refund refund);

  /// The one that is due longest and nobody is at, locked until the transaction ends.
  Optional<Refund> nextDue(Instant now);

  /// Locked until the transaction ends.
  Refund getForUpdate(UUID refundId);

  void save(Refund refund);

  /// Pays the invoice with what is kept for the account, as far as it goes.
  ///
  /// @param most what the invoice asks for
  /// @return what was used
  Money use(UUID accountId, UUID invoiceId, Money most, Instant now);
}
