package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.CancelOrder;
import com.ooma.office.billing.application.RegisterOrder;
import com.ooma.office.billing.application.RemoveSeats;
import com.ooma.office.billing.domain.Customer;
import com.ooma.office.billing.domain.PostalAddress;
import com.ooma.office.kernel.contract.ordering.OrderCancelled;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from ordering who pays for what and how much, and which seats end.
@ApplicationScoped
class OrderListener implements EventListener {

  private final RegisterOrder registerOrder;
  private final CancelOrder cancelOrder;
  private final RemoveSeats removeSeats;
  private final CardOpener cards;

  OrderListener(
      RegisterOrder registerOrder,
      CancelOrder cancelOrder,
      RemoveSeats removeSeats,
      CardOpener cards) {
    this.registerOrder = registerOrder;
    this.cancelOrder = cancelOrder;
    this.removeSeats = removeSeats;
    this.cards = cards;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(OrderPlaced.class, this::orderPlaced);
    events.on(OrderCancelled.class, this::orderCancelled);
    events.on(SeatsRemoved.class, this::seatsRemoved);
  }

  private void orderPlaced(OrderPlaced event) {
    var company = event.company();
    var address = company.billingAddress();
    var customer =
        new Customer(
            company.legalName(),
            new Siren(company.siren()),
            new PostalAddress(address.street(), address.postalCode(), address.city()),
            cards.cardOf(event),
            event.placedAt());
    registerOrder.handle(
        new RegisterOrder.Command(event.accountId(), customer, Agreements.of(event)));
  }

  /// Options that stay are told by an OptionsChanged that follows.
  private void orderCancelled(OrderCancelled event) {
    cancelOrder.handle(
        new CancelOrder.Command(event.accountId(), event.orderId(), event.seatIds()));
  }

  private void seatsRemoved(SeatsRemoved event) {
    removeSeats.handle(
        new RemoveSeats.Command(event.accountId(), event.seatIds(), event.removedOn()));
  }
}
