package com.ooma.office.billing.domain.usage;

import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Charge;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The calls of an account that cost something and are on no bill yet, whenever they were made: a
/// late record is on the next one.
public record OpenCalls(List<OpenCall> calls) {

  public static final OpenCalls NONE = new OpenCalls(List.of());

  public record OpenCall(UUID id, Instant startedAt, Money ttc) {}

  /// What a bill asks for them: one charge, or none if they come to nothing.
  public List<Charge> charges() {
    var ttc = calls.stream().map(OpenCall::ttc).reduce(Money.ZERO, Money::plus);
    if (ttc.equals(Money.ZERO)) {
      return List.of();
    }
    var days = days();
    var origin = new Origin(null, 0, null, Cause.CALLS_MADE, days.start(), null, null, null);
    return List.of(Charge.of(Product.CALLS, ttc, days, days, false, origin));
  }

  public List<UUID> ids() {
    return calls.stream().map(OpenCall::id).toList();
  }

  /// From the day of the first call to that of the last one.
  private Period days() {
    var starts = calls.stream().map(OpenCall::startedAt).sorted(Comparator.naturalOrder()).toList();
    return new Period(dayOf(starts.getFirst()), dayOf(starts.getLast()).plusDays(1));
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, BusinessCalendar.PARIS);
  }
}
