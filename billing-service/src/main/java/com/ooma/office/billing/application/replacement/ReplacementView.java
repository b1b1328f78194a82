package com.ooma.office.billing.application.replacement;

import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.replacement.NamedBuyer;
import com.ooma.office.billing.domain.replacement.Replacement;
import com.ooma.office.billing.domain.replacement.ReplacementState;
import com.ooma.office.kernel.domain.Siren;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A wrong invoice that is given back whole and asked for again.
///
/// @param buyer as it should have been named; absent if it was named well
/// @param proposedBy who proposed it
/// @param approvedBy the second person; absent before
/// @param creditNoteId what gave the invoice back; absent before
/// @param newInvoiceId what asks for it again; absent before, and if there was nothing to ask for
public record ReplacementView(
    UUID replacementId,
    UUID accountId,
    UUID invoiceId,
    ReplacementState state,
    String reason,
    @Nullable BuyerView buyer,
    String proposedBy,
    Instant proposedAt,
    @Nullable String approvedBy,
    @Nullable UUID creditNoteId,
    @Nullable UUID newInvoiceId) {

  public record BuyerView(String legalName, Siren siren, PostalAddress billingAddress) {

    static @Nullable BuyerView of(@Nullable NamedBuyer buyer) {
      return buyer == null
          ? null
          : new BuyerView(buyer.legalName(), buyer.siren(), buyer.billingAddress());
    }
  }

  public static ReplacementView of(Replacement replacement) {
    return new ReplacementView(
        replacement.replacementId(),
        replacement.accountId(),
        replacement.invoiceId(),
        replacement.state(),
        replacement.reason(),
        BuyerView.of(replacement.buyer()),
        replacement.by(),
        replacement.proposedAt(),
        replacement.approvedBy(),
        replacement.creditNoteId(),
        replacement.newInvoiceId());
  }
}
