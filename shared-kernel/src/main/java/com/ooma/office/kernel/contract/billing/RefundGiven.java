package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/// Money that was paid for an invoice and is not owed any more was given back.
///
/// @param toCard whether the card has it; else it is kept, and the next invoices are paid with it
@Version(1)
public record RefundGiven(
    UUID accountId, UUID refundId, UUID invoiceId, Money amount, boolean toCard, Instant givenAt)
    implements IntegrationEvent {}
