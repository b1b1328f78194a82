package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about refunds, answered straight from the tables.
public interface FindRefunds {

  /// The last one first.
  Page<View> list(UUID accountId, Page.Request page);

  /// @param invoiceId the invoice that was paid too much
  /// @param endedAt when the card had it back, or it was kept; absent before
  /// @param used what invoices were paid with of what is kept
  record View(
      UUID refundId,
      UUID invoiceId,
      String invoiceNumber,
      Money amount,
      Refund.State state,
      Instant requestedAt,
      @Nullable Instant endedAt,
      Money used) {}
}
