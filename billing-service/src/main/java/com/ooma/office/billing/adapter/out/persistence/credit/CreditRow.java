package com.ooma.office.billing.adapter.out.persistence.credit;

import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.CreditKind;
import com.ooma.office.billing.domain.credit.CreditState;
import com.ooma.office.billing.domain.credit.Grant;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `credit` as it is read.
record CreditRow(
    UUID creditId,
    UUID accountId,
    String kind,
    String cause,
    LocalDate day,
    long ttcCents,
    long givenCents,
    String state,
    @Nullable UUID portRequestId,
    @Nullable String reason,
    @Nullable String grantedBy,
    @Nullable String approvedBy) {

  Credit toDomain() {
    return new Credit(
        creditId,
        accountId,
        CreditKind.valueOf(kind),
        cause,
        day,
        new Money(ttcCents),
        new Money(givenCents),
        CreditState.valueOf(state),
        portRequestId,
        reason == null || grantedBy == null ? null : new Grant(reason, grantedBy, approvedBy));
  }
}
