package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.CancelSeats;
import com.ooma.office.billing.application.RegisterCustomer;
import com.ooma.office.billing.application.RemoveSeats;
import com.ooma.office.billing.domain.CardToken;
import com.ooma.office.billing.domain.Customer;
import com.ooma.office.billing.domain.PostalAddress;
import com.ooma.office.billing.domain.Product;
import com.ooma.office.kernel.contract.ordering.OrderCancelled;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Hears from ordering who pays, and which seats end.
@ApplicationScoped
class OrderListener implements EventListener {

  private final RegisterCustomer registerCustomer;
  private final CancelSeats cancelSeats;
  private final RemoveSeats removeSeats;

  OrderListener(
      RegisterCustomer registerCustomer, CancelSeats cancelSeats, RemoveSeats removeSeats) {
    this.registerCustomer = registerCustomer;
    this.cancelSeats = cancelSeats;
    this.removeSeats = removeSeats;
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
            new CardToken(event.cardToken()),
            event.placedAt());
    registerCustomer.handle(
        new RegisterCustomer.Command(
            event.accountId(), customer, event.internationalPlan(), moreNumbers(event)));
  }

  /// Options are told by an OptionsChanged that follows.
  private void orderCancelled(OrderCancelled event) {
    cancelSeats.handle(new CancelSeats.Command(event.accountId(), event.seatIds()));
  }

  private void seatsRemoved(SeatsRemoved event) {
    removeSeats.handle(
        new RemoveSeats.Command(event.accountId(), event.seatIds(), event.removedOn()));
  }

  /// Orders of the first days tell no lines, and had no numbers.
  private static int moreNumbers(OrderPlaced event) {
    return Optional.ofNullable(event.lines()).stream()
        .flatMap(lines -> lines.stream())
        .filter(line -> line.product().equals(Product.ADDITIONAL_NUMBER.name()))
        .mapToInt(OrderPlaced.PriceLine::quantity)
        .sum();
  }
}
