package com.ooma.office.billing.adapter.out.persistence.rerating;

import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rerating.PricedCall;
import com.ooma.office.billing.domain.usage.CallKind;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call with its price as it is read.
record PricedCallRow(
    UUID id,
    UUID itemId,
    String callId,
    int leg,
    UUID accountId,
    String extension,
    String called,
    Instant startedAt,
    int seconds,
    String plan,
    String kind,
    @Nullable String destination,
    long ttcCents,
    String settlement) {

  PricedCall toDomain() {
    var record =
        new CallRecord(
            callId, leg, accountId, extension, new DialledNumber(called), startedAt, seconds);
    var rated =
        new RatedCall(
            id,
            record,
            CallKind.valueOf(kind),
            Plan.valueOf(plan),
            destination,
            new Money(ttcCents));
    return new PricedCall(itemId, rated, PricedCall.Settlement.valueOf(settlement));
  }
}
