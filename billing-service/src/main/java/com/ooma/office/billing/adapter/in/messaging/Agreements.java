package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.subscription.Agreement;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.ProductCode;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.LocalDate;
import java.util.stream.Stream;

/// What an order says it costs, in billing's words.
final class Agreements {

  private Agreements() {}

  /// @throws IllegalArgumentException if it has a product that billing does not know, or a seat
  ///   without a price: such an order is put aside and shown to ops, never billed for less
  static Agreement of(OrderPlaced event) {
    var orderedOn = LocalDate.ofInstant(event.placedAt(), BusinessCalendar.PARIS);
    var seatIds = event.seats().stream().map(OrderPlaced.Seat::seatId).toList();
    if (event.lines() == null) {
      return Agreement.atListPrices(event.orderId(), orderedOn, seatIds, event.internationalPlan());
    }
    var lines = event.lines().stream().map(Agreements::line).toList();
    return new Agreement(event.orderId(), orderedOn, seatIds, lines);
  }

  private static Agreement.Line line(OrderPlaced.PriceLine line) {
    return new Agreement.Line(product(line.product()), line.quantity(), line.unitTtc());
  }

  static Product product(String code) {
    return Stream.of(ProductCode.values())
        .filter(known -> known.name().equals(code))
        .findFirst()
        .map(Agreements::product)
        .orElseThrow(() -> new IllegalArgumentException("billing has no product '" + code + "'"));
  }

  private static Product product(ProductCode code) {
    return switch (code) {
      case SEAT -> Product.SEAT;
      case INTERNATIONAL_PLAN -> Product.INTERNATIONAL_PLAN;
      case ADDITIONAL_NUMBER -> Product.ADDITIONAL_NUMBER;
    };
  }
}
