package com.ooma.office.provisioning.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.CancellationRequested;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.provisioning.application.AcceptOrder;
import com.ooma.office.provisioning.application.CancelShipment;
import com.ooma.office.provisioning.domain.PostalAddress;
import com.ooma.office.provisioning.domain.Site;
import com.ooma.office.provisioning.domain.WantedSeat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Hears from ordering what is to be provisioned.
@ApplicationScoped
class OrderListener implements EventListener {

  private final AcceptOrder acceptOrder;
  private final CancelShipment cancelShipment;

  OrderListener(AcceptOrder acceptOrder, CancelShipment cancelShipment) {
    this.acceptOrder = acceptOrder;
    this.cancelShipment = cancelShipment;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(OrderPlaced.class, this::orderPlaced)
        .on(CancellationRequested.class, this::cancellationRequested);
  }

  private void orderPlaced(OrderPlaced event) {
    acceptOrder.handle(
        new AcceptOrder.Command(
            event.accountId(),
            event.orderId(),
            site(event.site()),
            event.seats().stream()
                .map(seat -> new WantedSeat(seat.seatId(), seat.userName(), seat.number()))
                .toList(),
            event.companyNumber(),
            Objects.requireNonNullElse(event.additionalNumbers(), 0),
            event.promise().shipsOn(),
            event.promise().arrivesOn()));
  }

  private void cancellationRequested(CancellationRequested event) {
    cancelShipment.handle(new CancelShipment.Command(event.accountId(), event.orderId()));
  }

  static Site site(OrderPlaced.Site site) {
    var address = site.address();
    return new Site(
        site.siteId(),
        site.name(),
        new PostalAddress(
            address.street(), address.postalCode(), address.city(), address.inseeCode()));
  }
}
