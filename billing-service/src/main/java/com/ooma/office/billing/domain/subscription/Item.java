package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.PriceList;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing an account pays for every month, as long as its term is.
///
/// @param seatId of a seat; options have none
/// @param orderId the order that brought it; absent if none did, or it was not heard of yet
/// @param monthlyTtc what was agreed; absent of a seat whose order was not heard of yet
/// @param deliveredOn the day a seat's phone arrived; absent as long as that was not heard of
public record Item(
    @Nullable UUID seatId,
    @Nullable UUID orderId,
    Product product,
    @Nullable Money monthlyTtc,
    @Nullable LocalDate deliveredOn,
    Term term) {

  static Item seat(UUID seatId) {
    return new Item(seatId, null, Product.SEAT, null, null, Term.UNKNOWN);
  }

  static Item option(
      Product product, @Nullable UUID orderId, Money monthlyTtc, LocalDate startsOn) {
    return new Item(null, orderId, product, monthlyTtc, null, Term.from(startsOn));
  }

  /// A seat whose phone is due on a day starts then, or when it has arrived if that was later.
  Item due(LocalDate dueOn) {
    var started = lasting(term.startingOn(dueOn));
    return deliveredOn == null ? started : started.lasting(started.term.notBefore(deliveredOn));
  }

  /// A phone arrives once. Whatever is heard of it later is another parcel.
  Item delivered(LocalDate day) {
    return deliveredOn == null
        ? new Item(seatId, orderId, product, monthlyTtc, day, term.notBefore(day))
        : this;
  }

  Item lasting(Term changed) {
    return new Item(seatId, orderId, product, monthlyTtc, deliveredOn, changed);
  }

  /// A price once agreed is not changed by what is heard later.
  Item agreed(UUID order, Money price) {
    return monthlyTtc == null ? new Item(seatId, order, product, price, deliveredOn, term) : this;
  }

  Item costing(Money price) {
    return new Item(seatId, orderId, product, price, deliveredOn, term);
  }

  /// What was agreed, or else the list's price of its first day; absent as long as that is unknown.
  public @Nullable Money priceOrList() {
    return monthlyTtc == null && term.startsOn() != null
        ? PriceList.monthlyTtc(product, term.startsOn())
        : monthlyTtc;
  }

  boolean isOf(UUID order) {
    return order.equals(orderId);
  }

  boolean isOfOneOf(Set<UUID> orders) {
    return orderId != null && orders.contains(orderId);
  }

  /// Whether it is a seat whose phone may still come.
  boolean isAwaited() {
    return product == Product.SEAT && term.startsOn() == null && term.isOpen();
  }

  /// Options are of use from the first seat on, and paid from then.
  Term paid(LocalDate firstSeat) {
    return product == Product.SEAT ? term : term.notBefore(firstSeat);
  }
}
