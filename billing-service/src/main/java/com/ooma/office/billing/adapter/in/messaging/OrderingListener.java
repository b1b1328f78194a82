package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.subscription.AnnounceEnd;
import com.ooma.office.billing.application.subscription.CancelOrder;
import com.ooma.office.billing.application.subscription.ChangeOptions;
import com.ooma.office.billing.application.subscription.EndSubscription;
import com.ooma.office.billing.application.subscription.RegisterOrder;
import com.ooma.office.billing.application.subscription.RemoveSeats;
import com.ooma.office.billing.application.usage.KnowUser;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.subscription.Customer;
import com.ooma.office.kernel.contract.ordering.DepartureAnnounced;
import com.ooma.office.kernel.contract.ordering.DepartureRevoked;
import com.ooma.office.kernel.contract.ordering.OptionsChanged;
import com.ooma.office.kernel.contract.ordering.OrderCancelled;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.SeatRenamed;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Hears from ordering who pays for what and how much, and until when; and who uses which seat.
@ApplicationScoped
class OrderingListener implements EventListener {

  private final RegisterOrder registerOrder;
  private final CancelOrder cancelOrder;
  private final RemoveSeats removeSeats;
  private final ChangeOptions changeOptions;
  private final AnnounceEnd announceEnd;
  private final EndSubscription endSubscription;
  private final KnowUser knowUser;
  private final CardOpener cards;

  OrderingListener(
      RegisterOrder registerOrder,
      CancelOrder cancelOrder,
      RemoveSeats removeSeats,
      ChangeOptions changeOptions,
      AnnounceEnd announceEnd,
      EndSubscription endSubscription,
      KnowUser knowUser,
      CardOpener cards) {
    this.registerOrder = registerOrder;
    this.cancelOrder = cancelOrder;
    this.removeSeats = removeSeats;
    this.changeOptions = changeOptions;
    this.announceEnd = announceEnd;
    this.endSubscription = endSubscription;
    this.knowUser = knowUser;
    this.cards = cards;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(OrderPlaced.class, this::orderPlaced);
    events.on(OrderCancelled.class, this::orderCancelled);
    events.on(SeatRenamed.class, this::seatRenamed);
    events.on(SeatsRemoved.class, this::seatsRemoved);
    events.on(OptionsChanged.class, this::optionsChanged);
    events.on(DepartureAnnounced.class, this::departureAnnounced);
    events.on(DepartureRevoked.class, this::departureRevoked);
    events.on(ServiceTerminated.class, this::serviceTerminated);
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
    event
        .seats()
        .forEach(
            seat -> knowUser(event.accountId(), new KnowUser.Named(seat.seatId(), seat.email())));
  }

  /// Options that stay are told by an OptionsChanged that follows.
  private void orderCancelled(OrderCancelled event) {
    cancelOrder.handle(
        new CancelOrder.Command(event.accountId(), event.orderId(), event.seatIds()));
    knowUser(event.accountId(), new KnowUser.Gone(event.seatIds()));
  }

  private void seatRenamed(SeatRenamed event) {
    knowUser(event.accountId(), new KnowUser.Named(event.seatId(), event.email()));
  }

  private void seatsRemoved(SeatsRemoved event) {
    removeSeats.handle(
        new RemoveSeats.Command(event.accountId(), event.seatIds(), event.removedOn()));
    knowUser(event.accountId(), new KnowUser.Gone(event.seatIds()));
  }

  private void optionsChanged(OptionsChanged event) {
    changeOptions.handle(
        new ChangeOptions.Command(
            event.accountId(),
            event.internationalPlan(),
            event.additionalNumbers(),
            event.changedOn()));
  }

  private void departureAnnounced(DepartureAnnounced event) {
    announceEnd.handle(new AnnounceEnd.Command(event.accountId(), event.lastDay()));
  }

  private void departureRevoked(DepartureRevoked event) {
    announceEnd.handle(new AnnounceEnd.Command(event.accountId(), null));
  }

  private void serviceTerminated(ServiceTerminated event) {
    endSubscription.handle(new EndSubscription.Command(event.accountId(), event.lastDay()));
    knowUser(event.accountId(), new KnowUser.AllGone());
  }

  private void knowUser(UUID account, KnowUser.News news) {
    knowUser.handle(new KnowUser.Command(account, news));
  }
}
