package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/// The card on file was charged for an invoice.
///
/// @param amount what credit notes had left of the invoice's total
@Version(1)
public record PaymentReceived(
    UUID accountId, UUID invoiceId, String invoiceNumber, Money amount, Instant receivedAt)
    implements IntegrationEvent {}
