package com.ooma.office.billing.adapter.out.persistence.subscription;

import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.subscription.Item;
import com.ooma.office.billing.domain.subscription.Term;
import com.ooma.office.kernel.domain.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `item`.
@Embeddable
class ItemRow {

  @Enumerated(EnumType.STRING)
  Product product;

  @Column(name = "seat_id")
  @Nullable UUID seatId;

  @Column(name = "order_id")
  @Nullable UUID orderId;

  @Column(name = "monthly_ttc_cents")
  @Nullable Long monthlyTtcCents;

  @Column(name = "starts_on")
  @Nullable LocalDate startsOn;

  @Column(name = "ends_on")
  @Nullable LocalDate endsOn;

  @Column(name = "delivered_on")
  @Nullable LocalDate deliveredOn;

  /// Absent of what was charged before it was kept: that is, from its start.
  @Column(name = "charged_from")
  @Nullable LocalDate chargedFrom;

  @Column(name = "charged_until")
  @Nullable LocalDate chargedUntil;

  static ItemRow of(Item item) {
    var row = new ItemRow();
    row.update(item);
    return row;
  }

  void update(Item item) {
    product = item.product();
    seatId = item.seatId();
    orderId = item.orderId();
    monthlyTtcCents = item.monthlyTtc() == null ? null : item.monthlyTtc().cents();
    deliveredOn = item.deliveredOn();
    startsOn = item.term().startsOn();
    endsOn = item.term().endsOn();
    chargedFrom = item.term().chargedFrom();
    chargedUntil = item.term().chargedUntil();
  }

  Item toDomain() {
    boolean keptLater = chargedFrom == null && chargedUntil != null;
    var term = new Term(startsOn, endsOn, keptLater ? startsOn : chargedFrom, chargedUntil);
    return new Item(seatId, orderId, product, monthlyTtc(), deliveredOn, term);
  }

  @Nullable Money monthlyTtc() {
    return monthlyTtcCents == null ? null : new Money(monthlyTtcCents);
  }
}
