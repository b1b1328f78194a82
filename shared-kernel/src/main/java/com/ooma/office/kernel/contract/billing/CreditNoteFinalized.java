package com.ooma.office.kernel.contract.billing;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A credit note (*avoir*) got its number and will never change. Its amounts are positive: they are
/// owed to the company.
///
/// @param invoiceNumbers the invoices that it corrects
/// @param rounding the cents that may be between HT with VAT and TTC; absent when there were none
///   yet
@Version(1)
public record CreditNoteFinalized(
    UUID accountId,
    UUID creditNoteId,
    String number,
    LocalDate issuedOn,
    List<String> invoiceNumbers,
    Money totalTtc,
    Money totalHt,
    Money totalVat,
    @Nullable Money rounding)
    implements IntegrationEvent {}
