package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The card on file was refused for an invoice.
///
/// @param tryNumber 1 for the first
/// @param reason `CARD_EXPIRED`, `INSUFFICIENT_FUNDS`, `CARD_REFUSED`, or `CHARGED_BACK` if the
///   card paid and its bank took that back; others may be added
/// @param nextTryOn the day in Europe/Paris on which it is tried again; absent after the last try,
///   which another card only follows
@Version(1)
public record PaymentFailed(
    UUID accountId,
    UUID invoiceId,
    String invoiceNumber,
    Money amount,
    int tryNumber,
    String reason,
    Instant failedAt,
    @Nullable LocalDate nextTryOn)
    implements IntegrationEvent {}
