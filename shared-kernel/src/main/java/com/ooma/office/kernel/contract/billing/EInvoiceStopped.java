package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An electronic invoice or credit note does not go on by itself: a *plateforme agréée* did not
/// take it, or the buyer refuses, contests or suspends it. Our staff have to look after it.
///
/// @param documentId of the invoice or credit note
/// @param number of the invoice or credit note
/// @param deposit 1 for the first time that it was handed in
/// @param status `REJECTED`, `INADMISSIBLE`, `REFUSED`, `DISPUTED`, `SUSPENDED`,
///   `PARTIALLY_APPROVED`, or `COLLECTED` if the platform declined a report of money; others may be
///   added
/// @param code the status by the French norm: 213, 501, 210, 207, 208, 206 or 212
/// @param reason by the norm, such as `REJ_SEMAN`, or as the platform says it; others may be added
/// @param comment what platform or buyer say about it
/// @param remedy what is to be done: `DEPOSIT_AGAIN`, `ASK_PLATFORM`, `CREDIT_AND_BILL_AGAIN`,
///   `COMPLETE`, `REPORT_AGAIN` or `ANSWER_BUYER`; others may be added
/// @param stoppedAt as the platform says
@Version(1)
public record EInvoiceStopped(
    UUID accountId,
    UUID documentId,
    String number,
    int deposit,
    String status,
    int code,
    String reason,
    @Nullable String comment,
    String remedy,
    Instant stoppedAt)
    implements IntegrationEvent {}
