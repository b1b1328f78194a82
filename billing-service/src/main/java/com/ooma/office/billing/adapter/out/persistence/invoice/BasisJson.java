package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Basis;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.persistence.JsonList;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a line was computed from, as it is stored.
record BasisJson(
    LocalDate monthStart, LocalDate monthEnd, long monthlyTtcCents, JsonList<OriginJson> origins) {

  static BasisJson of(Basis basis) {
    return new BasisJson(
        basis.month().start(),
        basis.month().end(),
        basis.monthlyTtc().cents(),
        JsonList.of(basis.origins(), OriginJson::of));
  }

  Basis toDomain() {
    return new Basis(
        new Period(monthStart, monthEnd),
        new Money(monthlyTtcCents),
        origins.to(OriginJson::toDomain));
  }

  /// There is one for each seat, so what is absent is not written.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OriginJson(
      @Nullable UUID seatId,
      int position,
      @Nullable UUID orderId,
      String startedBy,
      LocalDate startsOn,
      @Nullable String endedBy,
      @Nullable LocalDate endsOn,
      @Nullable LocalDate listedSince,
      @Nullable UUID creditId) {

    static OriginJson of(Origin origin) {
      return new OriginJson(
          origin.seatId(),
          origin.position(),
          origin.orderId(),
          origin.startedBy().name(),
          origin.startsOn(),
          origin.endedBy() == null ? null : origin.endedBy().name(),
          origin.endsOn(),
          origin.listedSince(),
          origin.creditId());
    }

    Origin toDomain() {
      return new Origin(
          seatId,
          position,
          orderId,
          Cause.valueOf(startedBy),
          startsOn,
          endedBy == null ? null : Cause.valueOf(endedBy),
          endsOn,
          listedSince,
          creditId);
    }
  }
}
