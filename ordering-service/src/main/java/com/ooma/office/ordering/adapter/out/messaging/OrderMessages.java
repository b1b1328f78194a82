package com.ooma.office.ordering.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.ordering.CancellationRequested;
import com.ooma.office.kernel.contract.ordering.OrderCancelled;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.ProductCode;
import com.ooma.office.kernel.contract.ordering.PromiseInJeopardy;
import com.ooma.office.kernel.contract.ordering.SeatRenamed;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.ordering.application.order.port.OrderEvents;
import com.ooma.office.ordering.domain.catalogue.Product;
import com.ooma.office.ordering.domain.order.Order;
import com.ooma.office.ordering.domain.order.OrderEvent;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import com.ooma.office.ordering.domain.promise.Jeopardy;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services what happened to orders.
@ApplicationScoped
class OrderMessages implements OrderEvents {

  private final Outbox outbox;
  private final CardSealer cards;

  OrderMessages(Outbox outbox, CardSealer cards) {
    this.outbox = outbox;
    this.cards = cards;
  }

  @Override
  public void publish(Order order) {
    outbox.publish(order.id(), order.takeEvents(), this::contract);
  }

  private IntegrationEvent contract(OrderEvent event) {
    return switch (event) {
      case OrderEvent.Placed placed -> orderPlaced(placed);
      case OrderEvent.CancellationRequested(var accountId, var orderId, var at) ->
          new CancellationRequested(accountId, orderId, at);
      case OrderEvent.PromiseInJeopardy(
              var account,
              var order,
              var cause,
              var kept,
              var late,
              var at) ->
          new PromiseInJeopardy(account, order, cause(cause), promise(kept), late, at);
      case OrderEvent.SeatRenamed(var account, var order, var seat, var name, var email) ->
          new SeatRenamed(account, order, seat, name, email);
      case OrderEvent.SeatsRemoved(var accountId, var orderId, var seatIds, var on) ->
          new SeatsRemoved(accountId, orderId, seatIds, on);
      case OrderEvent.Cancelled(var accountId, var orderId, var seatIds, var at) ->
          new OrderCancelled(accountId, orderId, seatIds, at);
    };
  }

  private OrderPlaced orderPlaced(OrderEvent.Placed placed) {
    var placement = placed.order().placement();
    var administrator = placed.administrator();
    return new OrderPlaced(
        placement.accountId(),
        placement.orderId(),
        placement.placedAt(),
        Places.company(placed.company()),
        new OrderPlaced.Administrator(administrator.name(), administrator.email()),
        Places.site(placed.order().site()),
        placed.order().seats().stream()
            .map(seat ->
                new OrderPlaced.Seat(
                    seat.seatId(),
                    seat.wanted().userName(),
                    seat.wanted().number(),
                    seat.wanted().email()))
            .toList(),
        placement.choice().internationalPlan(),
        null, // nobody reads it in clear
        placement.monthly().ttc(),
        promise(placement.promise()),
        placement.lines().stream()
            .map(line ->
                new OrderPlaced.PriceLine(
                    code(line.product()).name(),
                    line.quantity(),
                    line.unitTtc(),
                    line.priceSince()))
            .toList(),
        placement.choice().additionalNumbers(),
        placement.wantedCompanyNumber(),
        cards.seal(placed.cardToken(), placement));
  }

  static ProductCode code(Product product) {
    return switch (product) {
      case SEAT -> ProductCode.SEAT;
      case INTERNATIONAL_PLAN -> ProductCode.INTERNATIONAL_PLAN;
      case ADDITIONAL_NUMBER -> ProductCode.ADDITIONAL_NUMBER;
    };
  }

  private static PromiseInJeopardy.Cause cause(Jeopardy cause) {
    return switch (cause) {
      case NOT_PREPARED -> PromiseInJeopardy.Cause.NOT_PREPARED;
      case NOT_SHIPPED -> PromiseInJeopardy.Cause.NOT_SHIPPED;
      case NOT_DELIVERED -> PromiseInJeopardy.Cause.NOT_DELIVERED;
    };
  }

  private static OrderPlaced.Promise promise(DeliveryPromise promise) {
    return new OrderPlaced.Promise(promise.shipsOn(), promise.arrivesOn(), promise.firstCallBy());
  }
}
