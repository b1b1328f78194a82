package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.Letters;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/// Orders seats, a few times.
final class PlacesOrders implements Habit {

  private static final int ORDERS = 3;

  private final Function<Company, JsonObject> order;

  PlacesOrders() {
    this(company -> {
      var random = company.random();
      int seats = random.nextInt(20) == 0 ? 12 : random.nextInt(1, 5);
      boolean first = company.orders().isEmpty();
      return Letters.order(seats, first, company.mailbox(), random);
    });
  }

  PlacesOrders(Function<Company, JsonObject> order) {
    this.order = order;
  }

  /// Some numbers are held and named, if there are any.
  private static void choose(Company company, JsonObject body) throws InterruptedException {
    var hold =
        company.post(
            Kind.HOLD_NUMBERS,
            "/v1/number-holds",
            new JsonObject().put("count", company.random().nextInt(1, 4)).put("area", "01"));
    if (hold.isAccepted()) {
      Letters.choose(body, hold.answer(), company.orders().isEmpty());
    }
  }

  @Override
  public void act(Company company) throws InterruptedException {
    if (company.orders().size() < ORDERS) {
      var body = order.apply(company);
      if (company.orders().isEmpty() || company.random().nextInt(3) == 0) {
        choose(company, body);
      }
      var entry = company.post(Kind.PLACE_ORDER, "/v1/orders", body);
      entry
          .answered("orderId")
          .filter(_ -> entry.isAccepted())
          .ifPresent(id -> company.orders().put(id, List.of()));
    }
  }
}
