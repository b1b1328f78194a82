package com.ooma.office.billing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing an account pays for every month, as long as its term is.
///
/// @param seatId of a seat; options have none
public record Item(@Nullable UUID seatId, Product product, Term term) {

  static Item seat(UUID seatId) {
    return new Item(seatId, Product.SEAT, Term.UNKNOWN);
  }

  static Item option(Product product, LocalDate startsOn) {
    return new Item(null, product, Term.from(startsOn));
  }

  Item lasting(Term changed) {
    return new Item(seatId, product, changed);
  }

  /// Options are of use from the first seat on, and paid from then.
  Term paid(Cycle cycle) {
    return product == Product.SEAT ? term : term.notBefore(cycle.anchor());
  }
}
