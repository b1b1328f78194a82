package com.ooma.office.billing.application.credit;

import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.CreditKind;
import com.ooma.office.billing.domain.credit.CreditState;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a company is owed beside its subscription.
///
/// @param day on which it came about
/// @param given what bills gave of it
/// @param portRequestId the port that it is for
/// @param reason of goodwill
/// @param grantedBy who granted goodwill; absent for members
/// @param approvedBy the second person, if one was needed; absent for members
public record CreditView(
    UUID creditId,
    UUID accountId,
    CreditKind kind,
    LocalDate day,
    Money ttc,
    Money given,
    CreditState state,
    @Nullable UUID portRequestId,
    @Nullable String reason,
    @Nullable String grantedBy,
    @Nullable String approvedBy) {

  public static CreditView of(Credit credit) {
    var grant = credit.grant();
    return new CreditView(
        credit.creditId(),
        credit.accountId(),
        credit.kind(),
        credit.day(),
        credit.ttc(),
        credit.given(),
        credit.state(),
        credit.portRequestId(),
        grant == null ? null : grant.reason(),
        grant == null ? null : grant.by(),
        grant == null ? null : grant.approvedBy());
  }

  /// Without the names of our people.
  public CreditView forMember() {
    return new CreditView(
        creditId, accountId, kind, day, ttc, given, state, portRequestId, reason, null, null);
  }
}
