package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invoice got its number and will never change. The period is `[periodStart, periodEnd)`.
///
/// @param rounding the cent that may be between HT with VAT and TTC; absent when there was none yet
@Version(1)
public record InvoiceFinalized(
    UUID accountId,
    UUID invoiceId,
    String number,
    LocalDate issuedOn,
    LocalDate periodStart,
    LocalDate periodEnd,
    Money totalTtc,
    Money totalHt,
    Money totalVat,
    @Nullable Money rounding)
    implements IntegrationEvent {}
