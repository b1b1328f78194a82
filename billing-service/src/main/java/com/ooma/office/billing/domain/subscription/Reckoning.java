package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.Cause;
import com.ooma.office.billing.domain.charge.Cycle;
import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.PriceList;
import com.ooma.office.billing.domain.charge.Product;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one bill takes in: all that has begun by `day`, up to `until`, which is the first day that
/// is not paid by it.
///
/// @param ends whether the service does with it
/// @param listPrices whether seats of which no order is heard cost what the list says
record Reckoning(Cycle cycle, LocalDate day, LocalDate until, boolean ends, boolean listPrices) {

  /// The seats of an order are billed together. Those whose phones came first wait for the others
  /// until the next bill, but no longer: then it is more than a late parcel.
  boolean mayWait(Term term) {
    return term.chargedUntil() == null
        && term.startsOn() != null
        && !day.equals(cycle.anchor())
        && term.startsOn().plusMonths(1).isAfter(day);
  }

  /// Why an item is paid or not on the days of `paid`, its term.
  Origin origin(Item item, Term paid, int position) {
    var startsOn = Objects.requireNonNull(paid.startsOn());
    boolean cut = paid.isOpen() && !isWholeMonths();
    return new Origin(
        item.seatId(),
        position,
        item.orderId(),
        startedBy(item, startsOn),
        startsOn,
        cut ? Cause.DEPARTURE_ANNOUNCED : endedBy(item.product(), paid),
        cut ? until : paid.isNever() ? null : paid.endsOn(),
        item.orderId() == null ? PriceList.validFrom(item.product(), startsOn) : null);
  }

  private boolean isWholeMonths() {
    return cycle.period(cycle.indexOf(until)).start().equals(until);
  }

  private static Cause startedBy(Item item, LocalDate startsOn) {
    if (item.product() == Product.SEAT) {
      return startsOn.equals(item.deliveredOn()) ? Cause.PHONE_DELIVERED : Cause.PHONE_SHIPPED;
    }
    return item.orderId() == null ? Cause.OPTIONS_CHANGED : Cause.ORDER_PLACED;
  }

  private @Nullable Cause endedBy(Product product, Term term) {
    if (term.isOpen()) {
      return null;
    }
    if (term.isNever()) {
      return Cause.ORDER_CANCELLED;
    }
    if (ends && until.equals(term.endsOn())) {
      return Cause.SERVICE_TERMINATED;
    }
    return product == Product.SEAT ? Cause.SEATS_REMOVED : Cause.OPTIONS_CHANGED;
  }
}
