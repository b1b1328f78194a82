package com.ooma.office.billing.adapter.out.persistence;

import com.ooma.office.billing.domain.Item;
import com.ooma.office.billing.domain.Product;
import com.ooma.office.billing.domain.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/// A row of `item`.
@Embeddable
class ItemRow {

  @Enumerated(EnumType.STRING)
  Product product;

  @Column(name = "seat_id")
  UUID seatId;

  @Column(name = "starts_on")
  LocalDate startsOn;

  @Column(name = "ends_on")
  LocalDate endsOn;

  @Column(name = "charged_until")
  LocalDate chargedUntil;

  ItemRow() {}

  ItemRow(Item item) {
    take(item);
  }

  void take(Item item) {
    product = item.product();
    seatId = item.seatId();
    startsOn = item.term().startsOn();
    endsOn = item.term().endsOn();
    chargedUntil = item.term().chargedUntil();
  }

  Item give() {
    return new Item(seatId, product, new Term(startsOn, endsOn, chargedUntil));
  }
}
