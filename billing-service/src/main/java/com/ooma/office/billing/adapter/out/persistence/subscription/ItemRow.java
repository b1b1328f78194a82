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

  @Column(name = "charged_until")
  @Nullable LocalDate chargedUntil;

  void update(Item item) {
    product = item.product();
    seatId = item.seatId();
    orderId = item.orderId();
    monthlyTtcCents = item.monthlyTtc() == null ? null : item.monthlyTtc().cents();
    startsOn = item.term().startsOn();
    endsOn = item.term().endsOn();
    chargedUntil = item.term().chargedUntil();
  }

  Item toDomain() {
    var term = new Term(startsOn, endsOn, chargedUntil);
    return new Item(seatId, orderId, product, monthlyTtc(), term);
  }

  @Nullable Money monthlyTtc() {
    return monthlyTtcCents == null ? null : new Money(monthlyTtcCents);
  }
}
