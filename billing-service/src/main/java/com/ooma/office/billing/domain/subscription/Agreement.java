package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.PriceList;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What an order brought and what was agreed that it costs. The price holds for what the order
/// brought as long as that is there, whatever the list says later.
///
/// @param orderedOn a day in Europe/Paris; options are there from then on
public record Agreement(UUID orderId, LocalDate orderedOn, List<UUID> seatIds, List<Line> lines) {

  /// So many of a product for so much each a month.
  public record Line(Product product, int quantity, Money monthlyTtc) {}

  /// @throws IllegalArgumentException if it does not say what each of its seats costs
  public Agreement {
    if (prices(lines, Product.SEAT).size() != seatIds.size()) {
      throw new IllegalArgumentException(
          "order %s has %d seats and prices for %d"
              .formatted(orderId, seatIds.size(), prices(lines, Product.SEAT).size()));
    }
  }

  /// An order of the first days told no amounts: it costs what the list of its day says.
  public static Agreement atListPrices(
      UUID orderId, LocalDate orderedOn, List<UUID> seatIds, boolean internationalPlan) {
    var seats = listed(Product.SEAT, seatIds.size(), orderedOn);
    var plan = listed(Product.INTERNATIONAL_PLAN, internationalPlan ? 1 : 0, orderedOn);
    return new Agreement(orderId, orderedOn, seatIds, List.of(seats, plan));
  }

  /// The monthly price of each single one of a product.
  List<Money> prices(Product product) {
    return prices(lines, product);
  }

  private static List<Money> prices(List<Line> lines, Product product) {
    return lines.stream()
        .filter(line -> line.product() == product)
        .flatMap(Agreement::each)
        .toList();
  }

  private static Stream<Money> each(Line line) {
    return Collections.nCopies(line.quantity(), line.monthlyTtc()).stream();
  }

  private static Line listed(Product product, int quantity, LocalDate day) {
    return new Line(product, quantity, PriceList.monthlyTtc(product, day));
  }
}
