package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.RegisterCustomer;
import com.ooma.office.billing.domain.CardToken;
import com.ooma.office.billing.domain.Customer;
import com.ooma.office.billing.domain.PostalAddress;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from ordering who pays.
@ApplicationScoped
class OrderListener implements EventListener {

  private final RegisterCustomer registerCustomer;

  OrderListener(RegisterCustomer registerCustomer) {
    this.registerCustomer = registerCustomer;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(OrderPlaced.class, this::orderPlaced);
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
        new RegisterCustomer.Command(event.accountId(), customer, event.internationalPlan()));
  }
}
